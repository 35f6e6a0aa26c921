import { Injectable } from '@nestjs/common';

import type { Amendment } from '@systemblick/domain/decisions/amendment';
import type { BeschlussvorlageId, TabledPaper } from '@systemblick/domain/decisions/beschlussvorlage';
import { decidePaper, paperFate, type PaperFate } from '@systemblick/domain/decisions/decide-paper';
import { carried, type Resolution } from '@systemblick/domain/decisions/resolution';
import { referPaperBack, withdrawPaper } from '@systemblick/domain/decisions/table-paper';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { textLimits } from '@systemblick/domain/kernel/text';
import { paperRooms } from '@systemblick/persistence/decisions/paper-rooms';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { ThemesOfPaper } from './paper-themes.js';

/** After a resolution: a paper of which every point is resolved is decided, one referred back or withdrawn returns to its authors. */
@Injectable()
export class SettlePaper {
  constructor(
    private readonly stores: PaperStores,
    private readonly themes: ThemesOfPaper,
    private readonly clock: Clock,
  ) {}

  /** `resolutions`: all of the paper's; what was resolved before it was tabled anew no longer counts. Answers what became of it. */
  async within(
    transaction: Transaction,
    actor: Actor,
    paperId: BeschlussvorlageId,
    resolutions: readonly Resolution[],
    amendments: readonly Amendment[] = [],
  ): Settled {
    const paper = await this.stores.papers.load(transaction, paperId, 'lock');
    if (paper?.state !== 'tabled') return accept('wait' as const);

    const current = resolutions.filter((resolution) => holdsFor(paper, resolution));
    switch (paperFate(paper.text, current)) {
      case 'decide':
        return this.decide(transaction, actor, paper, current, amendments);
      case 'referBack':
        return this.sendBack(transaction, actor, paper, 'referBack', current);
      case 'withdraw':
        return this.sendBack(transaction, actor, paper, 'withdraw', current);
      case 'wait':
        return accept('wait' as const);
    }
  }

  /** Themes of which nothing was carried go on their way. */
  private async decide(
    transaction: Transaction,
    actor: Actor,
    paper: TabledPaper,
    resolutions: readonly Resolution[],
    amendments: readonly Amendment[],
  ): Settled {
    const command = { resolutions, amendments, now: this.clock.now() };
    const act = { action: 'paper:decide', actor };
    const decided = await this.stores.papers.changeWithin(transaction, paper.id, 'any', act, (same) =>
      decidePaper(same, command),
    );
    if (!decided.ok) return decided;
    const hasCarried = resolutions.some(({ outcome }) => carried.includes(outcome));
    await (hasCarried ? this.themes.decide(transaction, paper) : this.themes.sendBack(transaction, paper));
    return accept('decide' as const);
  }

  private async sendBack(
    transaction: Transaction,
    actor: Actor,
    paper: TabledPaper,
    fate: 'referBack' | 'withdraw',
    resolutions: readonly Resolution[],
  ): Settled {
    const { outcome, verb } = returning[fate];
    const ruling = resolutions.findLast((resolution) => resolution.outcome === outcome);
    const reason = (ruling?.dissent ?? ruling?.wording ?? '').slice(0, textLimits.paragraph);
    const act = { action: `paper:${fate}`, actor };
    const back = await this.stores.papers.changeWithin(transaction, paper.id, 'any', act, (same) =>
      verb(same, { reason, now: this.clock.now() }),
    );
    if (!back.ok) return back;
    await paperRooms.unseal(transaction, paper.id);
    await this.themes.sendBack(transaction, paper);
    return accept(fate);
  }
}

type Settled = Promise<Result<PaperFate, Refusal>>;

const returning = {
  referBack: { outcome: 'referredBack', verb: referPaperBack },
  withdraw: { outcome: 'withdrawn', verb: withdrawPaper },
} as const;

/** What is recorded afterwards may have been resolved before the paper was tabled here. */
export const holdsFor = ({ tabledAt }: Pick<TabledPaper, 'tabledAt'>, { way, resolvedAt }: Resolution): boolean =>
  way === 'recordedAfterwards' || resolvedAt >= tabledAt;
