import { bounds, checkNumber, isWithin, type NumberRefusal } from '../../kernel/bounds.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { MunicipalityId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import { checkHasBeen } from '../../kernel/to-come.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import { wordingAdopted, type AmendedRefusal } from '../papers/amended-wording.js';
import type { Ballot, BallotRefusal, Tally } from './ballot.js';
import { cast, decide } from './majority.js';
import type { AgendaItem, Meeting } from './meeting.js';
import { overlap, type Covered } from './overlap.js';
import type { DecisionPoint } from '../papers/paper-text.js';
import { checkListed, checkQuorum, enough, type DecidingPresence, type Deciding } from './quorum.js';
import {
  carried,
  type PoliticalDecision,
  type Resolution,
  type ResolutionOutcome,
  type ResolutionRefusal,
} from './resolution.js';

export type ResolveCommand = Pick<
  Resolution,
  'id' | 'meetingId' | 'itemId' | 'paperId' | 'pointNumber' | 'wording' | 'dissent' | 'resolvedAt'
> & { readonly municipalityId: MunicipalityId };

type Answer = Result<Resolution, ResolutionRefusal | BallotRefusal | NumberRefusal | AmendedRefusal>;

/**
 * An item has one outcome, and so has each of its points; what was recorded wrongly is corrected, not recorded again.
 * What was adjourned is open still.
 */
export function checkUnresolved(
  points: readonly Covered[],
  before: readonly Pick<Resolution, 'pointNumber' | 'outcome'>[],
): Result<true, ResolutionRefusal> {
  const decided = before.filter(({ outcome }) => outcome !== 'adjourned');
  const again = points.some((point, place) =>
    [...decided, ...points.slice(0, place)].some((other) => overlap(point, other)),
  );
  return again ? refuse({ code: 'ALREADY_RESOLVED', field: 'points' }) : accept(true);
}

/** What was adjourned in a meeting is open for another one: once this one is over, nothing else was decided in it. */
export function checkNotPutOff(
  points: readonly Covered[],
  { state, resolutions }: { readonly state: Meeting['state']; readonly resolutions: readonly Put[] },
): Result<true, ResolutionRefusal> {
  const putOff = state === 'running' ? [] : resolutions.filter(({ outcome }) => outcome === 'adjourned');
  return points.some((point) => putOff.some((other) => overlap(point, other)))
    ? refuse({ code: 'ADJOURNED_HERE', field: 'points' })
    : accept(true);
}
type Put = Pick<Resolution, 'pointNumber' | 'outcome'>;

/** The chair states consensus, having asked for objections: the default of a body without authority over its members. */
export function stateConsensus(
  command: ResolveCommand & {
    readonly item: AgendaItem;
    readonly deciding: Deciding;
    readonly objectionsAsked: boolean;
    readonly objections: number;
  },
): Answer {
  const { item, deciding, objectionsAsked, objections, ...resolving } = command;
  const counted = checkNumber('objections', objections, bounds.people);
  if (!counted.ok) return counted;
  if (item.voteDemanded) return refuse({ code: 'VOTE_WAS_DEMANDED' });
  if (deciding.rules.votesByRule) return refuse({ code: 'RULES_DEMAND_A_VOTE' });
  if (!objectionsAsked) return refuse({ code: 'OBJECTIONS_NOT_ASKED' });
  if (objections > 0) return refuse({ code: 'OBJECTION_RAISED', facts: { count: objections } });

  const presence = checkQuorum(deciding);
  if (!presence.ok) return presence;

  return written(resolving, { ...unvoted, outcome: 'consensusStated', way: 'consensus', presence: presence.value });
}

/** What a closed ballot decided; adopted as amended where an adopted amendment changed the text. */
export function resolveByBallot(
  command: ResolveCommand & { readonly ballot: Ballot; readonly amended: boolean },
): Answer {
  const { ballot, amended, ...resolving } = command;
  if (ballot.state !== 'closed' || ballot.outcome === 'noQuorum') return refuse({ code: 'BALLOT_UNDECIDED' });

  const adopted = amended ? 'adoptedAsAmended' : 'adopted';
  const outcome = ballot.outcome === 'adopted' ? adopted : 'rejected';
  return written(resolving, { outcome, way: 'ballot', ballotId: ballot.id, tally: ballot.tally, presence: null });
}

/** What is adopted or rejected; everything else is no decision on the matter. */
const isDecision = (outcome: ResolutionOutcome): boolean => carried.includes(outcome) || outcome === 'rejected';

/** Nothing is decided by it: a body that cannot decide still puts off what it cannot decide, and authors withdraw. */
const needsNobody: readonly ResolutionOutcome[] = ['adjourned', 'withdrawn'];

/** Adjourned, referred back, noted or withdrawn: nothing is adopted without consensus, a vote or a record. */
export function recordRuling(
  command: ResolveCommand & { readonly outcome: ResolutionOutcome; readonly deciding: Deciding },
): Answer {
  const { outcome, deciding, ...resolving } = command;
  if (isDecision(outcome)) return refuse({ code: 'OUTCOME_NEEDS_DECISION', field: 'outcome' });
  if (needsNobody.includes(outcome)) return written(resolving, { ...unvoted, outcome, way: 'ruling', presence: null });
  const presence = checkQuorum(deciding);
  if (!presence.ok) return presence;

  return written(resolving, { ...unvoted, outcome, way: 'ruling', presence: presence.value });
}

/** What was counted in a room without the tool. `present`: how many of the voting seats were taken. */
export type RecordedCount = {
  readonly outcome: ResolutionOutcome;
  readonly tally: Tally | null;
  readonly present: number;
  /** How many of them the attendance list has; null once the meeting is over, when it is no longer kept. */
  readonly listed: number | null;
  readonly seats: number;
  /** Of the seats those that were not excluded. */
  readonly voting: number;
  readonly rules: RulesOfProcedure;
  /** Whether a member demanded that the item be voted on. */
  readonly voteDemanded: boolean;
};

/** How a point reads as it was adopted, where the meeting changed it; `alone`: it is said of this point only. */
export type Amending = { readonly amended: string | null; readonly alone: boolean };

/** The minute-taker records what was decided in a room without the tool: outcome, counts if there were any, dissent. */
export function recordResolution(command: ResolveCommand & RecordedCount & Amending): Answer {
  const { amended, alone, ...told } = command;
  const wording = wordingAdopted(told, { asked: told.wording, amended, alone });
  if (!wording.ok) return wording;
  const { outcome, tally, present, listed, seats, voting, rules, voteDemanded, ...resolving } = told;
  const presence = checkRecorded({ outcome, tally, present, listed, seats, voting, rules, voteDemanded });
  if (!presence.ok) return presence;

  const recorded = { outcome, way: 'recordedAfterwards', ballotId: null, tally, presence: presence.value } as const;
  return written({ ...resolving, wording: wording.value }, recorded);
}

/** No more votes than people, no more people than seats; a quorum; and the outcome that the body's rule makes of the votes. */
export function checkRecorded(
  recorded: RecordedCount,
): Result<DecidingPresence | null, ResolutionRefusal | BallotRefusal> {
  const { outcome, tally, present, seats, voting, rules, voteDemanded } = recorded;
  const counts = [...Object.values(tally ?? {}), present];
  if (!counts.every((number) => isWithin(number, bounds.people)) || present > seats)
    return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'present' });
  if (tally && cast(tally) > Math.min(present, voting)) return refuse({ code: 'TALLY_IMPOSSIBLE', field: 'tally' });
  if (needsNobody.includes(outcome)) return accept(null);
  const there = checkListed(recorded);
  if (!there.ok) return there;
  const demanded = rules.votesByRule ? 'RULES_DEMAND_A_VOTE' : voteDemanded ? 'VOTE_WAS_DEMANDED' : undefined;
  if (demanded && outcome === 'consensusStated') return refuse({ code: demanded, field: 'outcome' });
  if (demanded && !tally && isDecision(outcome)) return refuse({ code: demanded, field: 'tally' });
  if (tally && !follows(outcome, decide(rules.majority, tally, voting), tally))
    return refuse({ code: 'OUTCOME_AGAINST_RULE', field: 'outcome' });

  return enough({ present, seats, rules, quorumChallenged: false });
}

/** Whether an outcome is what these votes decide; what is no decision follows from none. */
function follows(outcome: ResolutionOutcome, decided: 'adopted' | 'rejected', { no }: Tally): boolean {
  if (outcome === 'consensusStated') return no === 0;
  if (outcome === 'adopted' || outcome === 'adoptedAsAmended') return decided === 'adopted';
  return outcome !== 'rejected' || decided === 'rejected';
}

/** Records what politics made of a point that was subject to its decision; what stood there before is kept with it. */
export function recordPoliticalResult(
  resolution: Resolution,
  {
    point,
    result,
    today,
  }: { readonly point: DecisionPoint; readonly result: PoliticalDecision; readonly today: CivilDate },
): Result<Resolution, ResolutionRefusal | TextRefusal | Refusal<'DATE_AHEAD'>> {
  if (!carried.includes(resolution.outcome) || !point.effects.includes('politicalDecision'))
    return refuse({ code: 'NOT_SUBJECT_TO_POLITICS' });
  const body = requiredText('body', result.body, textLimits.line);
  if (!body.ok) return body;

  const note = optionalText('note', result.note, textLimits.paragraph);
  if (!note.ok) return note;

  const been = checkHasBeen('on', result.on, today);
  if (!been.ok) return been;

  const { earlier = [], ...before } = resolution.political ?? {};
  const kept = 'body' in before ? [...earlier, before] : earlier;
  return accept({ ...resolution, political: { ...result, body: body.value, note: note.value, earlier: kept } });
}

function written(
  command: ResolveCommand,
  result: Pick<Resolution, 'outcome' | 'way' | 'ballotId' | 'tally' | 'presence'>,
): Answer {
  const wording = requiredText('wording', command.wording, textLimits.long);
  if (!wording.ok) return wording;
  const dissent = optionalText('dissent', command.dissent, textLimits.paragraph);
  if (!dissent.ok) return dissent;

  return accept({ ...command, version: 0, wording: wording.value, dissent: dissent.value, ...result, ...nothingSince });
}

const unvoted = { ballotId: null, tally: null } as const;
const nothingSince = { political: null, corrections: [] } as const;
