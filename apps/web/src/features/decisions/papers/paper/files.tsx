import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { FileChoice } from '#shared/form/file-choice.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { isOffered } from '#shared/page/steps.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import { FileLinks, type PaperFile } from './file-links.js';
import { PaperDocument, type Paper } from './paper.document.js';
import { RailSection } from './rail-section.js';
import { removeFile, sendFile } from './send-file.js';

/** What is attached; while the paper is written, one can add and take away. */
export function Files({ paper: { id, files, steps } }: { readonly paper: Paper }) {
  const t = useText();
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const writes = isOffered(steps, 'paper:write');

  async function move(work: () => Promise<Refusal | undefined>, done: string) {
    setRunning(true);
    setRefusal(undefined);
    const refused = await work();
    setRefusal(refused);
    setRunning(false);
    if (refused) return false;
    announce(done);
    await client.refetchQueries({ include: [PaperDocument] });
    return true;
  }

  const remove = (file: PaperFile) => (
    <AskFirstButton
      small
      label={t('papers.files.remove')}
      of={file.name}
      title={t('papers.files.removeTitle', { name: file.name })}
      onConfirm={() => move(() => removeFile(file.link), t('papers.files.removed', { name: file.name }))}
      running={running}
      refusal={refusal}
    >
      {t('papers.files.removeText')}
    </AskFirstButton>
  );

  if (!writes && files.length === 0) return null;
  return (
    <RailSection title={t('papers.files.title')}>
      {refusal && <RefusalMessage refusal={refusal} />}
      {files.length === 0 ? (
        <p className="muted">{t('papers.files.none')}</p>
      ) : (
        <FileLinks files={files} {...(writes && { action: remove })} />
      )}
      {writes && (
        <>
          <FileChoice
            label={t('papers.files.add')}
            hint={t('papers.files.hint')}
            disabled={running}
            onChoose={(file) => void move(() => sendFile(id, file), t('papers.files.added', { name: file.name }))}
          />
          <p role="status" className="small muted">
            {running ? t('papers.files.sending') : ''}
          </p>
        </>
      )}
    </RailSection>
  );
}
