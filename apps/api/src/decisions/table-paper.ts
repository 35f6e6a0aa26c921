import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId, TabledPaper } from '@systemblick/domain/decisions/beschlussvorlage';
import { tabledCanonicalForm } from '@systemblick/domain/decisions/canonical-form';
import { publishPaper } from '@systemblick/domain/decisions/decide-paper';
import { permitPaper } from '@systemblick/domain/decisions/relations';
import {
  clearPaper,
  declinePaper,
  returnPaper,
  tablePaper,
  withdrawPaper,
} from '@systemblick/domain/decisions/table-paper';
import { checkLeavesTable } from '@systemblick/domain/decisions/voted-on';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { paperNumbers } from '@systemblick/persistence/decisions/paper-numbers';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import { paperRooms } from '@systemblick/persistence/decisions/paper-rooms';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';

import { permitted } from '../platform/permissions/permitted.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';
import { ThemesOfPaper } from './paper-themes.js';
import { StandingOfMatter } from './standing-of-matter.js';
import type { WhichPaper } from './write-paper.js';

/** SHA-256 of what is frozen at tabling. */
export const textHashOf = (paper: Beschlussvorlage): string =>
  createHash('sha256').update(tabledCanonicalForm(paper), 'utf8').digest('hex');

/** A paper's way onto the table: cleared by a second person, frozen, taken off again. */
@Injectable()
export class TablePaper {
  constructor(
    private readonly stores: PaperStores,
    private readonly queries: PaperQueries,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly themes: ThemesOfPaper,
    private readonly standing: StandingOfMatter,
    private readonly clock: Clock,
  ) {}

  /** Gives it the next number where nobody has given it one. */
  async clear(actor: PersonActor, { id, expectedVersion }: WhichPaper) {
    const around = await this.around(actor, id);
    if (!around) return refuse({ code: 'NOT_FOUND' } as const);

    const now = this.clock.now();
    return this.stores.tenant.writeAllOrNothing(async (transaction) => {
      const held = await this.stores.papers.load(transaction, id, 'lock');
      const statements = await this.queries.statementsWithin(transaction, id);
      const next = held?.number ?? (await paperNumbers.next(transaction, dayOf(now).slice(0, 4)));
      const act = { action: 'paper:clear', actor, facts: { number: next } };
      return this.stores.papers.changeWithin(transaction, id, expectedVersion, act, (paper) =>
        permitted(permitPaper(actor, 'paper:clear', paper, around), () => {
          const cleared = clearPaper(paper, { by: actor.personId, statements, now });
          return cleared.ok ? accept({ ...cleared.value, number: next }) : cleared;
        }),
      );
    });
  }

  /** Freezes the text: nothing more is written in its room, and its hash stands in the log. */
  async table(actor: PersonActor, { id, expectedVersion }: WhichPaper) {
    const around = await this.around(actor, id);
    if (!around) return refuse({ code: 'NOT_FOUND' } as const);

    return this.stores.tenant.writeAllOrNothing(async (transaction): Promise<Result<TabledPaper, Refusal>> => {
      const held = await this.stores.papers.load(transaction, id, 'lock');
      if (!held) return refuse({ code: 'NOT_FOUND' } as const);
      const textHash = textHashOf(held);
      const act = { action: 'paper:table', actor, facts: { textHash, number: held.number } };
      const tabled = await this.stores.papers.changeWithin(transaction, id, expectedVersion, act, (paper) =>
        permitted(permitPaper(actor, 'paper:table', paper, around), () =>
          tablePaper(paper, { textHash, now: this.clock.now() }),
        ),
      );
      if (!tabled.ok) return tabled;
      await paperRooms.seal(transaction, id);
      await this.themes.submit(transaction, tabled.value);
      return tabled;
    });
  }

  /** Back to its authors, who read why: from whoever clears it, from the chair, or off the table. */
  async sendBack(
    actor: PersonActor,
    { id, expectedVersion }: WhichPaper,
    way: keyof typeof sendingBack,
    reason: string,
  ) {
    const around = await this.around(actor, id);
    if (!around) return refuse({ code: 'NOT_FOUND' } as const);

    const action = `paper:${way}` as const;
    const command = { reason, now: this.clock.now() };
    return this.stores.tenant.writeAllOrNothing(async (transaction) => {
      const held = await this.stores.papers.load(transaction, id, 'lock');
      const leaves =
        held?.state === 'tabled'
          ? checkLeavesTable(await this.standing.ofPaper(transaction, held))
          : accept(true as const);
      const act = { action, actor };
      const back = await this.stores.papers.changeWithin(transaction, id, expectedVersion, act, (paper) =>
        permitted(permitPaper(actor, action, paper, around), (): Result<Beschlussvorlage, Refusal> => {
          const sent = sendingBack[way](paper, command);
          return sent.ok && !leaves.ok ? leaves : sent;
        }),
      );
      if (!back.ok || held?.state !== 'tabled') return back;
      await paperRooms.unseal(transaction, id);
      await this.themes.sendBack(transaction, back.value);
      return back;
    });
  }

  async publish(actor: PersonActor, { id, expectedVersion }: WhichPaper, isPublic: boolean) {
    const around = await this.around(actor, id);
    if (!around) return refuse({ code: 'NOT_FOUND' } as const);

    const act = { action: 'paper:publish', actor, facts: { public: isPublic } };
    return this.stores.papers.change(id, expectedVersion, act, (paper) =>
      permitted(permitPaper(actor, 'paper:publish', paper, around), () => publishPaper(paper, { public: isPublic })),
    );
  }

  private async around(actor: PersonActor, id: BeschlussvorlageId) {
    const paper = await this.stores.papers.find(id);
    return paper && this.surroundings.of(actor, paper);
  }
}

const sendingBack = { return: returnPaper, decline: declinePaper, withdraw: withdrawPaper } as const;
