import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { useText } from '#shared/texts/use-text.js';
import { KindSample } from '../words/kind-sample.js';
import { heat, type Row } from './matrix.js';
import './matrix-table.css';

export type Cell = { readonly kind: ObservationKind; readonly caseId: string };

type Props = {
  readonly rows: readonly Row[];
  readonly cases: readonly { readonly caseId: string; readonly code: string }[];
  readonly chosen: Cell | undefined;
  readonly onChoose: (cell: Cell | undefined) => void;
};

/** Kinds by cases as numbers on a warming ground; a cell opens its cards below. */
export function MatrixTable({ rows, cases, chosen, onChoose }: Props) {
  const t = useText();

  return (
    <div className="matrix__frame">
      <table className="matrix">
        <caption className="kern-sr-only">{t('reconstruction.compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reconstruction.compare.kind')}</th>
            {cases.map(({ caseId, code }) => (
              <th key={caseId} scope="col" className="matrix__case">
                {code}
              </th>
            ))}
            <th scope="col" className="matrix__sum">
              {t('reconstruction.compare.recurrence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, cells, caseCount }) => (
            <tr key={kind} className={caseCount === 0 ? 'matrix__none' : undefined}>
              <th scope="row">
                <KindSample kind={kind} />
              </th>
              {cases.map(({ caseId, code }, place) => {
                const count = cells[place]?.length ?? 0;
                const isChosen = chosen?.kind === kind && chosen.caseId === caseId;
                return (
                  <td key={caseId} className={`matrix__cell matrix__cell--${heat(count)}`}>
                    {count === 0 ? (
                      <span aria-hidden="true">–</span>
                    ) : (
                      <button
                        type="button"
                        className="matrix__count"
                        aria-pressed={isChosen}
                        aria-label={t('reconstruction.compare.cell', {
                          count,
                          code,
                          kind: t(`reconstruction.kind.${kind}`),
                        })}
                        onClick={() => onChoose(isChosen ? undefined : { kind, caseId })}
                      >
                        {count}
                      </button>
                    )}
                    {count === 0 && <span className="kern-sr-only">0</span>}
                  </td>
                );
              })}
              <td className="matrix__sum">
                {caseCount === 0
                  ? t('reconstruction.compare.nowhere')
                  : t('reconstruction.compare.inCases', { count: caseCount, of: cases.length })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
