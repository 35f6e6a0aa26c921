import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import type { Weighing } from './weighing.document.js';
import './weighing.css';

/** The sums, most first, as bars and as numbers. */
export function DotResult({ weighing: { themes, result } }: { readonly weighing: Weighing }) {
  const t = useText();
  const sums = result ?? [];
  const most = Math.max(1, ...sums.map(({ dots }) => dots));
  const titles = new Map(themes.map(({ id, title }) => [id, title]));

  return (
    <ol className="weigh-themes">
      {sums.map(({ themeId, dots }) => (
        <li key={themeId} className="row row--middle row--apart weigh-theme">
          <Link className="weigh-theme__title" to={`/themen/${themeId}`}>
            {titles.get(themeId) ?? t('themes.list.theme')}
          </Link>
          <span className="line line--m line--middle weigh-theme__dots">
            <meter min={0} max={most} value={dots} aria-hidden="true" />
            {t('themes.weigh.sum', { count: dots })}
          </span>
        </li>
      ))}
    </ol>
  );
}
