import { paperAsks } from '../decisions/asks.js';
import { paperStep, statementStep, type PaperAtHand } from '../decisions/papers/paper-step.js';
import { isUnsettledObjection, type Statement } from '../decisions/papers/statement.js';
import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { endOf } from '../kernel/civil-date.js';
import { waits, type Waits } from './waits.js';

/** `changedAt`: when anything of the paper was last changed. */
export type PaperThatWaits = PaperAtHand & { readonly changedAt: Date | null };

/** A paper waits for its authors while it is to be written, for the offices asked, for what is done about an objection, and for whoever clears and tables it. */
export function waitsOfPaper(actor: PersonActor, atHand: PaperThatWaits, now: Date): readonly Waits[] {
  const { paper, statements, changedAt } = atHand;
  const called = { id: paper.id, title: paper.text.title };
  const sentBack = paper.state === 'draft' ? paper.sentBack : null;
  const open = (action: 'statement:give' | 'statement:attach') =>
    statements.filter((statement) => statementStep(actor, action, statement, atHand, now).ok);
  const offered = (action: (typeof paperAsks)[number]) =>
    action === 'statement:give' || action === 'statement:attach'
      ? open(action).length > 0
      : paperStep(actor, action, atHand, now).ok;
  const own = open('statement:give').find(({ institutionId }) => institutionId === actor.institutionId);
  const revises = sentBack !== null && offered('paper:write');

  const next = firstAsked(paperAsks, offered, (action) => {
    if (action === 'paper:askStatements') return revises;
    if (action === 'statement:give') return own === undefined;
    return action === 'paper:comment' && paper.state !== 'tabled';
  });
  switch (next) {
    case 'paper:askStatements':
    case 'paper:write': {
      const theirs = paper.authorIds.includes(actor.personId) && (sentBack !== null || paper.proposalId !== null);
      return theirs ? [waits('paperToWrite', called, { at: sentBack?.at ?? changedAt })] : [];
    }
    case 'statement:give':
      return own
        ? [
            waits(
              'statementToGive',
              { id: own.id, title: paper.text.title },
              { at: own.askedAt, until: endOf(own.until) },
            ),
          ]
        : [];
    case 'statement:attach':
      return [waits('objectionToSettle', called, { at: firstGiven(statements.filter(isUnsettledObjection)) })];
    case 'paper:clear':
      return [waits('paperToClear', called, { at: changedAt })];
    case 'paper:table':
      return [waits('paperToTable', called, { at: 'clearedAt' in paper ? paper.clearedAt : null })];
    case 'paper:comment':
    case undefined:
      return [];
  }
}

function firstGiven(statements: readonly Statement[]): Date | null {
  const [first = null] = statements
    .flatMap(({ givenAt }) => givenAt ?? [])
    .toSorted((one, other) => one.getTime() - other.getTime());
  return first;
}
