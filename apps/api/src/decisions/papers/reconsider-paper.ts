import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { restsOnIt } from '@systemblick/domain/decisions/meetings/correct-resolution';
import { paperFate } from '@systemblick/domain/decisions/papers/decide-paper';
import { carried, type Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import type { Actor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import type { Work } from '@systemblick/persistence/platform/work';

import { BegunBecauseOf } from '../meetings/begun-because-of.js';
import { ThemesOfPaper } from './paper-themes.js';
import { SettlePaper } from './settle-paper.js';

/** After a resolution on it was put right: the paper is settled anew, by what holds now. */
@Injectable()
export class ReconsiderPaper {
  constructor(
    private readonly papers: Papers,
    private readonly queries: ResolutionQueries,
    private readonly begun: BegunBecauseOf,
    private readonly themes: ThemesOfPaper,
    private readonly settle: SettlePaper,
  ) {}

  async within(work: Work, actor: Actor, id: BeschlussvorlageId): Promise<Result<true, Refusal>> {
    const paper = await this.papers.lock(work, id);
    if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
    const resolutions = (await this.queries.ofPaper([id], work)).get(id) ?? [];

    if (paper.state === 'implementing' || paper.state === 'completed') return this.underWay(work, paper, resolutions);
    if (paper.state !== 'tabled' && paper.state !== 'decided') return refuse({ code: 'PAPER_WENT_ON' } as const);
    if (paper.state === 'decided') {
      const again = await this.papers.follow(work, actor, 'reconsider', id);
      if (!again.ok) return again;
      const themes = await this.themes.reconsider(work, paper);
      if (!themes.ok) return themes;
    }
    const settled = await this.settle.within(work, actor, id, resolutions);
    return settled.ok ? accept(true) : settled;
  }

  /** It goes on where something is still carried; what it was begun by is undone by nobody. */
  private async underWay(
    work: Work,
    { text }: Beschlussvorlage,
    resolutions: readonly Resolution[],
  ): Promise<Result<true, Refusal>> {
    const goesOn =
      paperFate(text, resolutions) === 'decide' && resolutions.some(({ outcome }) => carried.includes(outcome));
    if (goesOn) return accept(true);
    const ids = resolutions.map(({ id }) => id);
    const begun = await this.begun.within(work, ids);
    return begun.length > 0 ? restsOnIt(begun.map(({ title }) => title)) : refuse({ code: 'PAPER_WENT_ON' } as const);
  }
}
