import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Priority } from '@systemblick/domain/themes/priority';
import type { GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';

export type WhichTheme = { readonly id: GenerativeThemeId; readonly expectedVersion: number };

/** What the coordination changes on a theme that stays where it is. */
@Injectable()
export class ShapeTheme {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  reword(actor: PersonActor, which: WhichTheme, wording: ThemeWording) {
    return this.unit.do((work) =>
      this.themes.move(work, actor, 'reword', which, async ({ institutionIds: before }) => {
        const named = { field: 'institutionIds', ids: wording.institutionIds, before };
        const there = await this.there.institutions(work, named);
        return there.ok ? wording : there;
      }),
    );
  }

  prioritise(actor: PersonActor, which: WhichTheme, priority: Priority) {
    return this.unit.do((work) => this.themes.move(work, actor, 'prioritise', which, { priority }));
  }

  postpone(actor: PersonActor, which: WhichTheme, command: { reason: string; revisitOn: CivilDate }) {
    const now = this.clock.now();
    return this.unit.do((work) => this.themes.move(work, actor, 'postpone', which, { ...command, now }));
  }

  share(actor: PersonActor, which: WhichTheme, shared: boolean) {
    return this.unit.do((work) => this.themes.move(work, actor, 'share', which, { shared }));
  }
}
