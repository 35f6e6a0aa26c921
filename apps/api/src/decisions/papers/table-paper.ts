import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { tabledCanonicalForm } from '@systemblick/domain/decisions/papers/canonical-form';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { paperNumbers } from '@systemblick/persistence/decisions/papers/paper-numbers';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { paperRooms } from '@systemblick/persistence/decisions/papers/paper-rooms';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ThemesOfPaper } from './paper-themes.js';
import type { WhichPaper } from './write-paper.js';

/** SHA-256 of what is frozen at tabling. */
const textHashOf = (paper: Beschlussvorlage): string =>
  createHash('sha256').update(tabledCanonicalForm(paper), 'utf8').digest('hex');

/** A paper's way onto the table: cleared by a second person, and frozen. */
@Injectable()
export class TablePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly queries: PaperQueries,
    private readonly themes: ThemesOfPaper,
    private readonly clock: Clock,
  ) {}

  /** Gives it the next number where nobody has given it one. */
  clear(actor: PersonActor, which: WhichPaper) {
    const now = this.clock.now();
    return this.unit.do((work) =>
      this.papers.move(work, actor, 'clear', which, async ({ id, number }) => ({
        by: actor.personId,
        statements: (await this.queries.statementsOf([id], work)).get(id) ?? [],
        number: number ?? (await paperNumbers.next(work, dayOf(now).slice(0, 4))),
        now,
      })),
    );
  }

  /** Freezes the text: nothing more is written in its room, and its hash stands in the log. */
  table(actor: PersonActor, which: WhichPaper) {
    return this.unit.do(async (work) => {
      const tabled = await this.papers.move(work, actor, 'table', which, (paper) => ({
        textHash: textHashOf(paper),
        now: this.clock.now(),
      }));
      if (!tabled.ok) return tabled;
      await paperRooms.seal(work, which.id);
      const submitted = await this.themes.submit(work, tabled.value);
      return submitted.ok ? tabled : submitted;
    });
  }

  publish(actor: PersonActor, which: WhichPaper, isPublic: boolean) {
    return this.unit.do((work) => this.papers.move(work, actor, 'publish', which, { public: isPublic }));
  }
}
