import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { MySurveysDocument } from './survey.document.js';

/** What this person is asked about themes and has not answered yet. */
export function OpenSurveys() {
  const t = useText();
  const { date } = useFormats();
  const { data, refetch } = useQuery(MySurveysDocument);
  const waiting = data?.mySurveys.filter(({ waitsForMe }) => waitsForMe) ?? [];

  useLive(['PrevalenceSurvey'], undefined, refetch);

  return waiting.map(({ id, question, until }) => (
    <Alert key={id} kind="info" title={t('themes.survey.waits')}>
      <p>
        <Link to={`/breitenabfragen/${id}`}>{question}</Link>
      </p>
      <p className="small">{t('themes.survey.untilOneClick', { date: date(until) })}</p>
    </Alert>
  ));
}
