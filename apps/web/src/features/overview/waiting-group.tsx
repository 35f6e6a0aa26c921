import type { WaitingTime } from '@systemblick/domain/overview/waiting';
import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import type { WaitingItem } from './waiting-for-me.document.js';
import { WaitingRow } from './waiting-row.js';

type Props = {
  readonly title: string;
  readonly items: readonly WaitingItem[];
  /** So many are seen; the rest unfolds. */
  readonly seen: number;
  readonly time: WaitingTime;
};

/** What cannot wait. */
const pressing: readonly WaitingTime[] = ['now', 'overdue'];

export function WaitingGroup({ title, items, seen, time }: Props) {
  const t = useText();
  const heading = useId();
  // A single one more takes no more place than the line that would say so.
  const shown = items.length <= seen + (seen > 0 ? 1 : 0) ? items.length : seen;
  const rest = items.slice(shown);

  return (
    <section
      aria-labelledby={heading}
      className={pressing.includes(time) ? 'waiting__group waiting__group--pressing' : 'waiting__group'}
    >
      <h2 id={heading} className="line line--base waiting__title">
        {title} <span className="waiting__count">{items.length}</span>
      </h2>
      {shown > 0 && <Rows items={items.slice(0, shown)} time={time} />}
      {rest.length > 0 && (
        <details className="waiting__rest">
          <summary>
            {t(shown === 0 ? 'overview.waiting.show' : 'overview.waiting.rest', { count: rest.length })}
          </summary>
          <Rows items={rest} time={time} />
        </details>
      )}
    </section>
  );
}

function Rows({ items, time }: Pick<Props, 'items' | 'time'>) {
  return (
    <ul className="waiting-list">
      {items.map((item) => (
        <li key={item.id}>
          <WaitingRow item={item} time={time} />
        </li>
      ))}
    </ul>
  );
}
