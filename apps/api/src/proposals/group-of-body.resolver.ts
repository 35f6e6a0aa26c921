import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';

import { BodyType } from '../people/people.types.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';

/** Whether a body still meets, as far as Projektgruppen know. */
@Resolver(() => BodyType)
export class GroupOfBodyResolver {
  constructor(
    private readonly queries: ProjektgruppeQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => Boolean, { description: 'Every Projektgruppe it was founded for has ended: it meets no more.' })
  async concluded(@Parent() { id, kind }: BodyType): Promise<boolean> {
    if (kind !== 'projectGroup') return false;
    return (await this.loaders.for('concludedBody', this.queries.concludedBodies).load(id)) ?? false;
  }
}
