import { DataList } from '../../../shared/list/data-list.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useLive } from '../../../shared/server/use-live.js';
import { usePages } from '../../../shared/server/use-pages.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { ThemeChoice } from './choice.js';
import { EmptyThemes } from './empty-themes.js';
import { themeColumns } from './theme-columns.js';
import { ThemesDocument, type ListedTheme } from './themes.document.js';

/** The themes of one tab, page by page: what weighs most first, in the Themenspeicher what returns next. */
export function ThemeList({ choice }: { readonly choice: ThemeChoice }) {
  const t = useText();
  const formats = useFormats();
  const { tab, search, legalSphere, kind } = choice;
  const list = usePages(ThemesDocument, {
    variables: {
      first: 25,
      tab,
      search: search === '' ? null : search,
      legalSphere: legalSphere ?? null,
      kind: kind ?? null,
      sort: tab === 'stored' ? ('revisit' as const) : ('priority' as const),
    },
    pick: ({ themes }) => themes,
  });

  useLive(['GenerativeTheme', 'Route'], undefined, list.refetch);

  return (
    <DataList<ListedTheme>
      caption={t(`themes.list.tab.${tab}`)}
      rows={list.nodes}
      rowKey={({ id }) => id}
      total={list.total}
      hasMore={list.hasMore}
      loadingMore={list.loadingMore}
      onMore={list.more}
      failed={list.error !== undefined}
      onRetry={list.refetch}
      empty={<EmptyThemes choice={choice} />}
      columns={themeColumns(t, formats, tab)}
    />
  );
}
