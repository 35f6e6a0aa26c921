import { firstSteps, type FirstStep } from '@systemblick/domain/people/first-steps';
import { useId } from 'react';
import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { DoneSteps } from './steps-done.js';
import './first-steps.css';

const places: Readonly<Record<FirstStep, string>> = {
  institutions: '/verwaltung/institutionen',
  people: '/verwaltung/personen',
  bodies: '/verwaltung/gremien',
  seats: '/verwaltung/gremien',
};

/** What whoever sets a municipality up does first. */
export function FirstSteps({ done }: { readonly done: DoneSteps }) {
  const t = useText();
  const heading = useId();

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {t('overview.firstSteps.title')}
      </h2>
      <p className="muted">{t('overview.firstSteps.lead')}</p>
      <ol className="first-steps">
        {firstSteps.map((step) => (
          <li key={step}>
            {done[step] ? (
              t(`overview.firstSteps.${step}`)
            ) : (
              <Link to={places[step]}>{t(`overview.firstSteps.${step}`)}</Link>
            )}
            {done[step] && (
              <span className="first-steps__done">
                <Icon name="check" /> {t('overview.firstSteps.done')}
              </span>
            )}
            <p className="muted small">{t(`overview.firstSteps.text.${step}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
