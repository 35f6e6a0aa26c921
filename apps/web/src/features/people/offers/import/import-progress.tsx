import { saveCsv } from '../../../../shared/list/save-csv.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { Alert } from '../../../../shared/widgets/alert.js';
import type { RefusedLine } from './read-file.js';
import type { ImportState } from './use-import.js';

const shown = 50;
const kinds = { running: 'info', done: 'success', stopped: 'warning', failed: 'danger' } as const;

/** How far an import is, and which lines were not taken. */
export function ImportProgress({ state, onStop }: { readonly state: ImportState; readonly onStop: () => void }) {
  const t = useText();
  const { phase, sent, all, added, changed, unchanged, refused } = state;
  const isRunning = phase === 'running';

  return (
    <>
      <progress
        className="import__progress"
        value={sent}
        max={Math.max(1, all)}
        aria-label={t('offers.import.progress')}
      />
      <Alert kind={kinds[phase]} role="status" title={t(`offers.import.phase.${phase}`, { sent, all })}>
        {t('offers.import.counts', { added, changed, unchanged, refused: refused.length })}
      </Alert>
      {isRunning && (
        <div>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onStop}>
            {t('offers.import.stop')}
          </button>
        </div>
      )}
      {!isRunning && refused.length > 0 && <Refused lines={refused} />}
    </>
  );
}

function Refused({ lines }: { readonly lines: readonly RefusedLine[] }) {
  const t = useText();
  const columns = [
    { header: t('offers.import.line'), value: ({ line }: RefusedLine) => line },
    { header: t('offers.field.name'), value: ({ name }: RefusedLine) => name },
    { header: t('offers.import.why'), value: ({ why }: RefusedLine) => why },
  ];

  return (
    <section aria-labelledby="refused">
      <h2 id="refused" className="section-title">
        {t('offers.import.refused', { count: lines.length })}
      </h2>
      <table className="data-table">
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line) => (
            <tr key={line.line}>
              <td>{line.line}</td>
              <th scope="row">{line.name || '–'}</th>
              <td>{line.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown && <p className="muted">{t('offers.import.more', { count: lines.length - shown })}</p>}
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        onClick={() => void saveCsv(t('offers.import.report'), columns, lines)}
      >
        {t('offers.import.saveReport')}
      </button>
    </section>
  );
}
