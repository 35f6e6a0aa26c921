import type { InstitutionId } from '../../kernel/actor.js';
import { isPast, type CivilDate } from '../../kernel/civil-date.js';
import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { Institution } from '../../people/institution.js';
import type { StatementState } from './statement-state.js';

export type StatementId = Id<'Statement'>;
/** Inside the administration one co-signs (Mitzeichnung), outside one gives a statement (Stellungnahme). */
export const statementKinds = ['coSignature', 'statement'] as const;
export type StatementKind = (typeof statementKinds)[number];
export const statementAnswers = ['agree', 'agreeWithRemark', 'object'] as const;
export type StatementAnswer = (typeof statementAnswers)[number];

/** An office's or partner's answer to a draft paper. */
export type Statement = Versioned & {
  readonly id: StatementId;
  /** The paper it is about. */
  readonly paperId: Id<'Beschlussvorlage'>;
  readonly institutionId: InstitutionId;
  readonly kind: StatementKind;
  readonly askedAt: Date;
  readonly until: CivilDate;
  readonly state: StatementState;
  readonly answer: StatementAnswer | null;
  readonly text: string | null;
  /** Null where it came by a link without an account. */
  readonly givenBy: PersonId | null;
  readonly givenAt: Date | null;
  /** What was done about an objection. */
  readonly reply: string | null;
};

export type StatementRefusal = Refusal<
  'STATEMENT_TEXT_MISSING' | 'STATEMENT_TOO_LATE' | 'STATEMENT_NOT_DUE' | 'NO_OBJECTION'
>;

export function askStatement(
  paper: { readonly id: Id<'Beschlussvorlage'>; readonly municipalityId: Statement['municipalityId'] },
  command: {
    readonly id: StatementId;
    readonly institution: Institution;
    readonly until: CivilDate;
    readonly now: Date;
  },
): Statement {
  const { id, institution, until, now } = command;
  const kind = institution.insideAdministration ? 'coSignature' : 'statement';
  const origin = { id, municipalityId: paper.municipalityId, version: 0, paperId: paper.id };
  const open = { state: 'asked', answer: null, text: null, givenBy: null, givenAt: null, reply: null } as const;
  return { ...origin, institutionId: institution.id, kind, askedAt: now, until, ...open };
}

/** Asked, and the day for it is not over. */
export const isPending = ({ state, until }: Statement, now: Date): boolean => state === 'asked' && !isPast(until, now);
export const isUnsettledObjection = ({ state, answer }: Statement): boolean => state === 'given' && answer === 'object';
