import { isOffered } from '#shared/page/steps.js';
import type { Item, Meeting } from '../meeting.document.js';
import {
  isDone,
  isPutOff,
  isWanting,
  nextItem,
  openBallotOf,
  preparedBallotOf,
  resolvable,
  unannounced,
} from '../standing.js';

export const rulings = ['adjourned', 'referredBack', 'noted', 'withdrawn'] as const;

export type ChairStep =
  | { readonly kind: 'call'; readonly item: Item }
  | { readonly kind: 'presence' }
  | { readonly kind: 'consensus' | 'vote' | 'record' }
  | { readonly kind: 'openBallot' | 'openChallenged' | 'closeBallot'; readonly ballotId: string }
  | { readonly kind: 'announce' | 'cancelBallot' | 'count'; readonly ballotId: string }
  | { readonly kind: 'rule'; readonly outcome: (typeof rulings)[number] }
  | { readonly kind: 'close' };

type Offer = { readonly main: readonly ChairStep[]; readonly others: readonly ChairStep[] };

/** What the bar offers: first what comes next, in second place the vote, the rest behind. By rights and by where the item stands. */
export function chairSteps(meeting: Meeting, item: Item): Offer {
  return withButton(offered(meeting, item));
}

/** Where nothing stands in front, what leads on does; failing that, taking note, which puts nothing off. */
function withButton({ main, others }: Offer): Offer {
  if (main.length > 0) return { main, others };
  const useful =
    others.find(({ kind }) => kind !== 'rule' && kind !== 'close') ??
    others.find((step) => step.kind === 'rule' && step.outcome === 'noted') ??
    others[0];
  return useful ? { main: [useful], others: others.filter((step) => step !== useful) } : { main, others };
}

function offered(meeting: Meeting, item: Item): Offer {
  const decided = unannounced(meeting, item);
  const announces = decided && isOffered(meeting.steps, 'resolution:resolveByBallot');
  const announcing: Offer = { main: announces ? [{ kind: 'announce', ballotId: decided.id }] : [], others: [] };
  if (meeting.state === 'closed') return decided ? announcing : { main: [], others: recording(meeting, item) };
  if (meeting.state !== 'running') return { main: [], others: [] };

  const calls = isOffered(meeting.steps, 'meeting:callItem');
  if (item.id !== meeting.currentItemId) return { main: calls ? [{ kind: 'call', item }] : [], others: [] };

  const open = openBallotOf(meeting, item);
  if (open) {
    const closes = isOffered(open.steps, 'ballot:close');
    return {
      main: closes ? [{ kind: 'closeBallot', ballotId: open.id }] : [],
      others: closes ? [{ kind: 'cancelBallot', ballotId: open.id }] : [],
    };
  }
  if (decided) return announcing;
  if (isDone(meeting, item)) return onwards(meeting, item, calls);
  const steps = deciding(meeting, item);
  const record = recording(meeting, item);
  if (isPutOff(meeting, item)) {
    const next = onwards(meeting, item, calls);
    return { main: next.main, others: [...steps, ...record, ...next.others] };
  }
  const others = ruling(meeting, item, calls);
  return presides(meeting)
    ? { main: [...awaiting(meeting, steps), ...steps], others: [...others, ...record, ...ending(meeting)] }
    : { main: record, others: [...steps, ...others, ...ending(meeting)] };
}

/** Only who presides is offered to open ballots at all. */
export const presides = ({ steps }: Meeting): boolean => steps.some(({ action }) => action === 'ballot:open');

/** Too few are there to decide: who is comes first. */
const awaiting = (meeting: Meeting, deciding: readonly ChairStep[]): ChairStep[] =>
  deciding.length > 0 && tooFew(meeting) && isOffered(meeting.steps, 'meeting:notePresence')
    ? [{ kind: 'presence' }]
    : [];

/** Nobody at all decides nothing, whatever the rules take as given. */
const tooFew = ({ attendance: { seatsPresent, quorum, quorumPresumed } }: Meeting): boolean =>
  seatsPresent < (quorumPresumed ? 1 : Math.max(1, quorum));

/** Whether the rules take a quorum as given that somebody may doubt. */
export const quorumIsPresumed = ({ attendance: { quorum, quorumPresumed } }: Meeting): boolean =>
  quorumPresumed && quorum > 0;

function deciding(meeting: Meeting, item: Item): ChairStep[] {
  if (resolvable(item).length === 0) return [];
  const prepared = preparedBallotOf(meeting, item);
  const consensus =
    isOffered(meeting.steps, 'resolution:stateConsensus') && !item.voteDemanded && !meeting.body?.rules.votesByRule;
  const vote: ChairStep[] = prepared
    ? isOffered(prepared.steps, 'ballot:open')
      ? [{ kind: 'openBallot', ballotId: prepared.id }]
      : []
    : isOffered(meeting.steps, 'ballot:prepare')
      ? [{ kind: 'vote' }]
      : [];
  return [...(consensus ? [{ kind: 'consensus' } as const] : []), ...vote];
}

function ruling(meeting: Meeting, item: Item, calls: boolean): ChairStep[] {
  const rules = isOffered(meeting.steps, 'resolution:rule')
    ? rulings
        .filter((outcome) => item.kind === 'beschlussvorlage' || outcome === 'adjourned' || outcome === 'noted')
        .map((outcome) => ({ kind: 'rule', outcome }) as const)
    : [];
  const prepared = preparedBallotOf(meeting, item);
  const count: ChairStep[] =
    prepared && isOffered(prepared.steps, 'ballot:record') ? [{ kind: 'count', ballotId: prepared.id }] : [];
  const challenged: ChairStep[] =
    prepared && isOffered(prepared.steps, 'ballot:open') && quorumIsPresumed(meeting)
      ? [{ kind: 'openChallenged', ballotId: prepared.id }]
      : [];
  const next = nextItem(meeting, item);
  const onward: ChairStep[] = calls && next ? [{ kind: 'call', item: next }] : [];
  return [...challenged, ...rules, ...count, ...onward];
}

function onwards(meeting: Meeting, item: Item, calls: boolean) {
  const next = nextItem(meeting, item);
  return calls && next
    ? { main: [{ kind: 'call', item: next }] as const, others: ending(meeting) }
    : { main: ending(meeting), others: [] };
}

const ending = ({ steps }: Meeting): ChairStep[] => (isOffered(steps, 'meeting:close') ? [{ kind: 'close' }] : []);

/** While it runs what was adjourned may be gone on with; afterwards it waits for another meeting. */
const isOpenHere = (meeting: Meeting, item: Item): boolean =>
  meeting.state === 'running' ? !isDone(meeting, item) && resolvable(item).length > 0 : isWanting(meeting, item);

const recording = (meeting: Meeting, item: Item): ChairStep[] =>
  isOffered(meeting.steps, 'resolution:record') && isOpenHere(meeting, item) ? [{ kind: 'record' }] : [];
