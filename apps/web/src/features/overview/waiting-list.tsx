import { EmptyState } from '../../shared/page/empty-state.js';
import { useText } from '../../shared/texts/use-text.js';
import { WaitingRow } from './waiting-row.js';
import type { WaitingItem } from './waiting-for-me.document.js';
import './waiting-list.css';

export function WaitingList({ items }: { readonly items: readonly WaitingItem[] }) {
  const t = useText();

  if (items.length === 0)
    return <EmptyState title={t('overview.waiting.emptyTitle')}>{t('overview.waiting.empty')}</EmptyState>;
  return (
    <ul className="waiting-list" aria-label={t('overview.waiting.count', { count: items.length })}>
      {items.map((item) => (
        <li key={item.id}>
          <WaitingRow item={item} />
        </li>
      ))}
    </ul>
  );
}
