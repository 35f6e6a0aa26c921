import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeTheme, GenerativeThemeId, ProposedTheme } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

import { StillThere } from '../people/still-there.js';
import type { ProposedWording } from './propose-theme.js';
import type { WhichTheme } from './shape-theme.js';

type Answer = Promise<Result<GenerativeTheme, Refusal>>;
type Part = ProposedWording & { readonly id: GenerativeThemeId };

/** What takes a theme off the table: stored, dropped, merged or split. A way it was on is given back with it. */
@Injectable()
export class EndTheme {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  store(actor: PersonActor, which: WhichTheme, command: { reason: string; revisitOn: CivilDate }): Answer {
    const now = this.clock.now();
    return this.unit.do((work) =>
      this.offItsWay(work, actor, which, command.reason, () =>
        this.themes.move(work, actor, 'store', which, { ...command, now }),
      ),
    );
  }

  drop(actor: PersonActor, which: WhichTheme, reason: string): Answer {
    return this.unit.do((work) =>
      this.offItsWay(work, actor, which, reason, () => this.themes.move(work, actor, 'drop', which, { reason })),
    );
  }

  /** One theme goes on in another, which takes over its evidence. */
  merge(actor: PersonActor, from: WhichTheme, target: WhichTheme): Answer {
    return this.unit.do(async (work): Answer => {
      const held = await this.themes.lockAll(work, [from.id, target.id]);
      const into = held.get(target.id);
      if (!held.has(from.id)) return refuse({ code: 'NOT_FOUND' } as const);
      if (!into) return refuse({ code: 'NOT_FOUND', field: 'intoId' } as const);

      return this.offItsWay(work, actor, from, `Zusammengeführt mit „${into.title}“`, async () => {
        const merged = await this.themes.move(work, actor, 'merge', from, { into });
        if (!merged.ok) return merged;
        const { id, observationIds, hintIds } = merged.value;
        const taken = await this.themes.move(work, actor, 'attach', target, { observationIds, hintIds, from: id });
        return taken.ok ? merged : taken;
      });
    });
  }

  /** Every part starts as a proposal of its own, with the evidence it takes over. */
  split(actor: PersonActor, which: WhichTheme, parts: readonly Part[]): Answer {
    const ids = parts.flatMap(({ institutionIds }) => institutionIds);
    const titles = parts.map(({ title }) => `„${title.trim()}“`).join(', ');
    const act = { action: 'theme:propose', actor, facts: { from: which.id } };
    return this.unit.do((work) =>
      this.offItsWay(work, actor, which, `Geteilt in ${titles}`, async () => {
        const split = await this.themes.move(work, actor, 'split', which, async ({ institutionIds: before }) => {
          const there = await this.there.institutions(work, { field: 'institutionIds', ids, before });
          return there.ok ? { into: parts.map(({ id }) => id) } : there;
        });
        if (!split.ok) return split;
        const made = this.partsOf(split.value, parts, actor);
        if (!made.ok) return made;
        for (const part of made.value) await this.themes.create(work, part, act);
        return split;
      }),
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

  /** Ends it, and gives back the way it was on. */
  private async offItsWay(
    work: Work,
    actor: PersonActor,
    { id }: WhichTheme,
    outcome: string,
    end: () => Answer,
  ): Answer {
    const before = await this.themes.lock(work, id);
    const ended = await end();
    if (!ended.ok || !before || (before.state !== 'onRoute' && before.state !== 'submitted')) return ended;

    const route = await this.routes.lock(work, before.routeId);
    if (route?.state !== 'open' && route?.state !== 'submitted') return ended;
    const back = await this.routes.follow(work, actor, 'giveBack', route.id, { outcome, now: this.clock.now() });
    return back.ok ? ended : back;
  }
}
