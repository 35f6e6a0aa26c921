import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { reviewMissing } from '@systemblick/domain/cases/reviewers';
import { roles, type PersonActor } from '@systemblick/domain/kernel/actor';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { PersonType } from '../people/people.types.js';
import { toPerson } from '../people/people.views.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { CaseType } from './case.types.js';

/** Whether somebody is there to review a case, for its author. */
@Resolver(() => CaseType)
export class CaseReviewersResolver {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => [PersonType], {
    nullable: true,
    description:
      'Where nobody but its author could review it: whom to speak with. Null where somebody can, or for others.',
  })
  async reviewMissing(
    @Parent() { mine, state }: CaseType,
    @CurrentActor() actor: PersonActor,
  ): Promise<PersonType[] | null> {
    if (!mine || (state !== 'draft' && state !== 'inReview')) return null;
    const missing = reviewMissing(await this.people.withRoles(roles), actor.personId);
    return missing?.map(toPerson) ?? null;
  }
}
