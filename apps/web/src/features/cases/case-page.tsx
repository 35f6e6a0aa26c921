import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams } from 'react-router';

import { PageFailure } from '#shared/page/page-failure.js';
import { Missing } from '#shared/page/missing.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { isOffered } from '#shared/page/steps.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { CaseDocument } from './case.document.js';
import { CaseView } from './reading/case-view.js';
import { CaseEditor } from './writing/case-editor.js';
import { forgetNewCase, newCaseId } from './writing/new-case-id.js';

/** A case: to be written while it is its author's draft, otherwise to be read. `/faelle/neu` becomes its address on saving. */
export function CasePage() {
  const t = useText();
  const { id = '' } = useParams();
  const fresh = id === 'neu';
  const caseId = fresh ? newCaseId() : id;
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { id: caseId }, skip: fresh });
  const kase = data?.case;
  const writing = fresh || (kase?.text && isOffered(kase.steps, 'case:write'));

  useLive(fresh ? [] : ['Case'], fresh ? undefined : caseId, refetch);
  useEffect(() => {
    if (!fresh) forgetNewCase(caseId);
  }, [fresh, caseId]);

  if (writing) return <CaseEditor key={caseId} caseId={caseId} stored={kase ?? undefined} onReload={refetch} />;
  if (kase) return <CaseView key={caseId} kase={kase} />;
  if (data) {
    return (
      <Missing
        title={t('cases.missing.title')}
        crumb={{ label: t('cases.place'), to: '/faelle' }}
        back={t('cases.missing.back')}
      >
        {t('cases.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
