import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Ballot, BallotId } from '@systemblick/domain/decisions/meetings/ballot';
import { notVoted } from '@systemblick/domain/decisions/meetings/close-ballot';
import { sitterOf } from '@systemblick/domain/decisions/meetings/electorate';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import { permitBallot } from '@systemblick/domain/decisions/relations';
import { seatsToVote } from '@systemblick/domain/decisions/meetings/seats-to-vote';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { PeopleLoaders } from '../../people/people-loaders.js';
import { PersonType } from '../../people/people.types.js';
import { RefusalType, type OrRefusal } from '../../platform/graphql/refusal.type.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import {
  CancelBallotInput,
  CastVoteInput,
  OpenBallotInput,
  PrepareBallotInput,
  RecordBallotInput,
  WhichBallotInput,
} from './ballot.inputs.js';
import { BallotResult, BallotType, MySeatType, RollCallVoteType } from './ballot.types.js';
import { toBallotType, toMySeatType } from './ballot.views.js';
import { HoldBallot } from './hold-ballot.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { PrepareBallot } from './prepare-ballot.js';
import { VoteInBallot } from './vote-in-ballot.js';

type Answer = Promise<OrRefusal<BallotType>>;

@Resolver()
export class BallotMovesResolver {
  constructor(
    private readonly prepare: PrepareBallot,
    private readonly hold: HoldBallot,
    private readonly voting: VoteInBallot,
    private readonly loaders: MeetingLoaders,
  ) {}

  @Mutation(() => BallotResult)
  @Requires('ballot:prepare')
  async prepareBallot(
    @Args('input') { rule = null, wording = null, ...input }: PrepareBallotInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return this.told(actor, await this.prepare.execute(actor, { ...input, rule, wording }));
  }

  @Mutation(() => BallotResult, { description: 'Fixes who may vote, and checks the quorum of this moment.' })
  @Requires('ballot:open')
  async openBallot(
    @Args('input') { id, quorumChallenged }: OpenBallotInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return this.told(actor, await this.hold.open(actor, id, quorumChallenged));
  }

  @Mutation(() => BallotResult, { description: 'For good: a vote is not taken back.' })
  @Requires('ballot:vote')
  async castVote(
    @Args('input') { id, objection = null, ...vote }: CastVoteInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return this.told(actor, await this.voting.cast(actor, id, { ...vote, objection }));
  }

  @Mutation(() => BallotResult, { description: 'Under the consent rule: the objection no longer stands.' })
  @Requires('ballot:withdrawObjection')
  async withdrawObjection(@Args('input') { id }: WhichBallotInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.voting.withdrawObjection(actor, id));
  }

  @Mutation(() => BallotResult)
  @Requires('ballot:close')
  async closeBallot(@Args('input') { id }: WhichBallotInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.hold.close(actor, id));
  }

  @Mutation(() => BallotResult, { description: 'Without a result; what was voted is forgotten.' })
  @Requires('ballot:cancel')
  async cancelBallot(@Args('input') { id, reason }: CancelBallotInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.hold.cancel(actor, id, reason));
  }

  @Mutation(() => BallotResult, { description: 'Counted in the room, recorded afterwards.' })
  @Requires('ballot:record')
  async recordBallot(
    @Args('input') { id, expectedVersion, at = null, ...counts }: RecordBallotInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    const which = { id: id as BallotId, expectedVersion };
    return this.told(actor, await this.hold.record(actor, which, { ...counts, tally: { ...counts.tally }, at }));
  }

  private async told(actor: PersonActor, result: Result<Ballot, Refusal>): Answer {
    if (!result.ok) return RefusalType.from(result.refusal);

    const { meetingId } = result.value;
    const meeting = meetingId ? await this.loaders.meeting(meetingId) : undefined;
    return toBallotType(result.value, meeting ?? null, actor);
  }
}

@Resolver(() => BallotType)
export class BallotResolver {
  constructor(
    private readonly loaders: MeetingLoaders,
    private readonly electorate: MeetingElectorate,
    private readonly people: PeopleLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [PersonType], {
    description: 'Who could vote and has not: of an open ballot, for who presides, so that nobody is forgotten.',
  })
  async notVoted(@Parent() { source }: BallotType, @CurrentActor() actor: PersonActor): Promise<PersonType[]> {
    const meeting = source.meetingId ? await this.loaders.meeting(source.meetingId) : undefined;
    if (source.state !== 'open' || !permitBallot(actor, 'ballot:close', source, meeting ?? null).ok) return [];

    const attendance = meeting ? attendanceAt(meeting, this.clock.now()) : { present: [], deputies: [] };
    const missing = notVoted(source).flatMap((elector) => sitterOf(elector, attendance) ?? elector.memberId ?? []);
    const found = await Promise.all(missing.map((id) => this.people.person(id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => [MySeatType], { description: 'Of an open ballot.' })
  async mySeats(@Parent() { source }: BallotType, @CurrentActor() actor: PersonActor): Promise<MySeatType[]> {
    if (source.state !== 'open' || !source.meetingId) return [];

    const meeting = await this.loaders.meeting(source.meetingId);
    if (!meeting) return [];
    const { rules } = await this.electorate.body(meeting);
    return seatsToVote(actor, source, { meeting, rules }, this.clock.now()).map(toMySeatType);
  }
}

@Resolver(() => RollCallVoteType)
export class RollCallVoteResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { castBy }: RollCallVoteType) {
    return this.people.person(castBy);
  }
}
