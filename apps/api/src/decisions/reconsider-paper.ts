import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { restsOnIt } from '@systemblick/domain/decisions/correct-resolution';
import { paperFate, reconsiderPaper } from '@systemblick/domain/decisions/decide-paper';
import { carried, type Resolution } from '@systemblick/domain/decisions/resolution';
import type { Actor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import { ResolutionQueries } from '@systemblick/persistence/decisions/resolution-queries';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { BegunBecauseOf } from './begun-because-of.js';
import { ThemesOfPaper } from './paper-themes.js';
import { SettlePaper } from './settle-paper.js';

/** After a resolution on it was put right: the paper is settled anew, by what holds now. */
@Injectable()
export class ReconsiderPaper {
  constructor(
    private readonly stores: PaperStores,
    private readonly queries: ResolutionQueries,
    private readonly begun: BegunBecauseOf,
    private readonly themes: ThemesOfPaper,
    private readonly settle: SettlePaper,
  ) {}

  async within(transaction: Transaction, actor: Actor, id: BeschlussvorlageId): Promise<Result<true, Refusal>> {
    const paper = await this.stores.papers.load(transaction, id, 'lock');
    if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
    const resolutions = await this.queries.ofPaperWithin(transaction, id);

    if (paper.state === 'implementing' || paper.state === 'completed')
      return this.underWay(transaction, paper, resolutions);
    if (paper.state !== 'tabled' && paper.state !== 'decided') return refuse({ code: 'PAPER_WENT_ON' } as const);
    if (paper.state === 'decided') {
      const act = { action: 'paper:reconsider', actor };
      const again = await this.stores.papers.changeWithin(transaction, id, 'any', act, reconsiderPaper);
      if (!again.ok) return again;
      await this.themes.reconsider(transaction, paper);
    }
    const settled = await this.settle.within(transaction, actor, id, resolutions);
    return settled.ok ? accept(true) : settled;
  }

  /** It goes on where something is still carried; what it was begun by is undone by nobody. */
  private async underWay(
    transaction: Transaction,
    { text }: Beschlussvorlage,
    resolutions: readonly Resolution[],
  ): Promise<Result<true, Refusal>> {
    const goesOn =
      paperFate(text, resolutions) === 'decide' && resolutions.some(({ outcome }) => carried.includes(outcome));
    if (goesOn) return accept(true);
    const ids = resolutions.map(({ id }) => id);
    const begun = await this.begun.within(transaction, ids);
    return begun.length > 0 ? restsOnIt(begun.map(({ title }) => title)) : refuse({ code: 'PAPER_WENT_ON' } as const);
  }
}
