import { Injectable } from '@nestjs/common';

import type { Ballot } from '@systemblick/domain/decisions/meetings/ballot';
import type { Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import type { Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import { BallotQueries } from '@systemblick/persistence/decisions/meetings/ballot-queries';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';

import { RequestLoaders } from '../../platform/request/request-loaders.js';

/** Meetings, ballots and resolutions as others' rows name them, each kind read once a request. */
@Injectable()
export class MeetingLoaders {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly meetings: MeetingQueries,
    private readonly ballots: BallotQueries,
    private readonly resolutions: ResolutionQueries,
  ) {}

  meeting(id: string): Promise<Meeting | undefined> {
    return this.loaders.for('meeting', this.meetings.meetingsById).load(id);
  }

  async ballotsOf(meetingId: string): Promise<readonly Ballot[]> {
    return (await this.loaders.for('ballotsOfMeeting', this.ballots.ofMeeting).load(meetingId)) ?? [];
  }

  async resolutionsOf(meetingId: string): Promise<readonly Resolution[]> {
    return (await this.loaders.for('resolutionsOfMeeting', this.resolutions.ofMeeting).load(meetingId)) ?? [];
  }

  async resolutionsOfPaper(paperId: string): Promise<readonly Resolution[]> {
    return (await this.loaders.for('resolutionsOfPaper', this.resolutions.ofPaper).load(paperId)) ?? [];
  }
}
