import { themeRights } from '@systemblick/domain/themes/rights';
import { useSearchParams } from 'react-router';

import { LinkTabs } from '#shared/page/link-tabs.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../../people/actor.js';
import { OpenSurveys } from '../surveys/open-surveys.js';
import { OpenWeighings } from '../weighing/open-weighings.js';
import { choiceOf, tabs, withPart } from './choice.js';
import { ThemeFilters } from './theme-filters.js';
import { ThemeList, ThemesElsewhere } from './theme-list.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** All generative themes: in work, in the Themenspeicher, done. */
export function ThemesPage() {
  const t = useText();
  const [address] = useSearchParams();
  const proposes = useMay()(themeRights['theme:propose']);
  const choice = choiceOf(address);

  return (
    <Page
      title={t('themes.list.title')}
      lead={t(`themes.list.lead.${choice.tab}`)}
      actions={
        proposes && (
          <ButtonLink rank="primary" to="/themen/neu">
            {t('themes.list.propose')}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        <OpenWeighings />
        <OpenSurveys />
        <LinkTabs
          label={t('themes.list.tabs')}
          links={tabs.map(({ tab, word }) => ({
            to: `/themen?${withPart(address, 'tab', word)}`,
            label: t(`themes.list.tab.${tab}`),
            current: tab === choice.tab,
          }))}
        />
        <ThemeFilters />
        <ThemesElsewhere choice={choice} />
        <ThemeList choice={choice} />
      </div>
    </Page>
  );
}
