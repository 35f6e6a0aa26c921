import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { itemFacts } from './item-facts.js';
import { ItemTitle } from './item-title.js';
import '../running/agenda-list.css';
import './planning.css';

/** The agenda as one reads it beforehand. */
export function PlainAgenda({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();

  return (
    <section className="stack" aria-label={t('meetings.page.agenda')}>
      <h2>{t('meetings.page.agenda')}</h2>
      {meeting.agenda.length === 0 ? (
        <EmptyState title={t('meetings.agenda.emptyTitle')} headingLevel={3}>
          {t('meetings.agenda.emptyRead')}
        </EmptyState>
      ) : (
        <ol className="stack stack--s">
          {meeting.agenda.map((item) => (
            <li key={item.id} className="agenda-row">
              <span className="agenda__number">{item.number}</span>
              <div>
                <ItemTitle item={item} />
                <p className="small muted">{itemFacts(t, item)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
