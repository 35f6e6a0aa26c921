import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Act } from '@systemblick/domain/kernel/repository';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Route } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import { routeMapping } from './route.mapping.js';
import { themeMapping } from './theme.mapping.js';
import type { GenerativeThemeRow, RouteRow } from './theme.rows.js';

export type WhichTheme = { readonly id: GenerativeThemeId; readonly expectedVersion: number };
export type WhichRoute = { readonly id: RouteId; readonly expectedVersion: number };
type Answer = Promise<Result<GenerativeTheme, Refusal>>;
type GiveBack = { readonly act: Act; readonly move: (route: Route) => Result<Route, Refusal> };

/** What changes several themes, or a theme and its way, in one transaction: all of it, or, after a refusal, nothing. */
export class ThemeStores {
  readonly themes: AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow>;
  readonly routes: AggregateStore<Route, RouteId, RouteRow>;

  constructor(private readonly tenant: Tenant) {
    this.themes = new AggregateStore(tenant, themeMapping);
    this.routes = new AggregateStore(tenant, routeMapping);
  }

  /** A way is opened, and the theme goes on it. */
  sendOnRoute(
    { id, expectedVersion }: WhichTheme,
    acts: { readonly theme: Act; readonly route: Act },
    open: (theme: GenerativeTheme) => Result<Route, Refusal>,
    go: (theme: GenerativeTheme, route: Route) => Result<GenerativeTheme, Refusal>,
  ): Answer {
    return this.tenant.writeAllOrNothing(async (transaction) => {
      const theme = await this.themes.load(transaction, id, 'lock');
      if (!theme) return refuse({ code: 'NOT_FOUND' } as const);
      const opened = open(theme);
      if (!opened.ok) return opened;

      const route = await this.routes.createWithin(transaction, opened.value, acts.route);
      return this.themes.changeWithin(transaction, id, expectedVersion, acts.theme, (same) => go(same, route));
    });
  }

  /** A way ends, and its theme with it or back where the coordination sees it. */
  endRoute(
    { id, expectedVersion }: WhichRoute,
    acts: { readonly theme: Act; readonly route: Act },
    end: (route: Route) => Result<Route, Refusal>,
    move: (theme: GenerativeTheme, route: Route) => Result<GenerativeTheme, Refusal>,
  ): Answer {
    return this.tenant.writeAllOrNothing(async (transaction): Answer => {
      const known = await this.routes.load(transaction, id);
      if (!known) return refuse({ code: 'NOT_FOUND' } as const);
      await this.themes.load(transaction, known.themeId, 'lock');
      const ended = await this.routes.changeWithin(transaction, id, expectedVersion, acts.route, end);
      if (!ended.ok) return ended;

      return this.themes.changeWithin(transaction, known.themeId, 'any', acts.theme, (theme) =>
        move(theme, ended.value),
      );
    });
  }

  /** A theme leaves its way, if it is on one, and the way is given back. */
  takeOffRoute(
    which: WhichTheme,
    act: Act,
    move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
    giveBack: GiveBack,
  ): Answer {
    return this.tenant.writeAllOrNothing((transaction) => this.leave(transaction, which, act, move, giveBack));
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
    return this.tenant.writeAllOrNothing(async (transaction) => {
      const [first, second] = [from.id, into.id].sort();
      const locked = new Map<string, GenerativeTheme | undefined>();
      for (const id of [first, second])
        locked.set(id as string, await this.themes.load(transaction, id as GenerativeThemeId, 'lock'));
      const [source, target] = [locked.get(from.id), locked.get(into.id)];
      if (!source) return refuse({ code: 'NOT_FOUND' } as const);
      if (!target) return refuse({ code: 'NOT_FOUND', field: 'intoId' } as const);
      const ended = moves.end(source, target);
      if (!ended.ok) return ended;

      const taken = await this.themes.changeWithin(transaction, into.id, into.expectedVersion, acts.into, (same) =>
        moves.take(same, source),
      );
      if (!taken.ok) return taken;
      const back = moves.giveBack(target);
      return this.leave(transaction, from, acts.from, (same) => moves.end(same, target), back);
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
    return this.tenant.writeAllOrNothing(async (transaction) => {
      const theme = await this.themes.load(transaction, which.id, 'lock');
      if (!theme) return refuse({ code: 'NOT_FOUND' } as const);
      const parts = moves.parts(theme);
      if (!parts.ok) return parts;

      for (const part of parts.value) await this.themes.createWithin(transaction, part, acts.part);
      return this.leave(transaction, which, acts.theme, moves.end, moves.giveBack);
    });
  }

  private async leave(
    transaction: Transaction,
    { id, expectedVersion }: WhichTheme,
    act: Act,
    move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
    giveBack: GiveBack,
  ): Answer {
    const before = await this.themes.load(transaction, id, 'lock');
    const moved = await this.themes.changeWithin(transaction, id, expectedVersion, act, move);
    if (!moved.ok || !before || (before.state !== 'onRoute' && before.state !== 'submitted')) return moved;

    const route = await this.routes.load(transaction, before.routeId, 'lock');
    if (route?.state !== 'open' && route?.state !== 'submitted') return moved;
    const back = await this.routes.changeWithin(transaction, route.id, 'any', giveBack.act, giveBack.move);
    return back.ok ? accept(moved.value) : back;
  }
}
