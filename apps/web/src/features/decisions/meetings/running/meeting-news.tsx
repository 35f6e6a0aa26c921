import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';

/** For those who listen: what is called, and that one votes. */
export function MeetingNews({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const called = meeting.agenda.find(({ id }) => id === meeting.currentItemId);
  const open = meeting.ballots.some(({ state }) => state === 'open');

  return (
    <p role="status" className="kern-sr-only">
      {called && t('meetings.news.called', { number: called.number, title: called.title })}{' '}
      {open && t('meetings.news.voting')}
    </p>
  );
}
