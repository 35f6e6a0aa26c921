import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import {
  relationsToPaper,
  relationsToStatement,
  type PaperSurroundings,
} from '@systemblick/domain/decisions/relations';
import type { Statement } from '@systemblick/domain/decisions/papers/statement';
import { membershipsOf, type Actor, type BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import type { Work } from '@systemblick/persistence/platform/work';

import { RequestContext } from '../../platform/request/request-context.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { AssignedThemes } from '../../themes/assigned-themes.js';

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

  async of(actor: Actor, { id, themeIds }: Beschlussvorlage, work?: Work): Promise<PaperSurroundings> {
    const clearingPersonId = await this.clearingPerson(actor, work);
    const groups = await this.groupsOf(actor, work);
    const asked = await (work
      ? this.queries.askedInstitutionsOf([id], work).then((found) => found.get(id))
      : this.loaders.for('askedInstitutions', this.queries.askedInstitutionsOf).load(id));
    return {
      clearingPersonId,
      groupBodyIds: themeIds.flatMap((themeId) => groups.get(themeId) ?? []),
      askedInstitutionIds: asked ?? [],
    };
  }

  /** What somebody is to a paper. */
  readonly relations = async (work: Work, actor: Actor, paper: Beschlussvorlage): Promise<ReadonlySet<string>> =>
    relationsToPaper(actor, paper, await this.of(actor, paper, work));

  /** What somebody is to a statement. Its paper is held by whoever moves it. */
  readonly relationsToStatement = async (
    work: Work,
    actor: Actor,
    statement: Statement,
  ): Promise<ReadonlySet<string>> => {
    const paper = (await this.queries.papersById([statement.paperId], work)).get(statement.paperId);
    if (!paper) return new Set();
    return relationsToStatement(actor, statement, await this.relations(work, actor, paper));
  };

  /** Whom the municipality names to clear papers beside the head. */
  clearingPerson({ municipalityId }: Actor, work?: Work): Promise<PersonId | null> {
    return this.context.keep('clearingPerson', async () => {
      const municipality = await this.municipalities.find(municipalityId, work);
      return municipality?.settings.clearingPersonId ?? null;
    });
  }

  /** The actor's Projektgruppen, by the themes they work on. The Arbeitsgruppe reads a paper once it is decided. */
  async groupsOf(actor: Actor, work?: Work): Promise<ReadonlyMap<GenerativeThemeId, readonly BodyId[]>> {
    const groups = new Set(
      membershipsOf(actor).flatMap(({ bodyKind, bodyId }) => (bodyKind === 'projectGroup' ? [bodyId] : [])),
    );
    const assigned = [...(await this.assigned.of(actor, work))]
      .map(([themeId, bodyIds]) => [themeId, bodyIds.filter((id) => groups.has(id))] as const)
      .filter(([, bodyIds]) => bodyIds.length > 0);
    return new Map(assigned);
  }
}
