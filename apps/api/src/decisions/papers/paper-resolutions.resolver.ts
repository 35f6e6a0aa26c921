import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { CurrentActor } from '../../platform/request/current-actor.js';
import { MeetingLoaders } from '../meetings/meeting-loaders.js';
import { BeschlussvorlageType } from './beschlussvorlage.types.js';
import { ResolutionType } from '../meetings/resolution.types.js';
import { permitResolution, toResolutionType } from '../meetings/resolution.views.js';

/** What was resolved on a paper, seen from the paper. */
@Resolver(() => BeschlussvorlageType)
export class PaperResolutionsResolver {
  constructor(private readonly loaders: MeetingLoaders) {}

  @ResolveField(() => [ResolutionType], { description: 'The earliest first; those the reader may read.' })
  async resolutions(
    @Parent() { id }: BeschlussvorlageType,
    @CurrentActor() actor: PersonActor,
  ): Promise<ResolutionType[]> {
    return (await this.loaders.resolutionsOfPaper(id))
      .filter((resolution) => permitResolution(actor, 'resolution:read', resolution).ok)
      .map((resolution) => toResolutionType(resolution, actor));
  }
}
