import { Injectable } from '@nestjs/common';

import { takeHint, type HintId } from '@systemblick/domain/cases/hint';
import { permitHint } from '@systemblick/domain/cases/permit-hint';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { attachEvidence, proposeTheme } from '@systemblick/domain/themes/propose-theme';
import { permitTheme } from '@systemblick/domain/themes/rights';
import type { GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';
import { HintTaking } from '@systemblick/persistence/themes/hint-taking';

import { StillThere } from '../people/still-there.js';
import { permitted } from '../platform/permissions/permitted.js';

export type TakenHint = { readonly id: HintId; readonly expectedVersion: number };

/** The coordination takes a hint into a theme: one that is there, or a new one. */
@Injectable()
export class TakeHint {
  constructor(
    private readonly taking: HintTaking,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  into(actor: PersonActor, hint: TakenHint, themeId: GenerativeThemeId) {
    return this.taking.into(this.taken(actor, hint), themeId, {
      act: { action: 'theme:attach', actor },
      move: (theme) =>
        permitted(permitTheme(actor, 'theme:attach', theme), () =>
          attachEvidence(theme, { observationIds: [], hintIds: [hint.id] }),
        ),
    });
  }

  async intoNew(actor: PersonActor, hint: TakenHint, id: GenerativeThemeId, wording: ThemeWording) {
    const there = await this.there.institutions({ field: 'institutionIds', ids: wording.institutionIds });
    if (!there.ok) return there;
    const theme = proposeTheme({
      ...wording,
      id,
      municipalityId: actor.municipalityId,
      bundleId: null,
      sessionId: null,
      observationIds: [],
      hintIds: [hint.id],
      proposedBy: actor.personId,
      now: this.clock.now(),
    });
    if (!theme.ok) return theme;
    return this.taking.intoNew(this.taken(actor, hint), theme.value, { action: 'theme:propose', actor });
  }

  private taken(actor: PersonActor, { id, expectedVersion }: TakenHint) {
    return {
      hintId: id,
      expectedVersion,
      act: { action: 'hint:take', actor },
      take: (hint: Parameters<typeof takeHint>[0]) =>
        permitted(permitHint(actor, 'hint:take', hint), () => takeHint(hint)),
    };
  }
}
