import type { HintState } from '@systemblick/domain/cases/hint-state';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { hintStateWords } from './hint-states.js';
import { HintsDocument, type ListedHint } from './hints.document.js';

type Props = {
  readonly states: readonly HintState[] | null;
  readonly search: string;
  readonly showsWriter: boolean;
};

export function HintList({ states, search, showsWriter }: Props) {
  const t = useText();
  const { date } = useFormats();
  const list = usePages(HintsDocument, {
    variables: { first: 25, states: states && [...states], search: search === '' ? null : search },
    pick: ({ hints }) => hints,
    live: ['Hint'],
  });

  const writer: Column<ListedHint> = {
    key: 'writer',
    header: t('hints.list.writer'),
    cell: (hint) => hint.writer?.name ?? '–',
  };
  const columns: readonly Column<ListedHint>[] = [
    {
      key: 'text',
      header: t('hints.list.hint'),
      names: true,
      cell: ({ id, text }) => <Link to={`/hinweise/${id}`}>{text}</Link>,
    },
    {
      key: 'kind',
      header: t('hints.list.kind'),
      cell: ({ kind }) => (kind === null ? '–' : t(`hints.kind.${kind}`)),
    },
    {
      key: 'state',
      header: t('hints.list.state'),
      cell: ({ state }) => <StateBadge state={state} states={hintStateWords(t)} />,
    },
    ...(showsWriter ? [writer] : []),
    { key: 'at', header: t('hints.list.at'), cell: ({ writtenAt }) => date(writtenAt) },
  ];

  return (
    <PagedList
      list={list}
      caption={t('hints.list.title')}
      empty={
        search === '' ? (
          <EmptyState title={t('hints.empty.title')}>{t('hints.empty.text')}</EmptyState>
        ) : (
          <EmptyState title={t('hints.empty.noneTitle')}>{t('hints.empty.none')}</EmptyState>
        )
      }
      columns={columns}
    />
  );
}
