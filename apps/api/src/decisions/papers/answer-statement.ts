import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { Statement, StatementAnswer, StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

export type WhichStatement = Which<StatementId>;
type Answer = Promise<Result<Statement, Refusal>>;

/** A statement from its answer to what is done about it. Its paper is held meanwhile: nothing is cleared in between. */
@Injectable()
export class AnswerStatement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** By somebody of the institution asked, or by the coordination in its name. */
  give(actor: PersonActor, which: WhichStatement, answer: StatementAnswer, text: string | null): Answer {
    const command = { answer, text, by: actor.personId, now: this.clock.now() };
    return this.withPaper(which, (work, paper) =>
      this.statements.move(work, actor, 'give', which, { ...command, paper }),
    );
  }

  /** The objection changes the paper: it goes back to its authors. */
  takeUp(actor: PersonActor, which: WhichStatement, reply: string): Answer {
    const now = this.clock.now();
    return this.withPaper(which, async (work, { id, state }): Answer => {
      const taken = await this.statements.move(work, actor, 'takeUp', which, { reply });
      if (!taken.ok || state !== 'statements') return taken;
      const back = await this.papers.follow(work, actor, 'takeUpObjection', id, { reason: reply, now });
      return back.ok ? taken : back;
    });
  }

  /** The objection is not taken up, and goes along with the paper. */
  attach(actor: PersonActor, which: WhichStatement, reply: string): Answer {
    return this.withPaper(which, (work) => this.statements.move(work, actor, 'attach', which, { reply }));
  }

  lapse(actor: PersonActor, which: WhichStatement): Answer {
    const now = this.clock.now();
    return this.withPaper(which, (work) => this.statements.move(work, actor, 'lapse', which, { now }));
  }

  private async withPaper(
    { id }: WhichStatement,
    act: (work: Work, paper: Beschlussvorlage) => Promise<Result<Statement, Refusal>>,
  ): Answer {
    const known = await this.statements.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    return this.unit.do(async (work) => {
      const paper = await this.papers.lock(work, known.paperId);
      return paper ? act(work, paper) : refuse({ code: 'NOT_FOUND' } as const);
    });
  }
}
