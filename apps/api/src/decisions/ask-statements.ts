import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { permitPaper } from '@systemblick/domain/decisions/relations';
import { askStatement, type Statement, type StatementId } from '@systemblick/domain/decisions/statement';
import { askFurther, askStatements } from '@systemblick/domain/decisions/write-paper';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Institution } from '@systemblick/domain/people/institution';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { StillThere } from '../people/still-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import { stepDone } from '../platform/step-done.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';
import type { WhichPaper } from './write-paper.js';

/** Whom one asks; the statement's id is the client's. */
export type Asked = { readonly id: StatementId; readonly institutionId: InstitutionId };

export type Asking = { readonly until: CivilDate; readonly asked: readonly Asked[] };

type Putting = {
  readonly verb: (
    paper: Beschlussvorlage,
    statements: { readonly open: readonly Statement[]; readonly fresh: readonly Asked[] },
  ) => ReturnType<typeof askStatements | typeof askFurther>;
  /** Whether those who can still answer are asked anew, with the new deadline. */
  readonly openToo: boolean;
};

/** Puts a draft to the offices and partners asked, all with one deadline. */
@Injectable()
export class AskStatements {
  constructor(
    private readonly stores: PaperStores,
    private readonly queries: PaperQueries,
    private readonly people: PeopleQueries,
    private readonly there: StillThere,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly clock: Clock,
  ) {}

  /** Who was asked before, has not answered and is asked again gets the new deadline; so does who is not named again. */
  async execute(actor: PersonActor, which: WhichPaper, asking: Asking & { readonly unaskedBecause: string | null }) {
    const { until, unaskedBecause } = asking;
    return this.put(actor, which, asking, 'paper:askStatements', {
      verb: (paper, { open, fresh }) => {
        const asked = open.length + fresh.length;
        return askStatements(paper, { asked, unaskedBecause, until, now: this.clock.now() });
      },
      openToo: true,
    });
  }

  /** Whoever can still answer keeps their own deadline, and is not asked a second time. */
  async further(actor: PersonActor, which: WhichPaper, asking: Asking) {
    const { until } = asking;
    return this.put(actor, which, asking, 'paper:askFurther', {
      verb: (paper, { fresh }) => askFurther(paper, { asked: fresh.length, until, now: this.clock.now() }),
      openToo: false,
    });
  }

  private async put(
    actor: PersonActor,
    { id, expectedVersion }: WhichPaper,
    { until, asked }: Asking,
    action: 'paper:askStatements' | 'paper:askFurther',
    { verb, openToo }: Putting,
  ) {
    const known = await this.stores.papers.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const around = await this.surroundings.of(actor, known);
    const may = permitPaper(actor, action, known, around);
    if (!may.ok) return may;
    const ids = asked.map(({ institutionId }) => institutionId);
    const there = await this.there.institutions({ field: 'asked', ids });
    if (!there.ok) return there;
    const institutions = await this.people.institutionsById(ids);

    return this.stores.tenant.writeAllOrNothing(async (transaction) => {
      const open = await this.stillOpen(transaction, id);
      const fresh = notYet(asked, open);
      const act = { action, actor, facts: { institutions: fresh.length } };
      const opened = await this.stores.papers.changeWithin(transaction, id, expectedVersion, act, (paper) =>
        permitted(permitPaper(actor, action, paper, around), () => verb(paper, { open, fresh })),
      );
      if (!opened.ok) return opened;

      if (openToo) for (const statement of open) await this.askAgain(transaction, actor, statement, until);
      for (const one of fresh) {
        const institution = institutions.get(one.institutionId);
        if (institution) await this.ask(transaction, actor, opened.value, { id: one.id, institution, until });
      }
      return opened;
    });
  }

  private async stillOpen(transaction: Transaction, id: BeschlussvorlageId): Promise<readonly Statement[]> {
    return (await this.queries.statementsWithin(transaction, id)).filter(({ state }) => state === 'asked');
  }

  private async ask(
    transaction: Transaction,
    actor: PersonActor,
    paper: Beschlussvorlage,
    command: { readonly id: StatementId; readonly institution: Institution; readonly until: CivilDate },
  ): Promise<void> {
    const statement = askStatement(paper, { ...command, now: this.clock.now() });
    await this.stores.statements.createWithin(transaction, stepDone(statement), { action: 'statement:ask', actor });
  }

  private async askAgain(
    transaction: Transaction,
    actor: PersonActor,
    { id }: Statement,
    until: CivilDate,
  ): Promise<void> {
    const askedAt = this.clock.now();
    stepDone(
      await this.stores.statements.changeWithin(
        transaction,
        id,
        'any',
        { action: 'statement:ask', actor },
        (statement): Result<Statement, never> => accept({ ...statement, askedAt, until }),
      ),
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
