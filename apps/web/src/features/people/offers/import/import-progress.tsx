import { saveCsv } from '#shared/list/save-csv.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { ImportLines } from './import-lines.js';
import type { RefusedLine } from './read-file.js';
import { resultOf } from './result-of.js';
import type { ImportState, TakenLine } from './use-import.js';
import { Button } from '#shared/widgets/button.js';

const kinds = {
  running: 'info',
  all: 'success',
  some: 'warning',
  none: 'danger',
  unchanged: 'info',
  empty: 'warning',
  stopped: 'warning',
  failed: 'danger',
} as const;

/** How far an import or its preview is, what was taken or would be, and which lines not and why. */
export function ImportProgress({ state, onStop }: { readonly state: ImportState; readonly onStop: () => void }) {
  const t = useText();
  const { preview, sent, all, unreadable, added, changed, unchanged, taken, refused } = state;
  const result = resultOf(state);
  const isRunning = result === 'running';

  return (
    <>
      {isRunning && (
        <progress
          className="import__progress"
          value={sent}
          max={Math.max(1, all)}
          aria-label={t('offers.import.progress')}
        />
      )}
      <Alert
        kind={preview && result === 'all' ? 'info' : kinds[result]}
        role="status"
        title={t(`offers.import.${preview ? 'would' : 'did'}.${result}`, {
          sent,
          all: all + unreadable,
          taken: taken.length,
        })}
      >
        {t('offers.import.counts', { added, changed, unchanged, refused: refused.length })}
      </Alert>
      {isRunning && (
        <div>
          <Button onClick={onStop}>{t('offers.import.stop')}</Button>
        </div>
      )}
      {!isRunning && <Refused lines={refused} preview={preview} />}
      {!isRunning && preview && <Taken lines={taken} />}
    </>
  );
}

function Taken({ lines }: { readonly lines: readonly TakenLine[] }) {
  const t = useText();

  return (
    <ImportLines
      title={t('offers.import.taken', { count: lines.length })}
      lines={lines}
      last={{ header: t('offers.import.what'), value: ({ outcome }) => t(`offers.import.outcome.${outcome}`) }}
      more={(count) => t('offers.import.moreTaken', { count })}
    />
  );
}

function Refused({ lines, preview }: { readonly lines: readonly RefusedLine[]; readonly preview: boolean }) {
  const t = useText();
  const columns = [
    { header: t('offers.import.line'), value: ({ line }: RefusedLine) => line },
    { header: t('offers.field.name'), value: ({ name }: RefusedLine) => name },
    { header: t('offers.import.why'), value: ({ why }: RefusedLine) => why },
  ];

  return (
    <ImportLines
      title={t(preview ? 'offers.import.wouldRefuse' : 'offers.import.refused', { count: lines.length })}
      lines={lines.toSorted((one, other) => one.line - other.line)}
      last={{ header: t('offers.import.why'), value: ({ why }) => why }}
      more={(count) => t('offers.import.more', { count })}
    >
      <Button onClick={() => saveCsv(t('offers.import.report'), columns, lines)}>
        {t('offers.import.saveReport')}
      </Button>
    </ImportLines>
  );
}
