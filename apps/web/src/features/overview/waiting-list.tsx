import { groupedByTime, type WaitingTime } from '@systemblick/domain/overview/waiting';

import { EmptyState } from '#shared/page/empty-state.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import type { WaitingItem } from './waiting-for-me.document.js';
import { WaitingGroup } from './waiting-group.js';
import './waiting-list.css';

/** How many of a group are seen at once. */
const seenAtOnce: Readonly<Record<WaitingTime, number>> = { now: 9, overdue: 9, today: 9, soon: 9, open: 5, later: 0 };
/** Of what has time so many are seen that the page shows this many things; beside more there is only the heading. */
const few = 7;

/** What waits, by when it has to be done; what has time is folded. */
export function WaitingList({ items }: { readonly items: readonly WaitingItem[] }) {
  const t = useText();

  if (items.length === 0)
    return <EmptyState title={t('overview.waiting.emptyTitle')}>{t('overview.waiting.empty')}</EmptyState>;
  const groups = groupedByTime(items.map(dated), new Date(serverNow()));
  return (
    <section className="waiting" aria-label={t('overview.waiting.count', { count: items.length })}>
      {groups.map(({ time, items: those }) => (
        <WaitingGroup
          key={time}
          title={t(`overview.waiting.time.${time}`)}
          items={those.map(({ item }) => item)}
          seen={time === 'later' ? Math.max(0, few - items.length + those.length) : seenAtOnce[time]}
          time={time}
        />
      ))}
    </section>
  );
}

const dated = (item: WaitingItem) => ({ item, kind: item.kind, at: asDate(item.at), until: asDate(item.until) });
const asDate = (moment: string | null) => (moment === null ? null : new Date(moment));
