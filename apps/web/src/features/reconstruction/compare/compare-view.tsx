import { useState } from 'react';

import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { ClusterBoard } from './cluster-board.js';
import { matrix } from './matrix.js';
import { MatrixTable, type Cell } from './matrix-table.js';
import { ObservationSummary } from './observation-summary.js';
import './compare-view.css';

/** What comes back across the cases, and what belongs together. */
export function CompareView() {
  const t = useText();
  const { board, session } = useWorkshop();
  const [chosen, setChosen] = useState<Cell>();
  const rows = matrix(
    board,
    session.cases.map(({ caseId }) => caseId),
  );
  const place = session.cases.findIndex(({ caseId }) => caseId === chosen?.caseId);
  const cell = rows.find(({ kind }) => kind === chosen?.kind)?.cells[place];

  if (board.observations.length === 0)
    return <EmptyState title={t('reconstruction.compare.emptyTitle')}>{t('reconstruction.compare.empty')}</EmptyState>;
  return (
    <div className="stack stack--xxl">
      <section className="stack" aria-labelledby="compare-matrix">
        <h2 id="compare-matrix">{t('reconstruction.compare.matrix')}</h2>
        <MatrixTable rows={rows} cases={session.cases} chosen={chosen} onChoose={setChosen} />
        <div aria-live="polite">
          {chosen && cell && cell.length > 0 && (
            <div className="stack">
              <h3>
                {t('reconstruction.compare.chosen', {
                  kind: t(`reconstruction.kind.${chosen.kind}`),
                  code: session.cases[place]?.code ?? '',
                })}
              </h3>
              <ul className="summaries">
                {cell.map((observation) => (
                  <li key={observation.id}>
                    <ObservationSummary observation={observation} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </section>
      <ClusterBoard />
    </div>
  );
}
