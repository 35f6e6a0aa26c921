import { useId, useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { SessionCase } from '../session.document.js';
import { RecogniseButton } from './recognise-button.js';
import { sessionTextFragment, type SessionText } from './session-text.document.js';
import { Button } from '#shared/widgets/button.js';
import './case-column.css';

type Props = {
  readonly sessionId: string;
  readonly of: SessionCase;
  /** Whether its text may be opened by now. */
  readonly open: boolean;
};

/** A case before the session: its heading, and its text once the plan opens it. */
export function CaseReading({ sessionId, of: { caseId, code, recognised, case: kase }, open }: Props) {
  const t = useText();
  const heading = useId();
  const [opened, setOpened] = useState<SessionText>();
  const { send, running, refusal } = useAct('openSessionText', sessionTextFragment, { onDone: setOpened });

  return (
    <article className="case-column" aria-labelledby={heading}>
      <h3 id={heading} className="case-column__title">
        <span className="case-column__code">{code}</span> {kase?.title ?? ''}
      </h3>
      {recognised && <Alert kind="info">{t('reconstruction.recognise.closed')}</Alert>}
      {refusal && <RefusalMessage refusal={refusal} />}
      {open && !recognised && !opened && (
        <Button small className="case-column__open" running={running} onClick={() => send({ id: sessionId, caseId })}>
          {t('reconstruction.texts.open', { code })}
        </Button>
      )}
      {opened && !recognised && (
        <div className="stack board-text">
          {opened.text.sections
            .filter(({ text }) => text !== '')
            .map(({ phase, text }) => (
              <section key={phase}>
                <h4 className="board-text__phase">{t(`cases.phase.${phase}`)}</h4>
                <p className="board-text__section" lang="de">
                  {text}
                </p>
              </section>
            ))}
        </div>
      )}
      {open && !recognised && (
        <RecogniseButton sessionId={sessionId} caseId={caseId} code={code} onRecognised={() => setOpened(undefined)} />
      )}
    </article>
  );
}
