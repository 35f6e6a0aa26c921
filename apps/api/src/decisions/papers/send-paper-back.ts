import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { paperRooms } from '@systemblick/persistence/decisions/papers/paper-rooms';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ThemesOfPaper } from './paper-themes.js';
import { StandingOfMatter } from '../meetings/standing-of-matter.js';
import type { WhichPaper } from './write-paper.js';

/** A paper goes back to its authors, who read why: from whoever clears it, from the chair, or off the table. */
@Injectable()
export class SendPaperBack {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly themes: ThemesOfPaper,
    private readonly standing: StandingOfMatter,
    private readonly clock: Clock,
  ) {}

  /** Before it was tabled. */
  return(actor: PersonActor, which: WhichPaper, reason: string) {
    return this.unit.do((work) => this.papers.move(work, actor, 'return', which, { reason, now: this.clock.now() }));
  }

  /** Off the table: its room is open again, and its themes go on their way. */
  offTable(actor: PersonActor, which: WhichPaper, way: 'decline' | 'withdraw', reason: string) {
    return this.unit.do(async (work) => {
      const back = await this.papers.move(work, actor, way, which, async (paper) => ({
        reason,
        now: this.clock.now(),
        standing: await this.standing.ofPaper(work, paper),
      }));
      if (!back.ok) return back;
      await paperRooms.unseal(work, which.id);
      const sent = await this.themes.sendBack(work, back.value);
      return sent.ok ? back : sent;
    });
  }
}
