import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { statementActions, statementStep } from '@systemblick/domain/decisions/papers/paper-step';
import { permitStatement, relationsToPaper, type PaperSurroundings } from '@systemblick/domain/decisions/relations';
import type { Statement } from '@systemblick/domain/decisions/papers/statement';
import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { as } from '../../platform/graphql/as.js';
import { stepsOf } from '../../platform/graphql/step.type.js';
import { StatementType } from './statement.types.js';

/** What cannot be done with a statement is left out: a page asks all statements of a paper at once. That its day is over is said. */
const explained = 'STATEMENT_TOO_LATE';

/** A statement for this reader; null where it is not theirs to read. */
export function toStatementType(
  statement: Statement,
  paper: Beschlussvorlage,
  actor: PersonActor,
  around: PaperSurroundings,
  now: Date,
): StatementType | null {
  const toPaper = relationsToPaper(actor, paper, around);
  if (!permitStatement(actor, 'statement:read', statement, toPaper).ok) return null;

  const { id, version, state, kind, paperId, askedAt, until, answer, text, givenAt, reply } = statement;
  const { institutionId, givenBy } = statement;
  const steps = stepsOf(statementActions, (action) =>
    statementStep(actor, action, statement, { paper, around }, now),
  ).filter(({ allowed, refusal }) => allowed || refusal?.code === explained);
  const content = { id, version, state, kind, paperId, askedAt, until, answer, text, givenAt, reply };
  return as(StatementType, { ...content, institutionId, givenBy, steps });
}
