import { Injectable } from '@nestjs/common';

import { membershipsOf, type Actor, type BodyId } from '@systemblick/domain/kernel/actor';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import type { Work } from '@systemblick/persistence/platform/work';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

import { RequestContext } from '../platform/request/request-context.js';

/** That a body works on a theme. */
type Assignment = { readonly themeId: GenerativeThemeId; readonly bodyId: BodyId };
export type AssignmentSource = (bodyIds: readonly BodyId[], work?: Work) => Promise<readonly Assignment[]>;

/** Which themes the bodies somebody sits in work on. Stages that found such bodies register what they know. */
@Injectable()
export class AssignedThemes {
  private readonly sources: AssignmentSource[];

  constructor(
    private readonly context: RequestContext,
    queries: ThemeQueries,
  ) {
    this.sources = [(bodyIds, work) => queries.assignedTo(bodyIds, work)];
  }

  register(source: AssignmentSource): void {
    this.sources.push(source);
  }

  /** By theme, once a request. */
  of(actor: Actor, work?: Work): Promise<ReadonlyMap<GenerativeThemeId, readonly BodyId[]>> {
    return this.context.keep('assignedThemes', () => this.find(actor, work));
  }

  private async find(actor: Actor, work?: Work): Promise<ReadonlyMap<GenerativeThemeId, readonly BodyId[]>> {
    const bodyIds = membershipsOf(actor).map(({ bodyId }) => bodyId);
    if (bodyIds.length === 0) return new Map();

    const assigned = new Map<GenerativeThemeId, readonly BodyId[]>();
    for (const source of this.sources)
      for (const { themeId, bodyId } of await source(bodyIds, work))
        assigned.set(themeId, [...(assigned.get(themeId) ?? []), bodyId]);
    return assigned;
  }
}
