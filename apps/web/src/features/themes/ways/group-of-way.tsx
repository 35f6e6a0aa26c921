import { Link } from 'react-router';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from '../theme/theme.document.js';
import type { GroupOfTheme } from './groups-of-theme.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = { readonly theme: Theme; readonly groups: readonly GroupOfTheme[] };

/** The way on from a theme that is meant for a Projektgruppe: to the group, or to founding it, or to who can. */
export function GroupOfWay({ theme: { id, founding }, groups }: Props) {
  const t = useText();

  if (groups.length > 0)
    return (
      <ul className="plain-list">
        {groups.map((group) => (
          <li key={group.id}>
            {t('themes.way.group')} <Link to={`/projektgruppen/${group.id}`}>{group.name}</Link>
          </li>
        ))}
      </ul>
    );
  if (founding === null || !isOffered([founding], 'projektgruppe:propose')) return <p>{t('themes.way.whoFounds')}</p>;
  return (
    <p>
      <ButtonLink small to={`/projektgruppen/neu?thema=${id}`}>
        {t('themes.way.found')}
      </ButtonLink>
    </p>
  );
}
