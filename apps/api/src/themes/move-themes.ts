import { Injectable } from '@nestjs/common';

import type { Act } from '@systemblick/domain/kernel/act';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Route } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

export type WhichTheme = { readonly id: GenerativeThemeId; readonly expectedVersion: number };
export type WhichRoute = { readonly id: RouteId; readonly expectedVersion: number };
type Answer = Promise<Result<GenerativeTheme, Refusal>>;
type GiveBack = { readonly act: Act; readonly move: (route: Route) => Result<Route, Refusal> };

/** What changes several themes, or a theme and its way, in one act: all of it, or, after a refusal, nothing. */
@Injectable()
export class MoveThemes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
  ) {}

  /** A way is opened, and the theme goes on it. */
  sendOnRoute(
    { id, expectedVersion }: WhichTheme,
    acts: { readonly theme: Act; readonly route: Act },
    open: (theme: GenerativeTheme) => Result<Route, Refusal>,
    go: (theme: GenerativeTheme, route: Route) => Result<GenerativeTheme, Refusal>,
  ): Answer {
    return this.unit.do(async (work) => {
      const theme = await this.themes.lock(work, id);
      if (!theme) return refuse({ code: 'NOT_FOUND' } as const);
      const opened = open(theme);
      if (!opened.ok) return opened;

      const route = await this.routes.create(work, opened.value, acts.route);
      return this.themes.change(work, id, expectedVersion, acts.theme, (same) => go(same, route));
    });
  }

  /** A way ends, and its theme with it or back where the coordination sees it. */
  endRoute(
    { id, expectedVersion }: WhichRoute,
    acts: { readonly theme: Act; readonly route: Act },
    end: (route: Route) => Result<Route, Refusal>,
    move: (theme: GenerativeTheme, route: Route) => Result<GenerativeTheme, Refusal>,
  ): Answer {
    return this.unit.do(async (work): Answer => {
      const known = await this.routes.find(id, work);
      if (!known) return refuse({ code: 'NOT_FOUND' } as const);
      await this.themes.lock(work, known.themeId);
      const ended = await this.routes.change(work, id, expectedVersion, acts.route, end);
      if (!ended.ok) return ended;

      return this.themes.change(work, known.themeId, 'any', acts.theme, (theme) => move(theme, ended.value));
    });
  }

  /** A theme leaves its way, if it is on one, and the way is given back. */
  takeOffRoute(
    which: WhichTheme,
    act: Act,
    move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
    giveBack: GiveBack,
  ): Answer {
    return this.unit.do((work) => this.leave(work, which, act, move, giveBack));
  }

  /** One theme goes on in another, which takes over its evidence. */
  merge(
    from: WhichTheme,
    into: WhichTheme,
    acts: { readonly from: Act; readonly into: Act },
    moves: {
      readonly take: (into: GenerativeTheme, from: GenerativeTheme) => Result<GenerativeTheme, Refusal>;
      readonly end: (from: GenerativeTheme, into: GenerativeTheme) => Result<GenerativeTheme, Refusal>;
      readonly giveBack: (into: GenerativeTheme) => GiveBack;
    },
  ): Answer {
    return this.unit.do(async (work) => {
      const [first, second] = [from.id, into.id].sort();
      const locked = new Map<string, GenerativeTheme | undefined>();
      for (const id of [first, second]) locked.set(id as string, await this.themes.lock(work, id as GenerativeThemeId));
      const [source, target] = [locked.get(from.id), locked.get(into.id)];
      if (!source) return refuse({ code: 'NOT_FOUND' } as const);
      if (!target) return refuse({ code: 'NOT_FOUND', field: 'intoId' } as const);
      const ended = moves.end(source, target);
      if (!ended.ok) return ended;

      const taken = await this.themes.change(work, into.id, into.expectedVersion, acts.into, (same) =>
        moves.take(same, source),
      );
      if (!taken.ok) return taken;
      const back = moves.giveBack(target);
      return this.leave(work, from, acts.from, (same) => moves.end(same, target), back);
    });
  }

  /** A theme goes on in new ones, which are made here. */
  split(
    which: WhichTheme,
    acts: { readonly theme: Act; readonly part: Act },
    moves: {
      readonly parts: (theme: GenerativeTheme) => Result<readonly GenerativeTheme[], Refusal>;
      readonly end: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>;
      readonly giveBack: GiveBack;
    },
  ): Answer {
    return this.unit.do(async (work) => {
      const theme = await this.themes.lock(work, which.id);
      if (!theme) return refuse({ code: 'NOT_FOUND' } as const);
      const parts = moves.parts(theme);
      if (!parts.ok) return parts;

      for (const part of parts.value) await this.themes.create(work, part, acts.part);
      return this.leave(work, which, acts.theme, moves.end, moves.giveBack);
    });
  }

  private async leave(
    work: Work,
    { id, expectedVersion }: WhichTheme,
    act: Act,
    move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
    giveBack: GiveBack,
  ): Answer {
    const before = await this.themes.lock(work, id);
    const moved = await this.themes.change(work, id, expectedVersion, act, move);
    if (!moved.ok || !before || (before.state !== 'onRoute' && before.state !== 'submitted')) return moved;

    const route = await this.routes.lock(work, before.routeId);
    if (route?.state !== 'open' && route?.state !== 'submitted') return moved;
    const back = await this.routes.change(work, route.id, 'any', giveBack.act, giveBack.move);
    return back.ok ? accept(moved.value) : back;
  }
}
