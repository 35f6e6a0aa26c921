import { Injectable } from '@nestjs/common';

import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import { Projektgruppen } from '@systemblick/domain/proposals/projektgruppen';
import { GenerativeThemes } from '@systemblick/domain/themes/generative-themes';
import type { Route } from '@systemblick/domain/themes/route';
import { Routes } from '@systemblick/domain/themes/routes';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

type Wanted = { readonly themeId: GenerativeThemeId; readonly projektgruppeId: ProjektgruppeId | null };

/** Who writes for a theme: the Arbeitsgruppe of its way, or a Projektgruppe that works on it. */
@Injectable()
export class AuthorsOfProposals {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly groups: Projektgruppen,
  ) {}

  async find({ themeId, projektgruppeId }: Wanted) {
    const theme = await this.themes.find(themeId);
    if (!theme) return refuse({ code: 'NOT_FOUND', field: 'themeId' } as const);
    const route = theme.state === 'onRoute' ? await this.routes.find(theme.routeId) : undefined;
    if (!route) return refuse({ code: 'WRONG_STATE', field: 'themeId' } as const);
    const bodyId = await this.bodyOf(route, themeId, projektgruppeId);
    return bodyId.ok ? accept({ theme, route, bodyId: bodyId.value }) : bodyId;
  }

  private async bodyOf(
    route: Route,
    themeId: GenerativeThemeId,
    groupId: ProjektgruppeId | null,
  ): Promise<Result<BodyId, Refusal>> {
    if (route.kind === 'workingGroup' && groupId === null) return accept(route.bodyId);
    if (route.kind !== 'projectGroup') return refuse({ code: 'WRONG_STATE', field: 'themeId' });
    const group = groupId && (await this.groups.find(groupId));
    if (!group?.themeIds.includes(themeId)) return refuse({ code: 'NOT_FOUND', field: 'projektgruppeId' });

    return group.state === 'active' && group.bodyId
      ? accept(group.bodyId)
      : refuse({ code: 'WRONG_STATE', field: 'projektgruppeId' });
  }
}
