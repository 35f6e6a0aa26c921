import { useSearchParams } from 'react-router';

import { PagedList } from '#shared/list/paged-list.js';
import { FoundElsewhere } from '#shared/list/found-elsewhere.js';
import { useFormats } from '#shared/format/use-formats.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { tabs, withPart, type ThemeChoice } from './choice.js';
import { EmptyThemes } from './empty-themes.js';
import { themeColumns } from './theme-columns.js';
import { ThemesDocument, type ThemesVariables } from './themes.document.js';

/** The themes of one tab, page by page: what weighs most first, in the Themenspeicher what returns next. */
export function ThemeList({ choice }: { readonly choice: ThemeChoice }) {
  const t = useText();
  const formats = useFormats();
  const list = usePages(ThemesDocument, {
    variables: asked(choice),
    pick: ({ themes }) => themes,
    live: ['GenerativeTheme', 'Route'],
  });

  return (
    <PagedList
      list={list}
      caption={t(`themes.list.tab.${choice.tab}`)}
      empty={<EmptyThemes choice={choice} />}
      columns={themeColumns(t, formats, choice.tab)}
    />
  );
}

/** Where else what was searched for is found. */
export function ThemesElsewhere({ choice }: { readonly choice: ThemeChoice }) {
  const t = useText();
  const [address] = useSearchParams();

  if (choice.search === '') return null;
  return (
    <FoundElsewhere
      document={ThemesDocument}
      pick={({ themes }) => themes}
      tabs={tabs
        .filter(({ tab }) => tab !== choice.tab)
        .map(({ tab, word }) => ({
          label: t(`themes.list.tab.${tab}`),
          to: `/themen?${withPart(address, 'tab', word)}`,
          variables: { ...asked({ ...choice, tab }), first: 1 },
        }))}
    />
  );
}

function asked({ tab, search, legalSphere, kind }: ThemeChoice): ThemesVariables {
  return {
    first: 25,
    tab,
    search: search === '' ? null : search,
    legalSphere: legalSphere ?? null,
    kind: kind ?? null,
    sort: tab === 'stored' ? 'revisit' : 'priority',
  };
}
