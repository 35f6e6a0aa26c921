import { addDays, dayOf } from '../kernel/civil-date.js';

/**
 * How a thing presses that waits for somebody: it is `running` while people sit there, others are held up by it
 * (`awaited`), or it is one's `own` work.
 */
type Pressing = 'running' | 'awaited' | 'own';

const pressing = {
  caseReturned: 'own',
  caseToReview: 'awaited',
  caseDraftExpires: 'own',
  caseRecognised: 'awaited',
  nominationToConsider: 'awaited',
  knowledgeToAnswer: 'awaited',
  bundleToMakeReady: 'own',
  sessionToJoin: 'awaited',
  sessionRulesToAccept: 'awaited',
  themeToRoute: 'own',
  themeToRevisit: 'own',
  surveyToAnswer: 'awaited',
  projektgruppeToMandate: 'awaited',
  workingTimeToConfirm: 'awaited',
  proposalToAnswer: 'awaited',
  proposalToAccept: 'awaited',
  proposalReturned: 'own',
  paperToWrite: 'own',
  statementToGive: 'awaited',
  objectionToSettle: 'awaited',
  paperToClear: 'awaited',
  paperToTable: 'awaited',
  meetingToAttend: 'awaited',
  ballotToVote: 'running',
  meetingToInvite: 'own',
  itemsToResolve: 'running',
  hintToTriage: 'awaited',
  offerToAccept: 'awaited',
  offerToCheck: 'own',
  paperNeedsMeasures: 'own',
  measureToAnswer: 'awaited',
  measureOverdue: 'awaited',
  measureOverdueAtInstitution: 'own',
  measureToCarryOut: 'own',
  measureDeclined: 'own',
  measureToVerify: 'own',
} as const satisfies Record<string, Pressing>;

export type WaitingKind = keyof typeof pressing;
export const waitingKinds = Object.keys(pressing) as [WaitingKind, ...WaitingKind[]];

export type Waiting = {
  readonly kind: WaitingKind;
  readonly at: Date | null;
  /** The moment at which its deadline is over. */
  readonly until: Date | null;
};

/** When something has to be done, the most urgent first. What has no deadline goes before what has a far one. */
const waitingTimes = ['now', 'overdue', 'today', 'soon', 'open', 'later'] as const;
export type WaitingTime = (typeof waitingTimes)[number];

/** How far „bald“ reaches. */
const soonDays = 7;

export function timeOf({ kind, at, until }: Waiting, now: Date): WaitingTime {
  if (pressing[kind] === 'running' || (kind === 'sessionToJoin' && at !== null && at <= now)) return 'now';
  if (until === null) return 'open';
  if (until <= now) return 'overdue';
  const [lastDay, today] = [dayOf(new Date(until.getTime() - 1)), dayOf(now)];
  if (lastDay === today) return 'today';
  return lastDay <= addDays(today, soonDays) ? 'soon' : 'later';
}

const rank = { running: 0, awaited: 1, own: 2 } as const;
/** A running ballot before everything else that runs: it ends without those who do not vote. */
const rankOf = ({ kind }: Waiting) => (kind === 'ballotToVote' ? -1 : rank[pressing[kind]]);
const moment = (date: Date | null) => date?.getTime() ?? Number.POSITIVE_INFINITY;
/** Whatever the difference of two moments says; two that are endless are one. */
const sooner = (one: Date | null, other: Date | null) =>
  moment(one) === moment(other) ? 0 : moment(one) - moment(other);

/** The most urgent first: by when, then what others wait for, then what ends soonest, then what has waited longest. */
export function byUrgency(one: Waiting, other: Waiting, now: Date): number {
  return (
    waitingTimes.indexOf(timeOf(one, now)) - waitingTimes.indexOf(timeOf(other, now)) ||
    rankOf(one) - rankOf(other) ||
    sooner(one.until, other.until) ||
    sooner(one.at, other.at)
  );
}

/** What waits, by when it has to be done; only times at which something waits. */
export function groupedByTime<Item extends Waiting>(items: readonly Item[], now: Date) {
  const sorted = items.toSorted((one, other) => byUrgency(one, other, now));
  return waitingTimes
    .map((time) => ({ time, items: sorted.filter((item) => timeOf(item, now) === time) }))
    .filter((group) => group.items.length > 0);
}
