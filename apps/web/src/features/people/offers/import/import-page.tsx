import { useId, useState } from 'react';
import { Link } from 'react-router';

import { Page } from '../../../../shared/page/page.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { Alert } from '../../../../shared/widgets/alert.js';
import { ImportProgress } from './import-progress.js';
import { readOfferFile, type FileRead, type RefusedLine } from './read-file.js';
import { useImport } from './use-import.js';
import '../offers.css';

/** Reads entries from a CSV file: choose, see what is in it, take it in with a report of what was not taken. */
export function ImportPage() {
  const t = useText();
  const id = useId();
  const [read, setRead] = useState<FileRead>();
  const { state, run, stop, reset } = useImport();

  async function choose(file: File | undefined) {
    reset();
    setRead(file && (await readOfferFile(file)));
  }
  const refused: readonly RefusedLine[] = read?.ok
    ? read.refused.map(({ line, name, problem, column }) => ({
        line,
        name,
        why: t(`offers.import.problem.${problem}`, { column }),
      }))
    : [];

  return (
    <Page
      crumbs={[{ label: t('offers.list.title'), to: '/angebote' }]}
      title={t('offers.import.title')}
      lead={t('offers.import.lead')}
    >
      <div className="import__steps">
        <p className="muted">{t('offers.import.columns')}</p>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {t('offers.import.file')}
          </label>
          <input
            id={id}
            type="file"
            accept=".csv,text/csv,text/plain"
            className="kern-form-input__input"
            disabled={state?.phase === 'running'}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        {read && !read.ok && (
          <Alert kind="danger" role="alert" title={t('offers.import.unreadable')}>
            {t(`offers.import.fileProblem.${read.problem}`)}
          </Alert>
        )}
        {read?.ok && !state && (
          <>
            <Alert kind="info" role="status" title={t('offers.import.found', { count: read.lines.length })}>
              {refused.length > 0 && <p>{t('offers.import.refusedBefore', { count: refused.length })}</p>}
              {read.unknown.length > 0 && (
                <p>{t('offers.import.unknown', { columns: read.unknown.slice(0, 10).join(', ') })}</p>
              )}
            </Alert>
            <div>
              <button
                type="button"
                className="kern-btn kern-btn--primary"
                onClick={() => void run(read.lines, refused)}
              >
                {t('offers.import.start')}
              </button>
            </div>
          </>
        )}
        {state && <ImportProgress state={state} onStop={stop} />}
        {state && state.phase !== 'running' && (
          <Link className="kern-btn kern-btn--secondary" to="/angebote">
            {t('offers.missing.back')}
          </Link>
        )}
      </div>
    </Page>
  );
}
