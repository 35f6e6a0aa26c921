import type { Refusal } from '#shared/server/refusal.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import type { Noting } from './presence-notes.js';
import { seatedPeople } from './seated-people.js';

/** Where nobody answered: nothing was typed that could still be there. */
const unanswered = {
  UNREACHABLE: 'meetings.attendance.unreachable',
  FAILED: 'meetings.attendance.failed',
  UNAUTHENTICATED: 'meetings.attendance.signInAgain',
} as const;

type Props = { readonly meeting: Meeting; readonly refused: Noting['refused'] };

/** Whose coming or going was not noted, and why: each reason once. The box stands again as it was. */
export function RefusedNotes({ meeting, refused }: Props) {
  const t = useText();
  const reasons = new Map(refused.map(({ refusal }) => [refusal.message, refusal]));
  const reasonOf = ({ code, message }: Refusal) =>
    code in unanswered ? t(unanswered[code as keyof typeof unanswered]) : message;
  const people = seatedPeople(meeting);

  return [...reasons.values()].map((refusal) => {
    const ids = new Set(refused.filter((one) => one.refusal.message === refusal.message).map((one) => one.personId));
    const names = new Set(people.filter((person) => ids.has(person.id)).map((person) => person.name));
    const message = t('meetings.attendance.notNoted', { names: [...names].join(', '), reason: reasonOf(refusal) });
    return <RefusalMessage key={refusal.message} refusal={{ ...refusal, message }} />;
  });
}
