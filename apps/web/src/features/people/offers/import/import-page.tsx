import { offerColumns } from '@systemblick/documents/people/offers-csv';
import { useState } from 'react';

import { FileChoice } from '#shared/form/file-choice.js';
import { saveCsv } from '#shared/list/save-csv.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { ImportProgress } from './import-progress.js';
import { readOfferFile, type FileRead, type RefusedLine } from './read-file.js';
import { useImport } from './use-import.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import '../offers.css';

/** Reads entries from a CSV file: choose, see what each line would do, take it in with a report of what was not taken. */
export function ImportPage() {
  const t = useText();
  const [read, setRead] = useState<FileRead>();
  const { state, run, stop, reset } = useImport();

  const refusedIn = (file: FileRead & { readonly ok: true }): readonly RefusedLine[] =>
    file.refused.map(({ line, name, problems }) => ({
      line,
      name,
      why: problems
        .map(({ problem, column, value }) =>
          t(`offers.import.problem.${problem}`, { column, value: value.slice(0, 80) }),
        )
        .join(' '),
    }));

  async function choose(file: File) {
    reset();
    setRead(undefined);
    const now = await readOfferFile(file);
    setRead(now);
    if (now.ok) await run(now.lines, refusedIn(now), true);
  }

  const isRunning = state?.phase === 'running';
  const canStart = read?.ok && state?.preview && state.phase === 'done' && state.taken.length > 0;
  return (
    <Page
      crumbs={[{ label: t('offers.list.title'), to: '/angebote' }]}
      title={t('offers.import.title')}
      lead={t('offers.import.lead')}
    >
      <div className="stack">
        <p className="muted">{t('offers.import.columns')}</p>
        <div>
          <Button onClick={() => saveCsv(t('offers.import.template'), offerColumns, [])}>
            {t('offers.import.saveTemplate')}
          </Button>
        </div>
        <FileChoice
          label={t('offers.import.file')}
          accepts={['.csv', 'text/csv', 'text/plain']}
          disabled={isRunning && !state.preview}
          onChoose={(file) => void choose(file)}
        />
        {read && !read.ok && (
          <Alert kind="danger" role="alert" title={t('offers.import.unreadable')}>
            {t(`offers.import.fileProblem.${read.problem}`)}
          </Alert>
        )}
        {read?.ok && read.unknown.length > 0 && (
          <Alert kind="info">{t('offers.import.unknown', { columns: read.unknown.slice(0, 10).join(', ') })}</Alert>
        )}
        {state && <ImportProgress state={state} onStop={stop} />}
        {canStart && (
          <div>
            <Button rank="primary" onClick={() => run(read.lines, refusedIn(read), false)}>
              {t('offers.import.start', { count: state.taken.length })}
            </Button>
          </div>
        )}
        {state && !isRunning && !state.preview && <ButtonLink to="/angebote">{t('offers.missing.back')}</ButtonLink>}
      </div>
    </Page>
  );
}
