import { Injectable } from '@nestjs/common';

import type { Hint, HintId } from '@systemblick/domain/cases/hint';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';
import { Hints } from '@systemblick/persistence/cases/hints';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';

export type TakenHint = { readonly id: HintId; readonly expectedVersion: number };

/** The coordination takes a hint into a theme, one that is there or a new one: both happen, or neither. */
@Injectable()
export class TakeHint {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly hints: Hints,
    private readonly themes: GenerativeThemes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  into(actor: PersonActor, hint: TakenHint, themeId: GenerativeThemeId) {
    return this.unit.do(async (work) => {
      const taken = await this.hints.move(work, actor, 'take', hint);
      if (!taken.ok) return taken;
      const theme = { id: themeId, expectedVersion: 'any' } as const;
      const evidence = { observationIds: [], hintIds: [hint.id] };
      const attached = await this.themes.move(work, actor, 'attach', theme, evidence);
      return attached.ok ? taken : attached;
    });
  }

  intoNew(actor: PersonActor, hint: TakenHint, id: GenerativeThemeId, wording: ThemeWording) {
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
    return this.unit.do(async (work): Promise<Result<Hint, Refusal>> => {
      const taken = await this.hints.move(work, actor, 'take', hint);
      if (!taken.ok) return taken;
      const there = await this.there.institutions(work, { field: 'institutionIds', ids: wording.institutionIds });
      if (!there.ok) return there;
      if (!theme.ok) return theme;
      await this.themes.create(work, theme.value, { action: 'theme:propose', actor });
      return taken;
    });
  }
}
