import type { MeasureState } from '@systemblick/domain/follow-up/measure';
import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { PagedList } from '#shared/list/paged-list.js';
import { FoundElsewhere } from '#shared/list/found-elsewhere.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { ProgressBar } from '../words/progress-bar.js';
import { measureStateWords } from '../words/measure-states.js';
import { MeasureTimeline } from './measure-timeline.js';
import { MeasuresDocument, type ListedMeasure } from './measures.document.js';
import { addressOf, type MeasureTab, type MeasureView } from './measure-tabs.js';

const statesOf: Readonly<Record<MeasureTab, readonly MeasureState[]>> = {
  open: ['proposed', 'accepted', 'declined', 'inProgress'],
  overdue: ['proposed', 'accepted', 'declined', 'inProgress'],
  ended: ['done', 'verified', 'cancelled'],
};

type Props = { readonly tab: MeasureTab; readonly search: string; readonly view: MeasureView };

/** Measures, what is overdue on top: as a table, or along the time. */
export function MeasureList({ tab, search, view }: Props) {
  const t = useText();
  const { date } = useFormats();
  const list = usePages(MeasuresDocument, {
    variables: asked(tab, search),
    pick: ({ measures }) => measures,
    live: ['Measure'],
  });

  const columns: readonly Column<ListedMeasure>[] = [
    {
      key: 'title',
      header: t('follow-up.list.measure'),
      names: true,
      cell: ({ id, title }) => <Link to={`/umsetzung/${id}`}>{title}</Link>,
    },
    {
      key: 'state',
      header: t('follow-up.list.state'),
      cell: ({ state }) => <StateBadge state={state} states={measureStateWords(t)} />,
    },
    {
      key: 'due',
      header: t('follow-up.list.due'),
      cell: ({ dueOn, overdue }) => (
        <span className="badges">
          {date(dueOn)}
          {overdue && <Badge tone="danger">{t('follow-up.list.overdue')}</Badge>}
        </span>
      ),
    },
    {
      key: 'who',
      header: t('follow-up.list.who'),
      cell: ({ institution, responsible }) =>
        [institution?.shortName, responsible?.name].filter((one) => one !== undefined).join(', '),
    },
    {
      key: 'progress',
      header: t('follow-up.list.progress'),
      cell: ({ progress }) => <ProgressBar percent={progress} />,
    },
  ];

  const timeline = (measures: readonly ListedMeasure[]) => (
    <MeasureTimeline caption={t(`follow-up.list.tab.${tab}`)} measures={measures} />
  );

  return (
    <>
      {search !== '' && <MeasuresElsewhere tab={tab} search={search} view={view} />}
      <PagedList
        list={list}
        caption={t(`follow-up.list.tab.${tab}`)}
        empty={
          search === '' ? (
            <EmptyState title={t(`follow-up.empty.${tab}Title`)}>{t(`follow-up.empty.${tab}`)}</EmptyState>
          ) : (
            <EmptyState title={t('follow-up.empty.noneTitle')}>{t('follow-up.empty.none')}</EmptyState>
          )
        }
        columns={columns}
        picture={view === 'timeline' ? timeline : undefined}
      />
    </>
  );
}

/** What is overdue is open as well: who sees the open ones has seen it. */
function MeasuresElsewhere({ tab, search, view }: Props) {
  const t = useText();
  const others =
    tab === 'ended' ? (['open'] as const) : tab === 'open' ? (['ended'] as const) : (['open', 'ended'] as const);

  return (
    <FoundElsewhere
      document={MeasuresDocument}
      pick={({ measures }) => measures}
      tabs={others.map((other) => ({
        label: t(`follow-up.list.tab.${other}`),
        to: addressOf(other, view),
        variables: { ...asked(other, search), first: 1 },
      }))}
    />
  );
}

const asked = (tab: MeasureTab, search: string) => ({
  first: 25,
  states: [...statesOf[tab]],
  overdueOnly: tab === 'overdue',
  search: search === '' ? null : search,
});
