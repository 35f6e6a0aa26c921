import { useText } from '#shared/texts/use-text.js';
import type { Ballot, Meeting } from '../meeting.document.js';
import './ballot.css';

/** What one votes on, in its own words: the points of the paper as it is tabled. */
export function AskedPoints({ meeting, ballot }: { readonly meeting: Meeting; readonly ballot: Ballot }) {
  const t = useText();
  const { itemId, pointNumbers, state } = ballot;
  const points = meeting.agenda.find(({ id }) => id === itemId)?.subject?.points ?? [];
  const asked = points.filter(({ number }) => pointNumbers?.includes(number) ?? true);

  if (asked.length === 0 || state === 'closed') return null;
  return (
    <dl className="stack stack--s ballot__points">
      {asked.map(({ number, text }) => (
        <div key={number}>
          <dt>{t('meetings.item.point', { number })}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
