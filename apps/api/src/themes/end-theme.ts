import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { dropTheme, mergeTheme, splitTheme } from '@systemblick/domain/themes/end-theme';
import { attachEvidence, proposeTheme } from '@systemblick/domain/themes/propose-theme';
import { permitTheme, type ThemeAction } from '@systemblick/domain/themes/rights';
import { giveRouteBack, type Route } from '@systemblick/domain/themes/route';
import { storeTheme } from '@systemblick/domain/themes/store-theme';
import type { GenerativeTheme, GenerativeThemeId, ProposedTheme } from '@systemblick/domain/themes/theme';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import type { ProposedWording } from './propose-theme.js';
import { MoveThemes, type WhichTheme } from './move-themes.js';

type Part = ProposedWording & { readonly id: GenerativeThemeId };

/** What takes a theme off the table: stored, dropped, merged or split. A way it was on is given back with it. */
@Injectable()
export class EndTheme {
  constructor(
    private readonly moves: MoveThemes,
    private readonly themes: GenerativeThemes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  store(actor: PersonActor, which: WhichTheme, command: { reason: string; revisitOn: CivilDate }) {
    const now = this.clock.now();
    return this.moves.takeOffRoute(
      which,
      { action: 'theme:store', actor },
      may(actor, 'theme:store', (theme) => storeTheme(theme, { ...command, now })),
      this.givingBack(actor, command.reason),
    );
  }

  drop(actor: PersonActor, which: WhichTheme, reason: string) {
    return this.moves.takeOffRoute(
      which,
      { action: 'theme:drop', actor },
      may(actor, 'theme:drop', (theme) => dropTheme(theme, { reason })),
      this.givingBack(actor, reason),
    );
  }

  merge(actor: PersonActor, from: WhichTheme, into: WhichTheme) {
    const acts = {
      from: { action: 'theme:merge', actor, facts: { into: into.id } },
      into: { action: 'theme:attach', actor, facts: { from: from.id } },
    };
    return this.moves.merge(from, into, acts, {
      take: (target, source) => may(actor, 'theme:attach', (theme) => attachEvidence(theme, source))(target),
      end: (source, target) => may(actor, 'theme:merge', (theme) => mergeTheme(theme, { into: target }))(source),
      giveBack: ({ title }) => this.givingBack(actor, `Zusammengeführt mit „${title}“`),
    });
  }

  /** Every part starts as a proposal of its own, with the evidence it takes over. */
  async split(actor: PersonActor, which: WhichTheme, parts: readonly Part[]) {
    const before = (await this.themes.find(which.id))?.institutionIds ?? [];
    const ids = parts.flatMap(({ institutionIds }) => institutionIds);
    const there = await this.there.institutions({ field: 'institutionIds', ids, before });
    const titles = parts.map(({ title }) => `„${title.trim()}“`).join(', ');
    return this.moves.split(
      which,
      {
        theme: { action: 'theme:split', actor },
        part: { action: 'theme:propose', actor, facts: { from: which.id } },
      },
      {
        parts: may(actor, 'theme:split', (theme) => thenThere(this.partsOf(theme, parts, actor), there)),
        end: may(actor, 'theme:split', (theme) => splitTheme(theme, { into: parts.map(({ id }) => id) })),
        giveBack: this.givingBack(actor, `Geteilt in ${titles}`),
      },
    );
  }

  private partsOf(
    theme: GenerativeTheme,
    parts: readonly Part[],
    actor: PersonActor,
  ): Result<readonly GenerativeTheme[], Refusal> {
    const made: ProposedTheme[] = [];
    for (const part of parts) {
      if (!part.observationIds.every((id) => theme.observationIds.includes(id)))
        return refuse({ code: 'NOT_FOUND', field: 'observationIds' } as const);
      const { municipalityId, bundleId, sessionId } = theme;
      const origin = { municipalityId, bundleId, sessionId, hintIds: [], proposedBy: actor.personId };
      const proposed = proposeTheme({ ...part, ...origin, now: this.clock.now() });
      if (!proposed.ok) return proposed;
      made.push(proposed.value);
    }
    return accept(made);
  }

  private givingBack(actor: PersonActor, outcome: string) {
    const now = this.clock.now();
    return {
      act: { action: 'route:giveBack', actor },
      move: (route: Route) => giveRouteBack(route, { outcome, now }),
    } as const;
  }
}

const may =
  <Value, R>(actor: PersonActor, action: ThemeAction, verb: (theme: GenerativeTheme) => Result<Value, R>) =>
  (theme: GenerativeTheme) =>
    permitted(permitTheme(actor, action, theme), () => verb(theme));
