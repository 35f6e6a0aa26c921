import { themeRights } from '@systemblick/domain/themes/rights';

import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { isFiltered, type ThemeChoice } from './choice.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** Says what would stand here, and how it comes to be. */
export function EmptyThemes({ choice }: { readonly choice: ThemeChoice }) {
  const t = useText();
  const proposes = useMay()(themeRights['theme:propose']);

  if (isFiltered(choice)) return <EmptyState title={t('themes.empty.noneTitle')}>{t('themes.empty.none')}</EmptyState>;
  return (
    <EmptyState
      title={t(`themes.empty.${choice.tab}Title`)}
      action={
        choice.tab === 'inWork' &&
        proposes && (
          <ButtonLink rank="primary" to="/themen/neu">
            {t('themes.list.propose')}
          </ButtonLink>
        )
      }
    >
      {t(`themes.empty.${choice.tab}`)}
    </EmptyState>
  );
}
