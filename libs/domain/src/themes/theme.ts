import type { InstitutionId } from '../kernel/actor.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseBundleId } from '../cases/case-bundle.js';
import type { HintId } from '../cases/hint.js';
import type { LegalSphere } from '../people/legal-sphere.js';
import type { ObservationId } from '../reconstruction/observation.js';
import type { ReconstructionSessionId } from '../reconstruction/session.js';
import type { Priority, PriorityRefusal } from './priority.js';

export type GenerativeThemeId = Id<'GenerativeTheme'>;
export type RouteId = Id<'Route'>;

export const themeStates = [
  'proposed',
  'stored',
  'onRoute',
  'settled',
  'submitted',
  'decided',
  'implemented',
  'merged',
  'split',
  'dropped',
] as const;
export type ThemeState = (typeof themeStates)[number];
/** In which the coordination still words and weighs it. */
export const workableStates = ['proposed', 'stored', 'onRoute'] as const satisfies readonly ThemeState[];
export const undecidedStates = [...workableStates, 'submitted'] as const satisfies readonly ThemeState[];
/** In which it is not gone on in other themes, nor dropped. */
export const lastingStates = [
  ...undecidedStates,
  'settled',
  'decided',
  'implemented',
] as const satisfies readonly ThemeState[];

export const themeKinds = ['socialProblem', 'successFactor'] as const;
export type ThemeKind = (typeof themeKinds)[number];

export type ThemeWording = {
  readonly kind: ThemeKind;
  readonly title: string;
  readonly description: string;
  readonly question: string | null;
  readonly legalSpheres: readonly LegalSphere[];
  /** Concrete institutions may be named here, after derivation; nowhere before. */
  readonly institutionIds: readonly InstitutionId[];
};

/** What is general in the observations: a social problem, or a success factor worth spreading. */
export type GenerativeTheme =
  | ProposedTheme
  | StoredTheme
  | ThemeOnRoute
  | SettledTheme
  | SubmittedTheme
  | DecidedTheme
  | ImplementedTheme
  | MergedTheme
  | SplitTheme
  | DroppedTheme;

export type WorkableTheme = ProposedTheme | StoredTheme | ThemeOnRoute;
export type UndecidedTheme = WorkableTheme | SubmittedTheme;
export type LastingTheme = UndecidedTheme | SettledTheme | DecidedTheme | ImplementedTheme;

export type ProposedTheme = ThemeBase & { readonly state: 'proposed' };
/** In the Themenspeicher, until its Wiedervorlage. */
export type StoredTheme = ThemeBase & {
  readonly state: 'stored';
  readonly storedOn: CivilDate;
  readonly reason: string;
  readonly revisitOn: CivilDate;
};
export type ThemeOnRoute = ThemeBase & { readonly state: 'onRoute'; readonly routeId: RouteId };
export type SettledTheme = ThemeBase & {
  readonly state: 'settled';
  readonly routeId: RouteId;
  readonly outcome: string;
  readonly settledOn: CivilDate;
};
export type SubmittedTheme = ThemeBase & { readonly state: 'submitted'; readonly routeId: RouteId };
export type DecidedTheme = ThemeBase & {
  readonly state: 'decided';
  readonly routeId: RouteId;
  readonly decidedOn: CivilDate;
};
export type ImplementedTheme = ThemeBase & {
  readonly state: 'implemented';
  readonly routeId: RouteId;
  readonly decidedOn: CivilDate;
  readonly implementedOn: CivilDate;
};
export type MergedTheme = ThemeBase & { readonly state: 'merged'; readonly mergedInto: GenerativeThemeId };
export type SplitTheme = ThemeBase & { readonly state: 'split'; readonly splitInto: readonly GenerativeThemeId[] };
export type DroppedTheme = ThemeBase & { readonly state: 'dropped'; readonly reason: string };

export type ThemeBase = Versioned &
  ThemeWording & {
    readonly id: GenerativeThemeId;
    readonly bundleId: CaseBundleId | null;
    readonly sessionId: ReconstructionSessionId | null;
    readonly observationIds: readonly ObservationId[];
    readonly hintIds: readonly HintId[];
    readonly priority: Priority | null;
    readonly proposedOn: CivilDate;
    /** Null where the group derived it. */
    readonly proposedBy: PersonId | null;
    /** How often it came back after it had been settled, decided or implemented. */
    readonly timesSeenAgain: number;
    /** The municipality shares it with others and shows it without an account. */
    readonly shared: boolean;
  };

export type ThemeRefusal =
  | PriorityRefusal
  | Refusal<
      | 'REVISIT_NOT_IN_FUTURE'
      | 'ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES'
      | 'ROUTE_STILL_OPEN'
      | 'ROUTE_OF_ANOTHER_THEME'
      | 'MERGED_INTO_ITSELF'
      | 'MERGE_TARGET_ENDED'
      | 'SPLIT_NEEDS_TWO'
    >;

export const isLasting = (theme: GenerativeTheme): theme is LastingTheme =>
  (lastingStates as readonly ThemeState[]).includes(theme.state);

/** Only what a theme is in every state, without what belongs to one of them. */
export function themeBase(theme: GenerativeTheme): ThemeBase {
  const { id, municipalityId, version, kind, title, description, question, legalSpheres, institutionIds } = theme;
  const { bundleId, sessionId, observationIds, hintIds, priority } = theme;
  const { proposedOn, proposedBy, timesSeenAgain, shared } = theme;
  const wording = { kind, title, description, question, legalSpheres, institutionIds };
  const evidence = { bundleId, sessionId, observationIds, hintIds, priority };
  return { id, municipalityId, version, ...wording, ...evidence, proposedOn, proposedBy, timesSeenAgain, shared };
}
