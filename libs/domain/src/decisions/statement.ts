import type { InstitutionId } from '../kernel/actor.js';
import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Institution } from '../people/institution.js';
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

/** Gives the answer, by the end of the day it was asked for. A remark or objection needs its words. */
export function giveStatement(
  statement: Statement,
  command: {
    readonly answer: StatementAnswer;
    readonly text: string | null;
    readonly by: PersonId | null;
    /** Whether its paper still waits for statements. */
    readonly paperWaits: boolean;
    readonly now: Date;
  },
): Result<Statement, WrongState | StatementRefusal | TextRefusal> {
  const { answer, by, now } = command;
  if (!command.paperWaits) return wrongState;
  if (isPast(statement.until, now)) return refuse({ code: 'STATEMENT_TOO_LATE' });
  const text = optionalText('text', command.text, textLimits.long);
  if (!text.ok) return text;
  if (answer !== 'agree' && text.value === null) return refuse({ code: 'STATEMENT_TEXT_MISSING', field: 'text' });

  return accept({ ...statement, state: 'given', answer, text: text.value, givenBy: by, givenAt: now });
}

/** The objection changes the paper, which goes back to draft for it. */
export function takeUpStatement(
  statement: Statement,
  command: { readonly reply: string },
): Result<Statement, StatementRefusal | TextRefusal> {
  if (statement.answer !== 'object') return refuse({ code: 'NO_OBJECTION' });
  const reply = requiredText('reply', command.reply, textLimits.paragraph);
  if (!reply.ok) return reply;

  return accept({ ...statement, state: 'takenUp', reply: reply.value });
}

/** The objection is not taken up, and goes along with the paper. */
export function attachStatement(
  statement: Statement,
  command: { readonly reply: string },
): Result<Statement, StatementRefusal | TextRefusal> {
  if (statement.answer !== 'object') return refuse({ code: 'NO_OBJECTION' });
  const reply = requiredText('reply', command.reply, textLimits.paragraph);
  if (!reply.ok) return reply;

  return accept({ ...statement, state: 'attached', reply: reply.value });
}

/** Nobody answered in time. */
export function lapseStatement(
  statement: Statement,
  { now }: { readonly now: Date },
): Result<Statement, StatementRefusal> {
  if (!isPast(statement.until, now)) return refuse({ code: 'STATEMENT_NOT_DUE' });

  return accept({ ...statement, state: 'lapsed' });
}

/** Asked, and the day for it is not over. */
export const isPending = ({ state, until }: Statement, now: Date): boolean => state === 'asked' && !isPast(until, now);
export const isUnsettledObjection = ({ state, answer }: Statement): boolean => state === 'given' && answer === 'object';
