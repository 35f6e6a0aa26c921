import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { PrevalenceSurveyDocument } from './survey.document.js';
import { SurveyAnswers } from './survey-answers.js';
import { SurveyStanding } from './survey-standing.js';

/** A Breitenabfrage: for those asked one question and four buttons, for everybody else how it stands. */
export function SurveyPage() {
  const t = useText();
  const { id = '' } = useParams();
  const [thanked, setThanked] = useState(false);
  const { data, error, refetch } = useQuery(PrevalenceSurveyDocument, { variables: { id } });

  useLive(['PrevalenceSurvey'], id, refetch);

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  const survey = data.prevalenceSurvey;
  if (!survey) {
    return (
      <Missing
        title={t('themes.survey.missingTitle')}
        crumb={{ label: t('themes.place'), to: '/themen' }}
        back={t('themes.missing.back')}
      >
        {t('themes.survey.missingText')}
      </Missing>
    );
  }
  const crumbs = [
    { label: t('themes.place'), to: '/themen' },
    ...(survey.theme ? [{ label: survey.theme.title, to: `/themen/${survey.theme.id}` }] : []),
  ];
  const asked = survey.waitsForMe && survey.state === 'open' && !thanked;

  return (
    <Page crumbs={crumbs} kicker={t('themes.survey.kicker')} title={survey.question}>
      {asked ? (
        <SurveyAnswers survey={survey} onAnswered={() => setThanked(true)} />
      ) : (
        <SurveyStanding survey={survey} themeId={survey.theme?.id} thanked={thanked} />
      )}
    </Page>
  );
}
