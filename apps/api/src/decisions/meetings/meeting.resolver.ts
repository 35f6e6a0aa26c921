import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { permitBallot, permitMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';

import { PeopleLoaders } from '../../people/people-loaders.js';
import { BodyType, PersonType } from '../../people/people.types.js';
import { toConnection } from '../../platform/graphql/connection.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { BallotType } from './ballot.types.js';
import { toBallotType } from './ballot.views.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { MeetingsArgs } from './meeting.inputs.js';
import { AgendaItemType, MeetingConnection, MeetingType } from './meeting.types.js';
import { meetingVisibility, toAgendaItemType, toMeetingType } from './meeting.views.js';
import { ResolutionType } from './resolution.types.js';
import { permitResolution, toResolutionType } from './resolution.views.js';

@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly loaders: MeetingLoaders,
    private readonly people: PeopleLoaders,
  ) {}

  @Query(() => MeetingConnection, { description: 'What comes next first; of what is over, the latest first.' })
  @Requires('meeting:read')
  async meetings(@Args() { time, bodyId = null, ...page }: MeetingsArgs, @CurrentActor() actor: PersonActor) {
    const found = await this.queries.list(page, { time, bodyId }, meetingVisibility(actor));
    return toConnection(found, (meeting) => toMeetingType(meeting, actor));
  }

  @Query(() => MeetingType, { nullable: true })
  @Requires('meeting:read')
  async meeting(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const meeting = await this.loaders.meeting(id);
    return meeting && permitMeeting(actor, 'meeting:read', meeting).ok ? toMeetingType(meeting, actor) : null;
  }

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: MeetingType) {
    return this.people.body(bodyId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who presides.' })
  chair(@Parent() { chairId }: MeetingType) {
    return chairId ? this.people.person(chairId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true })
  minuteTaker(@Parent() { minuteTakerId }: MeetingType) {
    return minuteTakerId ? this.people.person(minuteTakerId) : null;
  }

  @ResolveField(() => [AgendaItemType])
  agenda(@Parent() { source }: MeetingType) {
    return source.agenda.map((item, place) => toAgendaItemType(source, item, place));
  }

  @ResolveField(() => [BallotType], {
    description: 'In the order in which they were prepared; those the reader may read.',
  })
  async ballots(@Parent() { source }: MeetingType, @CurrentActor() actor: PersonActor) {
    const ballots = await this.loaders.ballotsOf(source.id);
    return ballots
      .filter((ballot) => permitBallot(actor, 'ballot:read', ballot, source).ok)
      .map((ballot) => toBallotType(ballot, source, actor));
  }

  @ResolveField(() => [ResolutionType], { description: 'The earliest first; those the reader may read.' })
  async resolutions(@Parent() { source }: MeetingType, @CurrentActor() actor: PersonActor) {
    const resolutions = await this.loaders.resolutionsOf(source.id);
    return resolutions
      .filter((resolution) => permitResolution(actor, 'resolution:read', resolution).ok)
      .map((resolution) => toResolutionType(resolution, actor));
  }
}
