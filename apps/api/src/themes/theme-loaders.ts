import { Injectable } from '@nestjs/common';

import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { recurrence } from '@systemblick/domain/reconstruction/recurrence';
import { permitTheme } from '@systemblick/domain/themes/rights';
import type { Route } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { ThemeQueries, type NumberedTheme } from '@systemblick/persistence/themes/theme-queries';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { SessionLoaders } from '../reconstruction/session-loaders.js';
import { AssignedThemes } from './assigned-themes.js';
import type { GenerativeThemeType, RecurrenceType, RouteType } from './theme.types.js';
import { permitRoute, toRouteType, toThemeType, visibilityFor } from './theme.views.js';

const mostSimilar = 5;

/** Themes and their ways as others' rows name them, each kind read once a request. */
@Injectable()
export class ThemeLoaders {
  constructor(
    private readonly queries: ThemeQueries,
    private readonly loaders: RequestLoaders,
    private readonly sessions: SessionLoaders,
    private readonly assigned: AssignedThemes,
    private readonly clock: Clock,
  ) {}

  /** Remembers what a list has read already. */
  prime(themes: readonly NumberedTheme[]): void {
    const loader = this.themes();
    for (const numbered of themes) loader.prime(numbered.theme.id, numbered);
  }

  async theme(id: string, actor: PersonActor): Promise<GenerativeThemeType | null> {
    const found = await this.themes().load(id);
    return found ? this.view(found.theme, actor) : null;
  }

  /** The theme itself, for what a right to another thing tells of it. */
  async plain(id: string): Promise<GenerativeTheme | undefined> {
    return (await this.themes().load(id))?.theme;
  }

  async number(id: string): Promise<number> {
    return (await this.themes().load(id))?.number ?? 0;
  }

  /** Themes that sound like it. Of each theme it is asked once a request. */
  async similar(id: string, actor: PersonActor): Promise<GenerativeThemeType[]> {
    const likes = async (ids: readonly string[]) => {
      const visibility = visibilityFor(actor, await this.assigned.of(actor));
      const found = new Map<string, readonly NumberedTheme[]>();
      // One after the other: whoever asks for many waits, and leaves the connections to others.
      for (const like of ids) {
        const theme = await this.theme(like, actor);
        const words = theme && {
          id: theme.id as GenerativeThemeId,
          title: theme.title,
          description: theme.description ?? '',
        };
        found.set(like, words ? await this.queries.similar(words, visibility, mostSimilar) : []);
      }
      return found;
    };
    const similar = (await this.loaders.for('similarThemes', likes).load(id)) ?? [];
    this.prime(similar);
    const views = await Promise.all(similar.map(({ theme }) => this.view(theme, actor)));
    return views.filter((view) => view !== null);
  }

  async predecessors(id: string, actor: PersonActor): Promise<GenerativeThemeType[]> {
    const found = (await this.loaders.for('themePredecessors', this.queries.predecessorsOf).load(id)) ?? [];
    const views = await Promise.all(found.map((theme) => this.view(theme, actor)));
    return views.filter((view) => view !== null);
  }

  /** The ways of a theme that this reader may see, the newest first. */
  async routes(themeId: string, actor: PersonActor): Promise<RouteType[]> {
    const bodies = await this.bodies(themeId, actor);
    const routes = (await this.loaders.for('routes', this.queries.routesOf).load(themeId)) ?? [];
    return routes
      .filter((route: Route) => permitRoute(actor, 'route:read', route, bodies).ok)
      .map((route) => toRouteType(route, actor));
  }

  /** From how many cases of how many, over every bundle the observations come from. */
  async recurrence(observationIds: readonly string[], bundleId: string | null): Promise<RecurrenceType | null> {
    const found = await Promise.all(observationIds.map((id) => this.sessions.observation(id)));
    const observations = found.filter((observation) => observation !== undefined);
    const bundleIds = new Set<string>(observations.map((observation) => observation.bundleId));
    if (bundleIds.size === 0 && bundleId) bundleIds.add(bundleId);
    const bundles = await Promise.all([...bundleIds].map((id) => this.sessions.bundle(id)));
    const counts = bundles
      .filter((bundle) => bundle !== undefined)
      .map((bundle) =>
        recurrence(
          observations.filter((observation) => observation.bundleId === bundle.id),
          bundle,
        ),
      );
    return counts.length
      ? counts.reduce((sum, count) => ({ cases: sum.cases + count.cases, of: sum.of + count.of }))
      : null;
  }

  /** A theme for this reader, null where not even its title is theirs. */
  async view(theme: GenerativeTheme, actor: PersonActor): Promise<GenerativeThemeType | null> {
    const bodies = await this.bodies(theme.id, actor);
    return permitTheme(actor, 'theme:readTitle', theme, bodies).ok
      ? toThemeType(theme, actor, this.clock.now(), bodies)
      : null;
  }

  private async bodies(themeId: string, actor: PersonActor): Promise<readonly BodyId[]> {
    return (await this.assigned.of(actor)).get(themeId as GenerativeThemeId) ?? [];
  }

  private themes() {
    return this.loaders.for('theme', this.queries.themesById);
  }
}
