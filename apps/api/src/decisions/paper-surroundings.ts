import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/beschlussvorlage';
import type { PaperSurroundings } from '@systemblick/domain/decisions/relations';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { Municipalities } from '@systemblick/domain/people/municipalities';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';

import { RequestContext } from '../platform/request/request-context.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { AssignedThemes } from '../themes/assigned-themes.js';

/** What rights on a paper ask of its surroundings, read once a request. */
@Injectable()
export class SurroundingsOfPapers {
  constructor(
    private readonly context: RequestContext,
    private readonly loaders: RequestLoaders,
    private readonly queries: PaperQueries,
    private readonly municipalities: Municipalities,
    private readonly assigned: AssignedThemes,
  ) {}

  async of(actor: PersonActor, { id, themeIds }: Beschlussvorlage): Promise<PaperSurroundings> {
    const [clearingPersonId, groups, asked] = await Promise.all([
      this.clearingPerson(actor),
      this.groupsOf(actor),
      this.loaders.for('askedInstitutions', this.queries.askedInstitutionsOf).load(id),
    ]);
    return {
      clearingPersonId,
      groupBodyIds: themeIds.flatMap((themeId) => groups.get(themeId) ?? []),
      askedInstitutionIds: asked ?? [],
    };
  }

  /** Whom the municipality names to clear papers beside the head. */
  clearingPerson({ municipalityId }: PersonActor): Promise<PersonId | null> {
    return this.context.keep('clearingPerson', async () => {
      const municipality = await this.municipalities.find(municipalityId);
      return municipality?.settings.clearingPersonId ?? null;
    });
  }

  /** The actor's Projektgruppen, by the themes they work on. The Arbeitsgruppe reads a paper once it is decided. */
  async groupsOf(actor: PersonActor): Promise<ReadonlyMap<GenerativeThemeId, readonly BodyId[]>> {
    const groups = new Set(
      actor.memberships.filter(({ bodyKind }) => bodyKind === 'projectGroup').map(({ bodyId }) => bodyId),
    );
    const assigned = [...(await this.assigned.of(actor))]
      .map(([themeId, bodyIds]) => [themeId, bodyIds.filter((id) => groups.has(id))] as const)
      .filter(([, bodyIds]) => bodyIds.length > 0);
    return new Map(assigned);
  }
}
