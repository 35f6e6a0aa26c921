import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { Theme } from './theme.document.js';

/** Why a theme rests or has ended, and where it goes on. */
export function StandingNotice({ theme }: { readonly theme: Theme }) {
  const t = useText();
  const { date } = useFormats();
  const { state, reason, revisitOn, revisitDue, outcome, settledOn, mergedInto, splitInto, timesSeenAgain } = theme;

  switch (state) {
    case 'stored':
      return (
        <Alert kind={revisitDue ? 'warning' : 'info'} title={t('themes.standing.stored')}>
          <p className="as-written">{reason}</p>
          {revisitOn !== null && (
            <p>{t(revisitDue ? 'themes.standing.due' : 'themes.standing.revisit', { date: date(revisitOn) })}</p>
          )}
        </Alert>
      );
    case 'settled':
      return (
        <Alert kind="success" title={t('themes.standing.settled', { date: settledOn === null ? '' : date(settledOn) })}>
          <p className="as-written">{outcome}</p>
        </Alert>
      );
    case 'merged':
      return (
        <Alert kind="info" title={t('themes.standing.merged')}>
          {mergedInto && <Link to={`/themen/${mergedInto.id}`}>{mergedInto.title}</Link>}
        </Alert>
      );
    case 'split':
      return (
        <Alert kind="info" title={t('themes.standing.split')}>
          <ul>
            {splitInto.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/themen/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </Alert>
      );
    case 'dropped':
      return (
        <Alert kind="info" title={t('themes.standing.dropped')}>
          <p className="as-written">{reason}</p>
        </Alert>
      );
    case 'proposed':
    case 'onRoute':
    case 'submitted':
    case 'decided':
    case 'implemented':
      return timesSeenAgain > 0 ? (
        <Alert kind="warning">{t('themes.standing.seenAgain', { count: timesSeenAgain })}</Alert>
      ) : null;
  }
}
