import { useId } from 'react';
import { Link } from 'react-router';

import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { Passages } from './passages.js';
import type { Theme } from './theme.document.js';

/** What shows the theme: the group's observations and the passages they rest on. */
export function Evidence({ theme: { observations, hints, recurrence } }: { readonly theme: Theme }) {
  const t = useText();
  const heading = useId();

  return (
    <section className="stack" aria-labelledby={heading}>
      <div className="row row--base row--apart section-head">
        <h2 id={heading}>{t('themes.evidence.title')}</h2>
        {recurrence && <p className="theme-recurrence">{t('themes.evidence.recurrence', recurrence)}</p>}
      </div>
      {observations.length === 0 && hints.length === 0 ? (
        <EmptyState title={t('themes.evidence.emptyTitle')} headingLevel={3}>
          {t('themes.evidence.empty')}
        </EmptyState>
      ) : (
        <ul className="theme-observations">
          {observations.map(({ id, kind, wording, caseCount, passages }) => (
            <li key={id} className="card stack theme-observation">
              <div className="row row--middle badges-line">
                <Badge tone={kind === 'successFactor' ? 'success' : 'info'}>{t(`themes.observation.${kind}`)}</Badge>
                <span className="small muted">{t('themes.evidence.cases', { count: caseCount })}</span>
              </div>
              <p className="theme-observation__wording as-written">{wording}</p>
              <Passages passages={passages} />
            </li>
          ))}
        </ul>
      )}
      {hints.length > 0 && (
        <div>
          <h3>{t('themes.evidence.hints')}</h3>
          <ul className="theme-hints">
            {hints.map(({ id, text }) => (
              <li key={id}>
                <Link to={`/hinweise/${id}`}>{text}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
