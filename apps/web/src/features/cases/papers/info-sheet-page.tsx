import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { PlainSelect } from '#shared/form/plain-select.js';
import { graphql } from '#shared/graphql.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { PrintButton } from './print-button.js';
import { SheetText } from './sheet-text.js';
import './papers.css';

const InfoSheetsDocument = graphql(`
  query InfoSheets {
    infoSheets {
      language
      text
    }
  }
`);

/** What a language calls itself. */
const nameOf = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
/** The scripts that are written from the right. */
const fromTheRight = /^(?:ar|fa|ps|ur|he|ckb|dv|sd|ug)\b/;

/** The Infoblatt für die Person: what is written down, who reads it, how to say no. To be handed over on paper. */
export function InfoSheetPage() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery(InfoSheetsDocument);
  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  const sheets = data.infoSheets;
  const shown = sheets.find(({ language }) => language === search.get('sprache')) ?? sheets[0];

  return (
    <Page
      crumbs={[{ label: t('cases.place'), to: '/faelle' }]}
      title={t('cases.papers.sheet')}
      lead={t('cases.papers.sheetLead')}
      actions={shown && <PrintButton />}
    >
      {shown ? (
        <div className="stack">
          <div className="handout__choice">
            <PlainSelect
              label={t('cases.papers.language')}
              value={shown.language}
              choices={sheets.map(({ language }) => ({ value: language, label: nameOf(language) }))}
              onChange={(language) => setSearch({ sprache: language }, { replace: true })}
            />
          </div>
          <article className="handout" lang={shown.language} dir={fromTheRight.test(shown.language) ? 'rtl' : 'ltr'}>
            <SheetText text={shown.text} />
          </article>
        </div>
      ) : (
        <EmptyState title={t('cases.papers.noSheet')}>{t('cases.papers.noSheetText')}</EmptyState>
      )}
    </Page>
  );
}
