import type { Session } from '../session.document.js';
import { berlinClock, berlinMoment } from '#shared/form/berlin-moment.js';
import type { PlanSent, PlanValues } from './plan-schema.js';

/** An empty plan: four hours in the morning, a week from now, texts from three days before. */
export function emptyPlan(now: Date, bundleId = ''): PlanValues {
  const day = (days: number) => berlinClock(new Date(now.getTime() + days * 86_400_000).toISOString()).day;
  return {
    bundleId,
    bodyId: '',
    title: '',
    facilitatorId: '',
    participantIds: [],
    template: 'halfDay',
    day: day(14),
    startsAt: '09:00',
    endsAt: '13:00',
    place: '',
    textsDay: day(11),
    textsOpenFrom: '08:00',
  };
}

export function planOf(session: Session): PlanValues {
  const [starts, ends, texts] = [session.startsAt, session.endsAt, session.textsOpenFrom].map(berlinClock);
  return {
    bundleId: session.bundle?.id ?? '',
    bodyId: session.body?.id ?? '',
    title: session.title,
    facilitatorId: session.facilitator?.id ?? '',
    participantIds: session.participants.flatMap(({ person }) => (person ? [person.id] : [])),
    template: session.template,
    day: starts?.day ?? '',
    startsAt: starts?.time ?? '',
    endsAt: ends?.time ?? '',
    place: session.place ?? '',
    textsDay: texts?.day ?? '',
    textsOpenFrom: texts?.time ?? '',
  };
}

export function planInput({ day, startsAt, endsAt, textsDay, textsOpenFrom, place, ...rest }: PlanSent) {
  return {
    ...rest,
    startsAt: berlinMoment(day, startsAt),
    endsAt: berlinMoment(day, endsAt),
    textsOpenFrom: berlinMoment(textsDay, textsOpenFrom),
    place: place === '' ? null : place,
  };
}
