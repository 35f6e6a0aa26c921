import { Link } from 'react-router';

import { useWaitingForMe } from '../../features/overview/use-waiting-for-me.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';

/** How much waits for me, from everywhere; it leads to the list. */
export function Bell() {
  const t = useText();
  const { items } = useWaitingForMe();
  const count = items?.length ?? 0;

  return (
    <Link to="/" className="header__tool bell">
      <Icon name="bell" />
      <span className="kern-sr-only">{t('app.bell.label', { count })}</span>
      {count > 0 && (
        <span className="bell__count" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
