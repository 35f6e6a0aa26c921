import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Priority } from '@systemblick/domain/themes/priority';
import { rewordTheme, shareTheme } from '@systemblick/domain/themes/propose-theme';
import { permitTheme, type ThemeAction } from '@systemblick/domain/themes/rights';
import { postponeTheme, prioritiseTheme } from '@systemblick/domain/themes/store-theme';
import type { GenerativeTheme, ThemeWording } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import type { WhichTheme } from './move-themes.js';

/** What the coordination changes on a theme that stays where it is. */
@Injectable()
export class ShapeTheme {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async reword(actor: PersonActor, which: WhichTheme, wording: ThemeWording) {
    const before = (await this.themes.find(which.id))?.institutionIds ?? [];
    const there = await this.there.institutions({ field: 'institutionIds', ids: wording.institutionIds, before });
    return this.move(actor, 'theme:reword', which, (theme) => thenThere(rewordTheme(theme, wording), there));
  }

  prioritise(actor: PersonActor, which: WhichTheme, priority: Priority) {
    return this.move(actor, 'theme:prioritise', which, (theme) => prioritiseTheme(theme, { priority }));
  }

  postpone(actor: PersonActor, which: WhichTheme, command: { reason: string; revisitOn: CivilDate }) {
    const now = this.clock.now();
    return this.move(actor, 'theme:postpone', which, (theme) => postponeTheme(theme, { ...command, now }));
  }

  share(actor: PersonActor, which: WhichTheme, shared: boolean) {
    return this.move(actor, 'theme:share', which, (theme) => shareTheme(theme, { shared }));
  }

  private move<R extends Refusal>(
    actor: PersonActor,
    action: ThemeAction,
    { id, expectedVersion }: WhichTheme,
    verb: (theme: GenerativeTheme) => Result<GenerativeTheme, R>,
  ) {
    return this.unit.do((work) =>
      this.themes.change(work, id, expectedVersion, { action, actor }, (theme) =>
        permitted(permitTheme(actor, action, theme), () => verb(theme)),
      ),
    );
  }
}
