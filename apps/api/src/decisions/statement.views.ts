import type { Beschlussvorlage } from '@systemblick/domain/decisions/beschlussvorlage';
import { permitStatement, relationsToPaper, type PaperSurroundings } from '@systemblick/domain/decisions/relations';
import type { Statement } from '@systemblick/domain/decisions/statement';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { isPast } from '@systemblick/domain/kernel/civil-date';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse } from '@systemblick/domain/kernel/result';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { permitted } from '../platform/permissions/permitted.js';
import { StatementType } from './statement.types.js';

const statementActions = ['statement:give', 'statement:takeUp', 'statement:attach', 'statement:lapse'] as const;

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
    permitted<true, Refusal, Refusal>(permitStatement(actor, action, statement, toPaper), () =>
      stillPossible(action, statement, paper, now),
    ),
  ).filter(({ refusal }) => refusal?.code !== 'WRONG_STATE');
  const content = { id, version, state, kind, paperId, askedAt, until, answer, text, givenAt, reply };
  return as(StatementType, { ...content, institutionId, givenBy, steps });
}

function stillPossible(
  action: (typeof statementActions)[number],
  { until, answer }: Statement,
  paper: Beschlussvorlage,
  now: Date,
) {
  if (action === 'statement:give' && paper.state !== 'statements') return refuse({ code: 'WRONG_STATE' } as const);
  if (action === 'statement:give' && isPast(until, now)) return refuse({ code: 'STATEMENT_TOO_LATE' } as const);
  if (action === 'statement:lapse' && !isPast(until, now)) return refuse({ code: 'WRONG_STATE' } as const);
  const settles = action === 'statement:takeUp' || action === 'statement:attach';
  return settles && answer !== 'object' ? refuse({ code: 'WRONG_STATE' } as const) : accept(true as const);
}
