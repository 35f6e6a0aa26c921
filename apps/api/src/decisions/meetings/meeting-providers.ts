import { Injectable, type Provider } from '@nestjs/common';

import type { BallotId } from '@systemblick/domain/decisions/meetings/ballot';
import type { MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import { permitBallot, permitMeeting } from '@systemblick/domain/decisions/relations';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { BallotQueries } from '@systemblick/persistence/decisions/meetings/ballot-queries';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { SubjectReaders } from '../../platform/changes/subject-readers.js';
import { made } from '../../platform/made.js';
import { AgendaSubjects } from './agenda-subjects.js';
import { AgendaItemResolver, PartialityDeclarationResolver } from './agenda.resolver.js';
import { BallotMovesResolver, BallotResolver, RollCallVoteResolver } from './ballot.resolver.js';
import { BegunBecauseOf } from './begun-because-of.js';
import { CorrectResolution } from './correct-resolution.js';
import { HoldBallot } from './hold-ballot.js';
import { KeepPresence } from './keep-presence.js';
import {
  AttendanceResolver,
  MeetingAttendanceResolver,
  PresenceEventResolver,
  SeatAttendanceResolver,
} from './meeting-attendance.resolver.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { MeetingPlanResolver, MeetingPresenceResolver, MeetingRunResolver } from './meeting-moves.resolver.js';
import { MeetingPartiality } from './meeting-partiality.js';
import { MeetingResolver } from './meeting.resolver.js';
import { PaperResolutionsResolver } from '../papers/paper-resolutions.resolver.js';
import { PlanMeeting } from './plan-meeting.js';
import { PrepareBallot } from './prepare-ballot.js';
import { ReconsiderPaper } from '../papers/reconsider-paper.js';
import { RecordPoliticalResult } from './record-political-result.js';
import { ResolutionMovesResolver, ResolutionResolver } from './resolution.resolver.js';
import { permitResolution } from './resolution.views.js';
import { ResolveItem } from './resolve-item.js';
import { RunMeeting } from './run-meeting.js';
import { SetMeetingAgenda } from './set-meeting-agenda.js';
import { VoteInBallot } from './vote-in-ballot.js';
import { WriteResolution } from './write-resolution.js';
import { StandingOfMatter } from './standing-of-matter.js';

/** Who hears that a meeting, a ballot or a resolution changed: those who may read it. */
@Injectable()
class MeetingReaders {
  constructor(readers: SubjectReaders, meetings: Meetings, ballots: Ballots, resolutions: Resolutions) {
    readers.register('Meeting', async (actor, id) => {
      const meeting = await meetings.find(id as MeetingId);
      return meeting !== undefined && permitMeeting(actor, 'meeting:read', meeting).ok;
    });
    readers.register('Ballot', async (actor, id) => {
      const ballot = await ballots.find(id as BallotId);
      const meeting = ballot?.meetingId ? await meetings.find(ballot.meetingId) : undefined;
      return ballot !== undefined && permitBallot(actor, 'ballot:read', ballot, meeting ?? null).ok;
    });
    readers.register('Resolution', async (actor, id) => {
      const resolution = await resolutions.find(id as ResolutionId);
      return resolution !== undefined && permitResolution(actor, 'resolution:read', resolution).ok;
    });
  }
}

export const meetingPorts = [
  made(Meetings, Tenant),
  made(Ballots, Tenant, Meetings),
  made(Resolutions, Tenant),
  { provide: MeetingQueries, useFactory: (tenant: Tenant) => new MeetingQueries(tenant), inject: [Tenant] },
  { provide: BallotQueries, useFactory: (tenant: Tenant) => new BallotQueries(tenant), inject: [Tenant] },
  { provide: ResolutionQueries, useFactory: (tenant: Tenant) => new ResolutionQueries(tenant), inject: [Tenant] },
];

/** What meetings, ballots and resolutions bring into the stage. */
export const meetingProviders: readonly Provider[] = [
  ...meetingPorts,
  MeetingReaders,
  MeetingLoaders,
  MeetingElectorate,
  StandingOfMatter,
  AgendaSubjects,
  PlanMeeting,
  SetMeetingAgenda,
  RunMeeting,
  KeepPresence,
  MeetingPartiality,
  PrepareBallot,
  HoldBallot,
  VoteInBallot,
  ResolveItem,
  WriteResolution,
  RecordPoliticalResult,
  BegunBecauseOf,
  ReconsiderPaper,
  CorrectResolution,
  MeetingResolver,
  MeetingAttendanceResolver,
  AttendanceResolver,
  SeatAttendanceResolver,
  PresenceEventResolver,
  AgendaItemResolver,
  PartialityDeclarationResolver,
  MeetingPlanResolver,
  MeetingRunResolver,
  MeetingPresenceResolver,
  BallotMovesResolver,
  BallotResolver,
  RollCallVoteResolver,
  ResolutionResolver,
  ResolutionMovesResolver,
  PaperResolutionsResolver,
];
