import { Injectable } from '@nestjs/common';

import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { Route } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';
import type { Work } from '@systemblick/persistence/platform/work';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

type Wanted = { readonly themeId: GenerativeThemeId; readonly projektgruppeId: ProjektgruppeId | null };

/** `bodyId`: of whoever is to write, as far as it can be told; it decides who may begin. */
export type Authors = {
  readonly theme: GenerativeTheme;
  readonly route: Route | undefined;
  readonly group: Projektgruppe | undefined;
  readonly bodyId: BodyId | null;
};

/** Who writes for a theme: the Arbeitsgruppe of its way, or a Projektgruppe that works on it. */
@Injectable()
export class AuthorsOfProposals {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly groups: Projektgruppen,
  ) {}

  /** They are held: while somebody begins to write, the theme stays on its way and the group at work. */
  async hold(work: Work, { themeId, projektgruppeId }: Wanted) {
    const theme = await this.themes.hold(work, themeId);
    if (!theme) return refuse({ code: 'NOT_FOUND', field: 'themeId' } as const);
    const route = theme.state === 'onRoute' ? await this.routes.hold(work, theme.routeId) : undefined;
    const group = projektgruppeId === null ? undefined : await this.groups.hold(work, projektgruppeId);
    const bodyOfRoute = route?.kind === 'workingGroup' ? route.bodyId : null;
    const authors: Authors = {
      theme,
      route,
      group,
      bodyId: projektgruppeId === null ? bodyOfRoute : (group?.bodyId ?? null),
    };
    return accept(authors);
  }
}

/** Whether the theme is on its way and they are the ones who work on it. */
export function atWork(
  { theme, route, group }: Authors,
  { projektgruppeId }: Wanted,
): Result<{ readonly route: Route; readonly bodyId: BodyId }, Refusal> {
  if (!route) return refuse({ code: 'WRONG_STATE', field: 'themeId' });
  if (route.kind === 'workingGroup' && projektgruppeId === null) return accept({ route, bodyId: route.bodyId });
  if (route.kind !== 'projectGroup') return refuse({ code: 'WRONG_STATE', field: 'themeId' });
  if (!group?.themeIds.includes(theme.id)) return refuse({ code: 'NOT_FOUND', field: 'projektgruppeId' });

  return group.state === 'active' && group.bodyId
    ? accept({ route, bodyId: group.bodyId })
    : refuse({ code: 'WRONG_STATE', field: 'projektgruppeId' });
}
