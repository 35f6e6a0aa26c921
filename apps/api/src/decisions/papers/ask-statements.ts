import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { askStatement, type Statement, type StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { StillThere } from '../../people/still-there.js';
import type { WhichPaper } from './write-paper.js';

/** Whom one asks; the statement's id is the client's. */
type Asked = { readonly id: StatementId; readonly institutionId: InstitutionId };

export type Asking = { readonly until: CivilDate; readonly asked: readonly Asked[] };

type Fresh = {
  readonly until: CivilDate;
  readonly fresh: readonly Asked[];
};

/** Puts a draft to the offices and partners asked, all with one deadline. */
@Injectable()
export class AskStatements {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly statements: Statements,
    private readonly queries: PaperQueries,
    private readonly institutions: Institutions,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  /** Who was asked before, has not answered and is asked again gets the new deadline; so does who is not named again. */
  execute(actor: PersonActor, which: WhichPaper, asking: Asking & { readonly unaskedBecause: string | null }) {
    const { until, unaskedBecause } = asking;
    const now = this.clock.now();
    return this.unit.do(async (work) => {
      const { open, fresh } = await this.stillOpen(work, which, asking);
      const put = await this.papers.move(work, actor, 'askStatements', which, async () => {
        const there = await this.areThere(work, asking);
        return there.ok ? { asked: open.length + fresh.length, unaskedBecause, until, now } : there;
      });
      if (!put.ok) return put;

      for (const statement of open) {
        const again = await this.askAgain(work, actor, statement, until);
        if (!again.ok) return again;
      }
      await this.ask(work, actor, put.value, { until, fresh });
      return put;
    });
  }

  /** Whoever can still answer keeps their own deadline, and is not asked a second time. */
  further(actor: PersonActor, which: WhichPaper, asking: Asking) {
    const { until } = asking;
    const now = this.clock.now();
    return this.unit.do(async (work) => {
      const { fresh } = await this.stillOpen(work, which, asking);
      const put = await this.papers.move(work, actor, 'askFurther', which, async () => {
        const there = await this.areThere(work, asking);
        return there.ok ? { asked: fresh.length, until, now } : there;
      });
      if (put.ok) await this.ask(work, actor, put.value, { until, fresh });
      return put;
    });
  }

  /** Each of them is there to be asked. */
  private areThere(work: Work, { asked }: Asking) {
    return this.there.institutions(work, { field: 'asked', ids: asked.map(({ institutionId }) => institutionId) });
  }

  /** Read while the paper is held. */
  private async stillOpen(work: Work, { id }: WhichPaper, { asked }: Asking) {
    await this.papers.lock(work, id);
    const statements = (await this.queries.statementsOf([id], work)).get(id) ?? [];
    const open = statements.filter(({ state }) => state === 'asked');
    return { open, fresh: notYet(asked, open) };
  }

  private async ask(work: Work, actor: PersonActor, paper: Beschlussvorlage, { until, fresh }: Fresh): Promise<void> {
    const now = this.clock.now();
    const ids = fresh.map(({ institutionId }) => institutionId);
    const institutions = await this.institutions.findAll(ids, work);
    for (const { id, institutionId } of fresh) {
      const institution = institutions.get(institutionId);
      if (!institution) continue;
      const statement = askStatement(paper, { id, institution, until, now });
      await this.statements.create(work, statement, { action: 'statement:ask', actor });
    }
  }

  private askAgain(work: Work, actor: PersonActor, { id }: Statement, until: CivilDate) {
    const askedAt = this.clock.now();
    const act = { action: 'statement:ask', actor };
    return this.statements.change(work, id, 'any', act, (statement): Result<Statement, never> =>
      accept({ ...statement, askedAt, until }),
    );
  }
}

/** Each institution once, and only those that cannot answer already. */
function notYet(asked: readonly Asked[], open: readonly Statement[]): readonly Asked[] {
  const answering = new Set(open.map(({ institutionId }) => institutionId));
  return asked.filter(({ institutionId }) => {
    if (answering.has(institutionId)) return false;
    answering.add(institutionId);
    return true;
  });
}
