import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';

import { toConnection } from '../../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../../platform/graphql/refusal.type.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { AgendaSubjects } from './agenda-subjects.js';
import { CorrectResolution } from './correct-resolution.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { AgendaSubjectType, MeetingResult, MeetingType } from './meeting.types.js';
import { toMeetingType } from './meeting.views.js';
import { RecordPoliticalResult } from './record-political-result.js';
import {
  CorrectResolutionInput,
  RecordPoliticalResultInput,
  RecordResolutionInput,
  ResolutionsArgs,
  ResolveByBallotInput,
  RuleOnItemInput,
  StateConsensusInput,
  type ResolveItemInput,
} from './resolution.inputs.js';
import { ResolutionConnection, ResolutionResult, ResolutionType } from './resolution.types.js';
import { permitResolution, toResolutionType } from './resolution.views.js';
import type { WhichItem } from './resolve-item.js';
import { WriteResolution } from './write-resolution.js';

type Answer = Promise<OrRefusal<MeetingType>>;

@Resolver(() => ResolutionType)
export class ResolutionResolver {
  constructor(
    private readonly queries: ResolutionQueries,
    private readonly loaders: MeetingLoaders,
    private readonly subjects: AgendaSubjects,
  ) {}

  @Query(() => ResolutionConnection, { description: 'The latest first.' })
  @Requires('resolution:read')
  async resolutions(
    @Args() { search = null, bodyId = null, outcome = null, ...page }: ResolutionsArgs,
    @CurrentActor() actor: PersonActor,
  ) {
    const found = await this.queries.list(page, { search, bodyId, outcome });
    return toConnection(found, (resolution) => toResolutionType(resolution, actor));
  }

  @Query(() => ResolutionType, { nullable: true })
  @Requires('resolution:read')
  async resolution(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const resolution = (await this.queries.byId([id])).get(id);
    return resolution && permitResolution(actor, 'resolution:read', resolution).ok
      ? toResolutionType(resolution, actor)
      : null;
  }

  @ResolveField(() => MeetingType, { nullable: true, description: 'Null where the reader may not see the meeting.' })
  async meeting(@Parent() { meetingId }: ResolutionType, @CurrentActor() actor: PersonActor) {
    const meeting = meetingId ? await this.loaders.meeting(meetingId) : undefined;
    return meeting && permitMeeting(actor, 'meeting:read', meeting).ok ? toMeetingType(meeting, actor) : null;
  }

  @ResolveField(() => AgendaSubjectType, { nullable: true, description: 'The paper, as far as the reader may see it.' })
  async paper(@Parent() { paperId, meetingId }: ResolutionType, @CurrentActor() actor: PersonActor) {
    const meeting = paperId && meetingId ? await this.loaders.meeting(meetingId) : undefined;
    return meeting ? this.subjects.of({ kind: 'beschlussvorlage', subjectId: paperId }, meeting, actor) : null;
  }
}

@Resolver()
export class ResolutionMovesResolver {
  constructor(
    private readonly write: WriteResolution,
    private readonly political: RecordPoliticalResult,
    private readonly corrections: CorrectResolution,
  ) {}

  @Mutation(() => MeetingResult, { description: 'The chair has asked for objections, and there are none.' })
  @Requires('resolution:stateConsensus')
  async stateConsensus(@Args('input') input: StateConsensusInput, @CurrentActor() actor: PersonActor): Answer {
    const { objectionsAsked, objections, quorumChallenged } = input;
    return told(
      actor,
      await this.write.stateConsensus(actor, toItem(input), { objectionsAsked, objections, quorumChallenged }),
    );
  }

  @Mutation(() => MeetingResult, { description: 'Announces what a closed ballot decided.' })
  @Requires('resolution:resolveByBallot')
  async resolveByBallot(@Args('input') input: ResolveByBallotInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.write.byBallot(actor, toItem(input), input.ballotId));
  }

  @Mutation(() => MeetingResult, { description: 'Adjourned, referred back, noted or withdrawn.' })
  @Requires('resolution:rule')
  async ruleOnItem(@Args('input') input: RuleOnItemInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.write.rule(actor, toItem(input), input.outcome, input.quorumChallenged));
  }

  @Mutation(() => MeetingResult, { description: 'What was decided in the room without the tool.' })
  @Requires('resolution:record')
  async recordResolution(@Args('input') input: RecordResolutionInput, @CurrentActor() actor: PersonActor): Answer {
    const { outcome, tally = null, present = null, at = null, amendedWording: amended = null } = input;
    const what = { outcome, tally: tally && { ...tally }, present, at, amended };
    return told(actor, await this.write.record(actor, toItem(input), what));
  }

  @Mutation(() => MeetingResult, {
    description:
      'Puts right what was recorded afterwards, until the minutes are approved; its paper and themes follow.',
  })
  @Requires('resolution:correct')
  async correctResolution(@Args('input') input: CorrectResolutionInput, @CurrentActor() actor: PersonActor): Answer {
    const { meetingId, id, expectedVersion, tally = null, dissent = null, amendedWording = null, ...what } = input;
    const which = { meetingId, id: id as ResolutionId, expectedVersion };
    const corrected = { ...what, tally: tally && { ...tally }, dissent, amended: amendedWording };
    return told(actor, await this.corrections.execute(actor, which, corrected));
  }

  @Mutation(() => ResolutionResult, { description: 'What politics made of a point that was subject to its decision.' })
  @Requires('resolution:recordPolitical')
  async recordPoliticalResult(
    @Args('input') { id, expectedVersion, note, ...result }: RecordPoliticalResultInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<ResolutionType>> {
    const which = { id: id as ResolutionId, expectedVersion };
    const recorded = await this.political.execute(actor, which, { ...result, note: note?.trim() || null });
    return answer(recorded, (resolution) => toResolutionType(resolution, actor));
  }
}

const told = (actor: PersonActor, result: Result<Meeting, Refusal>) =>
  answer(result, (meeting) => toMeetingType(meeting, actor));

const toItem = ({ meetingId, itemId, points, dissent = null }: ResolveItemInput): WhichItem => ({
  meetingId,
  itemId,
  dissent,
  points: points.map(({ id, pointNumber = null }) => ({ id, pointNumber })),
});
