import { accept, refuse, type Result } from '../kernel/result.js';
import type { MunicipalityId } from '../kernel/id.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { RulesOfProcedure } from '../people/rules-of-procedure.js';
import type { Ballot, Tally } from './ballot.js';
import type { AgendaItem } from './meeting.js';
import type { DecisionPoint } from './paper-text.js';
import {
  carried,
  type PoliticalResult,
  type Resolution,
  type ResolutionOutcome,
  type ResolutionRefusal,
} from './resolution.js';

export type ResolveCommand = Pick<
  Resolution,
  'id' | 'meetingId' | 'itemId' | 'paperId' | 'pointNumber' | 'wording' | 'dissent' | 'resolvedAt'
> & { readonly municipalityId: MunicipalityId };

type Answer = Result<Resolution, ResolutionRefusal | TextRefusal>;

/** The chair states consensus, having asked for objections: the default of a body without authority over its members. */
export function stateConsensus(
  command: ResolveCommand & {
    readonly item: AgendaItem;
    readonly rules: RulesOfProcedure;
    readonly objectionsAsked: boolean;
    readonly objections: number;
  },
): Answer {
  const { item, rules, objectionsAsked, objections, ...resolving } = command;
  if (item.voteDemanded) return refuse({ code: 'VOTE_WAS_DEMANDED' });
  if (rules.votesByRule) return refuse({ code: 'RULES_DEMAND_A_VOTE' });
  if (!objectionsAsked) return refuse({ code: 'OBJECTIONS_NOT_ASKED' });
  if (objections > 0) return refuse({ code: 'OBJECTION_RAISED', facts: { count: objections } });

  return written(resolving, { outcome: 'consensusStated', way: 'consensus', ballotId: null, tally: null });
}

/** What a closed ballot decided; adopted as amended where an adopted amendment changed the text. */
export function resolveByBallot(
  command: ResolveCommand & { readonly ballot: Ballot; readonly amended: boolean },
): Answer {
  const { ballot, amended, ...resolving } = command;
  if (ballot.state !== 'closed' || ballot.outcome === 'noQuorum') return refuse({ code: 'BALLOT_UNDECIDED' });

  const adopted = amended ? 'adoptedAsAmended' : 'adopted';
  const outcome = ballot.outcome === 'adopted' ? adopted : 'rejected';
  return written(resolving, { outcome, way: 'ballot', ballotId: ballot.id, tally: ballot.tally });
}

/** Adjourned, referred back, noted or withdrawn: nothing is adopted without consensus, a vote or a record. */
export function recordRuling(command: ResolveCommand & { readonly outcome: ResolutionOutcome }): Answer {
  const { outcome, ...resolving } = command;
  if (carried.includes(outcome) || outcome === 'rejected')
    return refuse({ code: 'OUTCOME_NEEDS_DECISION', field: 'outcome' });

  return written(resolving, { outcome, way: 'ruling', ballotId: null, tally: null });
}

/** The minute-taker records what was decided in a room without the tool: outcome, counts if there were any, dissent. */
export function recordResolution(
  command: ResolveCommand & { readonly outcome: ResolutionOutcome; readonly tally: Tally | null },
): Answer {
  const { outcome, tally, ...resolving } = command;
  return written(resolving, { outcome, way: 'recordedAfterwards', ballotId: null, tally });
}

/** Records what politics made of a point that was subject to its decision. */
export function recordPoliticalResult(
  resolution: Resolution,
  { point, result }: { readonly point: DecisionPoint; readonly result: PoliticalResult },
): Answer {
  if (!carried.includes(resolution.outcome) || !point.effects.includes('politicalDecision'))
    return refuse({ code: 'NOT_SUBJECT_TO_POLITICS' });
  const body = requiredText('body', result.body, textLimits.line);
  if (!body.ok) return body;

  return accept({ ...resolution, political: { ...result, body: body.value } });
}

function written(command: ResolveCommand, result: Pick<Resolution, 'outcome' | 'way' | 'ballotId' | 'tally'>): Answer {
  const wording = requiredText('wording', command.wording, textLimits.long);
  if (!wording.ok) return wording;
  const dissent = optionalText('dissent', command.dissent, textLimits.paragraph);
  if (!dissent.ok) return dissent;

  return accept({ ...command, version: 0, wording: wording.value, dissent: dissent.value, ...result, political: null });
}
