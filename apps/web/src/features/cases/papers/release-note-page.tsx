import { useQuery } from '@apollo/client/react';
import { codeOfCase } from '@systemblick/domain/cases/case-code';
import type { CaseId } from '@systemblick/domain/cases/case';
import { useParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { Missing } from '#shared/page/missing.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { CaseDocument } from '../case.document.js';
import { clientWords } from '../words/client-words.js';
import { PrintButton } from './print-button.js';
import './papers.css';

/** The Merkzettel: for the author's own handout file, so that a case is found when the person says no later. Whom it is about is written on it by hand. */
export function ReleaseNotePage() {
  const t = useText();
  const formats = useFormats();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { id } });
  const kase = data?.case;
  const crumb = { label: t('cases.place'), to: '/faelle' };

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!kase?.mine) {
    return (
      <Missing title={t('cases.papers.note')} crumb={crumb} back={t('cases.missing.back')}>
        {t('cases.papers.notYours')}
      </Missing>
    );
  }
  const { createdAt, clientInformation } = kase;
  return (
    <Page
      crumbs={[crumb, { label: kase.title ?? t('cases.read.kicker'), to: `/faelle/${id}` }]}
      title={t('cases.papers.note')}
      lead={t('cases.papers.noteLead')}
      actions={<PrintButton />}
    >
      <article className="handout stack">
        <p className="handout__code">{codeOfCase(id as CaseId)}</p>
        <dl className="facts">
          <div>
            <dt>{t('cases.papers.written')}</dt>
            <dd>{formats.date(createdAt)}</dd>
          </div>
          <div>
            <dt>{t('cases.papers.agreed')}</dt>
            <dd>{clientInformation ? clientWords(t, formats, clientInformation) : t('cases.papers.nothingAgreed')}</dd>
          </div>
          <div>
            <dt>{t('cases.papers.person')}</dt>
            <dd className="handout__line">
              <span className="kern-sr-only">{t('cases.papers.byHand')}</span>
            </dd>
          </div>
          <div>
            <dt>{t('cases.papers.fileNumber')}</dt>
            <dd className="handout__line">
              <span className="kern-sr-only">{t('cases.papers.byHand')}</span>
            </dd>
          </div>
        </dl>
        <h2 className="section-title">{t('cases.papers.withdrawTitle')}</h2>
        <ol className="handout__steps">
          <li>{t('cases.papers.withdrawFind', { code: codeOfCase(id as CaseId) })}</li>
          <li>{t('cases.papers.withdrawDo')}</li>
          <li>{t('cases.papers.withdrawThen')}</li>
        </ol>
        <p className="small muted">{t('cases.papers.notKept')}</p>
      </article>
    </Page>
  );
}
