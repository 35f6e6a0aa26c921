import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { completePaper } from '@systemblick/domain/decisions/decide-paper';
import { permitPaper } from '@systemblick/domain/decisions/relations';
import { isOpen } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { implementTheme } from '@systemblick/domain/themes/move-theme';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import { MeasureStores } from '@systemblick/persistence/follow-up/measure-stores';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { permitted } from '../platform/permissions/permitted.js';
import { stepDone } from '../platform/step-done.js';

/** Completing is the coordination's: who is asked or named beside decides nothing. */
export const nothingAround = { clearingPersonId: null, groupBodyIds: [], askedInstitutionIds: [] };

/** Every measure of a paper is verified or cancelled: the paper is completed, and its themes are implemented. */
@Injectable()
export class CompletePaper {
  constructor(
    private readonly stores: MeasureStores,
    private readonly queries: MeasureQueries,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: PersonActor,
    { id, expectedVersion }: { readonly id: BeschlussvorlageId; readonly expectedVersion: number },
  ): Promise<Result<Beschlussvorlage, Refusal>> {
    const now = this.clock.now();
    return this.stores.tenant.writeAllOrNothing<Beschlussvorlage, Refusal>(async (transaction) => {
      await this.stores.papers.load(transaction, id, 'lock');
      const openMeasures = (await this.queries.ofPaperWithin(transaction, id)).filter(isOpen).length;
      const act = { action: 'paper:complete', actor };
      const completed = await this.stores.papers.changeWithin<Beschlussvorlage, Refusal>(
        transaction,
        id,
        expectedVersion,
        act,
        (paper) =>
          permitted(permitPaper(actor, 'paper:complete', paper, nothingAround), () =>
            completePaper(paper, { openMeasures, now }),
          ),
      );
      if (completed.ok) await this.implementThemes(transaction, actor, completed.value, now);
      return completed;
    });
  }

  /** A theme that meanwhile went elsewhere ("wieder gesehen") stays there. */
  private async implementThemes(
    transaction: Transaction,
    actor: PersonActor,
    { themeIds }: Beschlussvorlage,
    now: Date,
  ): Promise<void> {
    for (const themeId of themeIds) {
      const theme = await this.stores.themes.load(transaction, themeId, 'lock');
      if (theme?.state !== 'decided') continue;
      const act = { action: 'theme:implement', actor };
      stepDone(
        await this.stores.themes.changeWithin(transaction, themeId, 'any', act, (same) =>
          implementTheme(same, { now }),
        ),
      );
    }
  }
}
