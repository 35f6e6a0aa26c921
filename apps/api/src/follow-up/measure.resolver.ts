import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { MeasureId } from '@systemblick/domain/follow-up/measure';
import { permitMeasure } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import { Measures } from '@systemblick/persistence/follow-up/measures';

import { PeopleLoaders } from '../people/people-loaders.js';
import { InstitutionObjectType, PersonType } from '../people/people.types.js';
import { toConnection } from '../platform/graphql/connection.js';
import { stepsOf, StepType } from '../platform/graphql/step.type.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { MeasuresArgs } from './measure.inputs.js';
import { SurroundingsOfMeasures } from './measure-surroundings.js';
import { MeasureConnection, MeasureOriginType, MeasureType } from './measure.types.js';
import { measureActions, toMeasureType, toOrigin } from './measure.views.js';

@Resolver(() => MeasureType)
export class MeasureResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly measures: Measures,
    private readonly resolutions: ResolutionQueries,
    private readonly surroundings: SurroundingsOfMeasures,
    private readonly people: PeopleLoaders,
    private readonly loaders: RequestLoaders,
    private readonly clock: Clock,
  ) {}

  @Query(() => MeasureConnection, { name: 'measures', description: 'Overdue ones on top, ended ones last.' })
  @Requires('measure:read')
  async listMeasures(@Args() args: MeasuresArgs, @CurrentActor() actor: PersonActor) {
    const { first, after = null, states = null, institutionId = null, search = null, overdueOnly } = args;
    const now = this.clock.now();
    const filter = { states, institutionId, search, overdueOnly, today: dayOf(now) };
    const found = await this.queries.list({ first, after }, filter, await this.surroundings.visibleTo(actor));
    return toConnection(found, (measure) => toMeasureType(measure, now));
  }

  @Query(() => MeasureType, { nullable: true })
  @Requires('measure:read')
  async measure(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const measure = await this.measures.find(id as MeasureId);
    if (!measure) return null;
    const around = await this.surroundings.of(actor, measure);
    return permitMeasure(actor, 'measure:read', measure, around).ok ? toMeasureType(measure, this.clock.now()) : null;
  }

  @ResolveField(() => [StepType])
  async steps(@Parent() { id }: MeasureType, @CurrentActor() actor: PersonActor) {
    const [measure] = (await this.loaders.for('measure', this.queries.measuresById).load(id)) ?? [];
    if (!measure) return [];
    const around = await this.surroundings.of(actor, measure);
    return stepsOf(measureActions, (action) => permitMeasure(actor, action, measure, around));
  }

  @ResolveField(() => MeasureOriginType, { nullable: true })
  async origin(@Parent() { resolutionId }: MeasureType) {
    const resolution = await this.loaders.for('resolution', this.resolutions.byId).load(resolutionId);
    return resolution ? toOrigin(resolution) : null;
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true, description: 'The institution asked.' })
  institution(@Parent() { institutionId }: MeasureType) {
    return this.people.institution(institutionId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  responsible(@Parent() { responsibleId }: MeasureType) {
    return responsibleId ? this.people.person(responsibleId) : null;
  }

  @ResolveField(() => [InstitutionObjectType])
  async contributing(@Parent() { contributingInstitutionIds }: MeasureType) {
    const found = await Promise.all(contributingInstitutionIds.map((id) => this.people.institution(id)));
    return found.filter((institution) => institution !== null);
  }
}
