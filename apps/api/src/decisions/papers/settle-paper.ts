import { Injectable } from '@nestjs/common';

import type { Amendment } from '@systemblick/domain/decisions/papers/amendment';
import type { BeschlussvorlageId, TabledPaper } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperFate, type PaperFate } from '@systemblick/domain/decisions/papers/decide-paper';
import { carried, type Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { textLimits } from '@systemblick/domain/kernel/text';
import { paperRooms } from '@systemblick/persistence/decisions/papers/paper-rooms';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import type { Work } from '@systemblick/persistence/platform/work';

import { ThemesOfPaper } from './paper-themes.js';

/** After a resolution: a paper of which every point is resolved is decided, one referred back or withdrawn returns to its authors. */
@Injectable()
export class SettlePaper {
  constructor(
    private readonly papers: Papers,
    private readonly themes: ThemesOfPaper,
    private readonly clock: Clock,
  ) {}

  /** `resolutions`: all of the paper's; what was resolved before it was tabled anew no longer counts. Answers what became of it. */
  async within(
    work: Work,
    actor: Actor,
    paperId: BeschlussvorlageId,
    resolutions: readonly Resolution[],
    amendments: readonly Amendment[] = [],
  ): Settled {
    const paper = await this.papers.lock(work, paperId);
    if (paper?.state !== 'tabled') return accept('wait' as const);

    const current = resolutions.filter((resolution) => holdsFor(paper, resolution));
    switch (paperFate(paper.text, current)) {
      case 'decide':
        return this.decide(work, actor, paper, current, amendments);
      case 'referBack':
        return this.sendBack(work, actor, paper, 'referBack', current);
      case 'withdraw':
        return this.sendBack(work, actor, paper, 'withdraw', current);
      case 'wait':
        return accept('wait' as const);
    }
  }

  /** Themes of which nothing was carried go on their way. */
  private async decide(
    work: Work,
    actor: Actor,
    paper: TabledPaper,
    resolutions: readonly Resolution[],
    amendments: readonly Amendment[],
  ): Settled {
    const command = { resolutions, amendments, now: this.clock.now() };
    const decided = await this.papers.follow(work, actor, 'decide', paper.id, command);
    if (!decided.ok) return decided;
    const hasCarried = resolutions.some(({ outcome }) => carried.includes(outcome));
    const moved = await (hasCarried ? this.themes.decide(work, paper) : this.themes.sendBack(work, paper));
    return moved.ok ? accept('decide' as const) : moved;
  }

  private async sendBack(
    work: Work,
    actor: Actor,
    paper: TabledPaper,
    fate: 'referBack' | 'withdraw',
    resolutions: readonly Resolution[],
  ): Settled {
    const ruling = resolutions.findLast(({ outcome }) => outcome === rulings[fate]);
    const reason = (ruling?.dissent ?? ruling?.wording ?? '').slice(0, textLimits.paragraph);
    const command = { reason, now: this.clock.now(), standing: null };
    const back = await this.papers.follow(work, actor, fate, paper.id, command);
    if (!back.ok) return back;
    await paperRooms.unseal(work, paper.id);
    const sent = await this.themes.sendBack(work, paper);
    return sent.ok ? accept(fate) : sent;
  }
}

type Settled = Promise<Result<PaperFate, Refusal>>;

const rulings = { referBack: 'referredBack', withdraw: 'withdrawn' } as const;

/** What is recorded afterwards may have been resolved before the paper was tabled here. */
export const holdsFor = ({ tabledAt }: Pick<TabledPaper, 'tabledAt'>, { way, resolvedAt }: Resolution): boolean =>
  way === 'recordedAfterwards' || resolvedAt >= tabledAt;
