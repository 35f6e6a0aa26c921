import { Injectable } from '@nestjs/common';

import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { noteOfferGap, type NoteGapCommand, type OfferGap } from '@systemblick/domain/themes/offer-gap';
import { permitTheme, relationsToTheme, themeRights, type ThemeAction } from '@systemblick/domain/themes/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { Offers } from '@systemblick/persistence/people/offers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { OfferGaps } from '@systemblick/persistence/themes/offer-gaps';

import { AssignedThemes } from './assigned-themes.js';

export const permitGap = (actor: PersonActor, action: ThemeAction, gap: OfferGap, bodies: readonly BodyId[] = []) =>
  permitThing(themeRights[action], actor, gap, relationsToTheme(actor, bodies));

/** A theme says of the Angebotsdatenbank: this is missing, or this does not fit. */
@Injectable()
export class NoteOfferGap {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly gaps: OfferGaps,
    private readonly themes: GenerativeThemes,
    private readonly offers: Offers,
    private readonly assigned: AssignedThemes,
    private readonly clock: Clock,
  ) {}

  async note(
    actor: PersonActor,
    themeId: GenerativeThemeId,
    command: Omit<NoteGapCommand, 'notedBy' | 'now'>,
  ): Promise<Result<OfferGap, Refusal>> {
    const theme = await this.themes.find(themeId);
    const bodies = (await this.assigned.of(actor)).get(themeId);
    if (!theme || !permitTheme(actor, 'theme:read', theme, bodies).ok)
      return refuse({ code: 'NOT_FOUND', field: 'themeId' } as const);
    if (command.offerId && !(await this.offers.find(command.offerId)))
      return refuse({ code: 'NOT_FOUND', field: 'offerId' } as const);

    const gap = noteOfferGap(theme, { ...command, notedBy: actor.personId, now: this.clock.now() });
    return gap.ok
      ? this.unit.do(async (work) =>
          accept(await this.gaps.create(work, gap.value, { action: 'offerGap:note', actor })),
        )
      : gap;
  }

  close(actor: PersonActor, which: { readonly id: OfferGap['id']; readonly expectedVersion: number }) {
    return this.unit.do((work) => this.gaps.move(work, actor, 'close', which));
  }
}
