import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { KeptDraft } from '#shared/form/kept-draft.js';
import { Missing } from '#shared/page/missing.js';
import { NextStep } from '#shared/page/next-step.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { isOffered } from '#shared/page/steps.js';
import { Stepper } from '#shared/page/stepper.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { CaseDocument } from '../case.document.js';
import { caseStateWords, caseSteps } from '../words/case-states.js';
import { UnderReview } from './under-review.js';
import { ButtonLink } from '#shared/widgets/button-link.js';
import './review-page.css';

/** The four-eyes review: the text as the group will see it, and beside it what has to be true before it is released. */
export function ReviewPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { id } });
  const kase = data?.case;
  const crumb = { label: t('cases.place'), to: '/faelle' };

  useLive(['Case'], id, refetch);

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!kase) {
    return (
      <Missing
        title={t('cases.missing.title')}
        crumb={crumb}
        back={t('cases.missing.back')}
        kept={<KeptDraft draftKey={`review.${id}`} />}
      >
        {t('cases.missing.text')}
      </Missing>
    );
  }
  if (!kase.text || !isOffered(kase.steps, 'case:release')) {
    return (
      <Missing
        title={t('cases.review.title')}
        crumb={{ label: kase.title ?? t('cases.read.kicker'), to: `/faelle/${id}` }}
        back={t('cases.review.back')}
        kept={<KeptDraft draftKey={`review.${id}`} />}
      >
        {t(kase.mine ? 'cases.review.own' : 'cases.review.notInReview')}
      </Missing>
    );
  }
  return (
    <Page
      crumbs={[crumb]}
      kicker={t('cases.review.title')}
      title={kase.text.title}
      lead={t('cases.review.lead')}
      badge={<StateBadge state={kase.state} states={caseStateWords(t)} />}
      stepper={<Stepper steps={caseSteps(t)} current={kase.state} />}
      next={
        <NextStep
          action={
            <ButtonLink small to="#freigabe">
              {t('cases.review.checklist')}
            </ButtonLink>
          }
        >
          {t('cases.review.next')}
        </NextStep>
      }
    >
      <div className="review">
        <UnderReview key={id} kase={kase} text={kase.text} />
      </div>
    </Page>
  );
}
