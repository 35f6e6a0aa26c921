import { Injectable } from '@nestjs/common';

import {
  attachStatement,
  giveStatement,
  lapseStatement,
  takeUpStatement,
} from '@systemblick/domain/decisions/answer-statement';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/beschlussvorlage';
import { permitStatement, relationsToPaper } from '@systemblick/domain/decisions/relations';
import type { Statement, StatementAnswer, StatementId } from '@systemblick/domain/decisions/statement';
import { takeUpObjection } from '@systemblick/domain/decisions/write-paper';
import type { DecisionAction } from '@systemblick/domain/decisions/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { permitted } from '../platform/permissions/permitted.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';

export type WhichStatement = { readonly id: StatementId; readonly expectedVersion: number };
type Verb = (statement: Statement) => Result<Statement, Refusal>;

/** A statement from its answer to what is done about it. Its paper is held meanwhile: nothing is cleared in between. */
@Injectable()
export class AnswerStatement {
  constructor(
    private readonly stores: PaperStores,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly clock: Clock,
  ) {}

  /** By somebody of the institution asked, or by the coordination in its name. */
  give(actor: PersonActor, which: WhichStatement, answer: StatementAnswer, text: string | null) {
    const command = { answer, text, by: actor.personId, now: this.clock.now() };
    return this.move(actor, 'statement:give', which, (statement, paper) =>
      giveStatement(statement, { ...command, paper }),
    );
  }

  /** The objection changes the paper: it goes back to its authors. */
  takeUp(actor: PersonActor, which: WhichStatement, reply: string) {
    const now = this.clock.now();
    return this.move(
      actor,
      'statement:takeUp',
      which,
      (statement) => takeUpStatement(statement, { reply }),
      async (transaction, paper) => {
        if (paper.state !== 'statements') return undefined;
        const act = { action: 'paper:takeUpObjection', actor };
        return this.stores.papers.changeWithin(transaction, paper.id, 'any', act, (same) =>
          takeUpObjection(same, { reason: reply, now }),
        );
      },
    );
  }

  /** The objection is not taken up, and goes along with the paper. */
  attach(actor: PersonActor, which: WhichStatement, reply: string) {
    return this.move(actor, 'statement:attach', which, (statement) => attachStatement(statement, { reply }));
  }

  lapse(actor: PersonActor, which: WhichStatement) {
    const now = this.clock.now();
    return this.move(actor, 'statement:lapse', which, (statement) => lapseStatement(statement, { now }));
  }

  private async move(
    actor: PersonActor,
    action: DecisionAction,
    { id, expectedVersion }: WhichStatement,
    verb: (statement: Statement, paper: Beschlussvorlage) => ReturnType<Verb>,
    then?: (
      transaction: Transaction,
      paper: Beschlussvorlage,
    ) => Promise<Result<Beschlussvorlage, Refusal> | undefined>,
  ): Promise<Result<Statement, Refusal>> {
    const known = await this.stores.statements.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const about = await this.stores.papers.find(known.paperId);
    if (!about) return refuse({ code: 'NOT_FOUND' } as const);
    const around = await this.surroundings.of(actor, about);

    return this.stores.tenant.writeAllOrNothing(async (transaction) => {
      const paper = await this.stores.papers.load(transaction, about.id, 'lock');
      if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
      const toPaper = relationsToPaper(actor, paper, around);
      const moved = await this.stores.statements.changeWithin(
        transaction,
        id,
        expectedVersion,
        { action, actor },
        (statement) =>
          permitted<Statement, Refusal, Refusal>(permitStatement(actor, action, statement, toPaper), () =>
            verb(statement, paper),
          ),
      );
      if (!moved.ok) return moved;
      const after = await then?.(transaction, paper);
      return after && !after.ok ? after : moved;
    });
  }
}
