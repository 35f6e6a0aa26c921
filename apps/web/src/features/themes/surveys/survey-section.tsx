import { themeRights } from '@systemblick/domain/themes/rights';
import { useId, useState } from 'react';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import type { Theme } from '../theme/theme.document.js';
import { AskDialog } from './ask-dialog.js';
import { SurveyResult } from './survey-result.js';
import { Button } from '#shared/widgets/button.js';

/** The Breitenabfragen on a theme: one question to all case managers, no case data. */
export function SurveySection({ theme }: { readonly theme: Theme }) {
  const t = useText();
  const { date } = useFormats();
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const asks = useMay()(themeRights['survey:ask']);

  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('themes.survey.title')}</h2>
      <p className="muted">{t('themes.survey.lead')}</p>
      {theme.surveys.map((survey) => (
        <article key={survey.id} className="card stack">
          <h3>
            <Link to={`/breitenabfragen/${survey.id}`}>{survey.question}</Link>
          </h3>
          <p className="small muted">
            {t(survey.state === 'open' ? 'themes.survey.openUntil' : 'themes.survey.closed', {
              date: date(survey.until),
              answered: survey.answered,
              asked: survey.asked,
            })}
          </p>
          {survey.counts && <SurveyResult counts={survey.counts} />}
        </article>
      ))}
      {asks && (
        <p>
          <Button onClick={() => setAsking(true)}>{t('themes.survey.ask')}</Button>
        </p>
      )}
      {asking && <AskDialog theme={theme} onClose={() => setAsking(false)} />}
    </section>
  );
}
