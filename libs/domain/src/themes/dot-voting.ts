import { bounds, isWithin } from '../kernel/bounds.js';
import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { GuestId, ReconstructionSessionId, SessionState } from '../reconstruction/session.js';
import type { GenerativeThemeId } from './theme.js';

export type DotVotingId = Id<'DotVoting'>;
export type Dots = { readonly themeId: GenerativeThemeId; readonly dots: number };
export type Weighing = { readonly voterId: PersonId | GuestId; readonly dots: readonly Dots[] };

/** The group's Gewichtung: everyone has a budget of dots. Nobody sees any until it is closed; then only the sums stay. */
export type DotVoting = OpenDotVoting | ClosedDotVoting;
export type OpenDotVoting = DotVotingBase & { readonly state: 'open'; readonly weighings: readonly Weighing[] };
export type ClosedDotVoting = DotVotingBase & {
  readonly state: 'closed';
  readonly result: readonly Dots[];
  readonly voters: number;
};

type DotVotingBase = Versioned & {
  readonly id: DotVotingId;
  readonly sessionId: ReconstructionSessionId;
  readonly themeIds: readonly GenerativeThemeId[];
  readonly budget: number;
};

export type DotVotingRefusal = Refusal<'NOTHING_TO_WEIGH' | 'OVER_BUDGET' | 'THEME_NOT_WEIGHED' | 'DOTS_INVALID'>;

export function openDotVoting(command: {
  readonly id: DotVotingId;
  readonly municipalityId: MunicipalityId;
  readonly sessionId: ReconstructionSessionId;
  readonly themeIds: readonly GenerativeThemeId[];
  readonly budget: number;
  readonly sessionState: SessionState;
}): Result<OpenDotVoting, WrongState | DotVotingRefusal> {
  const { sessionState, ...voting } = command;
  if (sessionState === 'closed' || sessionState === 'cancelled') return wrongState;
  const themeIds = [...new Set(command.themeIds)];
  if (themeIds.length === 0) return refuse({ code: 'NOTHING_TO_WEIGH', field: 'themeIds' });
  if (!isDots(command.budget) || command.budget === 0) return refuse({ code: 'DOTS_INVALID', field: 'budget' });

  return accept({ ...voting, themeIds, version: 0, state: 'open', weighings: [] });
}

/** Sets somebody's dots, all at once; until the close one may set them anew. */
export function castDots(voting: OpenDotVoting, { voterId, dots }: Weighing): Result<OpenDotVoting, DotVotingRefusal> {
  if (!dots.every(({ themeId }) => voting.themeIds.includes(themeId))) return refuse({ code: 'THEME_NOT_WEIGHED' });
  if (!dots.every((given) => isDots(given.dots))) return refuse({ code: 'DOTS_INVALID', field: 'dots' });
  const spent = dots.reduce((sum, given) => sum + given.dots, 0);
  if (spent > voting.budget) return refuse({ code: 'OVER_BUDGET', field: 'dots', facts: { budget: voting.budget } });

  const others = voting.weighings.filter((weighing) => weighing.voterId !== voterId);
  return accept({ ...voting, weighings: [...others, { voterId, dots }] });
}

/** Counts the dots, most first; who gave them is forgotten. */
export function closeDotVoting(voting: OpenDotVoting): Result<ClosedDotVoting, never> {
  const { weighings, ...held } = voting;
  const given = weighings.flatMap(({ dots }) => dots);
  const result = held.themeIds.map((themeId) => ({
    themeId,
    dots: given.filter((one) => one.themeId === themeId).reduce((sum, { dots }) => sum + dots, 0),
  }));
  return accept({
    ...held,
    state: 'closed',
    result: result.toSorted((a, b) => b.dots - a.dots),
    voters: weighings.length,
  });
}

const isDots = (dots: number) => isWithin(dots, bounds.dots);
