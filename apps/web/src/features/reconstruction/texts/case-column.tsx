import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { useId, useRef, useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { useWorkshop } from '../board/workshop.js';
import type { SessionCase } from '../session.document.js';
import { CaseText } from './case-text.js';
import { RecogniseButton } from './recognise-button.js';
import type { SelectedPassage } from './selected-passage.js';
import { sessionTextFragment } from './session-text.document.js';
import { Button } from '#shared/widgets/button.js';
import './case-column.css';

type Props = {
  readonly of: SessionCase;
  readonly onSelect: (passage: SelectedPassage | undefined) => void;
};

/** One case beside the others: its text, opened on demand, because each look is logged. */
export function CaseColumn({ of: { caseId, code, recognised, case: kase }, onSelect }: Props) {
  const t = useText();
  const heading = useId();
  const { session, texts } = useWorkshop();
  const [byKeyboard, setByKeyboard] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { send, running, refusal } = useAct('openSessionText', sessionTextFragment, {
    onDone: (text) => {
      texts.put(text);
      title.current?.focus();
    },
  });
  const toggle = useRef<HTMLButtonElement>(null);
  const opened = recognised ? undefined : texts.of(caseId);
  const sections = regelkreisPhases.flatMap(
    (phase) => opened?.text.sections.filter((section) => section.phase === phase && section.text !== '') ?? [],
  );

  return (
    <article className="case-column" aria-labelledby={heading}>
      <h2 ref={title} id={heading} tabIndex={-1} className="case-column__title">
        <span className="case-column__code">{code}</span> {kase?.title ?? ''}
      </h2>
      {recognised && <Alert kind="info">{t('reconstruction.recognise.closed')}</Alert>}
      {refusal && <RefusalMessage refusal={refusal} />}
      {!recognised && !opened && (
        <Button className="case-column__open" running={running} onClick={() => send({ id: session.id, caseId })}>
          {t('reconstruction.texts.open', { code })}
        </Button>
      )}
      {!recognised && (
        <div className="row row--none case-column__tools">
          {opened && (
            <Button
              rank="tertiary"
              small
              ref={toggle}
              aria-pressed={byKeyboard}
              onClick={() => setByKeyboard(!byKeyboard)}
            >
              {t(byKeyboard ? 'reconstruction.texts.leaveKeyboard' : 'reconstruction.texts.byKeyboard')}
            </Button>
          )}
          <RecogniseButton sessionId={session.id} caseId={caseId} code={code} onRecognised={texts.drop} />
        </div>
      )}
      {opened && byKeyboard && <p className="case-column__how">{t('reconstruction.texts.keyboardHow')}</p>}
      {opened && (
        <CaseText
          opened={opened}
          sections={sections}
          byKeyboard={byKeyboard}
          onSelect={onSelect}
          onLeaveKeyboard={() => {
            setByKeyboard(false);
            toggle.current?.focus();
          }}
        />
      )}
    </article>
  );
}
