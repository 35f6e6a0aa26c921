import { useEffect, useRef } from 'react';

import { DraftNotice } from '#shared/form/draft-notice.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { PastedNotice } from './pasted-notice.js';
import type { usePasting } from './use-pasting.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly draft: { readonly restoredAt: string | undefined; readonly discard: () => void };
  readonly pasting: ReturnType<typeof usePasting>;
  readonly newer: boolean;
  /** How often one tried to save before having chosen: then the choice comes into view. */
  readonly asked: number;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
};

/** What has to be said before and while one writes: where the text is, what was recognised in it. */
export function EditorNotices({ draft, pasting, newer, asked, onKeepMine, onTakeStored }: Props) {
  const t = useText();
  const choice = useRef<HTMLDivElement>(null);
  const answered = useRef(asked);

  useEffect(() => {
    if (!newer || answered.current === asked) return;
    answered.current = asked;
    choice.current?.scrollIntoView({ block: 'center' });
    choice.current?.focus();
  }, [newer, asked]);

  return (
    <>
      {draft.restoredAt === undefined ? (
        <Alert kind="info" title={t('cases.write.sensitiveTitle')}>
          <p>{t('cases.write.sensitive')}</p>
        </Alert>
      ) : (
        <DraftNotice restoredAt={draft.restoredAt} sensitive onDiscard={draft.discard} />
      )}
      {newer && (
        <Alert ref={choice} tabIndex={-1} kind="warning" role="alert" title={t('cases.write.newerTitle')}>
          <p>{t('cases.write.newer')}</p>
          <div className="row button-row">
            <Button small onClick={onKeepMine}>
              {t('cases.write.keepMine')}
            </Button>
            <Button small onClick={onTakeStored}>
              {t('cases.write.takeTheirs')}
            </Button>
          </div>
        </Alert>
      )}
      {pasting.pasted && <PastedNotice pasted={pasting.pasted} onUndo={pasting.undo} onKeep={pasting.keep} />}
    </>
  );
}
