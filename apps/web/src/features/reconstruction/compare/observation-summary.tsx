import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { casesOf, type Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { KindSample } from '../words/kind-sample.js';
import './observation-summary.css';

type Props = { readonly observation: Numbered; readonly children?: ReactNode };

/** An observation to be read and moved, not written: its wording, its kind, the cases it shows in. */
export function ObservationSummary({ observation, children }: Props) {
  const t = useText();
  const { board, session } = useWorkshop();
  const cases = casesOf(observation, board);
  const codes = session.cases.filter(({ caseId }) => cases.has(caseId)).map(({ code }) => code);

  return (
    <article
      className={`summary kind--${observation.kind}`}
      aria-label={t('reconstruction.observations.card', { number: observation.number })}
    >
      <p className="line line--middle summary__head">
        <span className="observation__number" aria-hidden="true">
          {observation.number}
        </span>
        <KindSample kind={observation.kind} />
      </p>
      <p className="summary__text">{observation.text || t('reconstruction.observations.empty')}</p>
      <div className="line line--middle line--apart">
        <p className="muted small">
          {codes.length > 0 ? codes.join(', ') : t('reconstruction.observations.noPassage')}
        </p>
        {children}
      </div>
    </article>
  );
}
