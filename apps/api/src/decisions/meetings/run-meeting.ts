import { Injectable } from '@nestjs/common';

import type { AgendaItemId, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import type { WhichMeeting } from './plan-meeting.js';

/** What happens from the opening of a meeting to its end. Calls and demands overwrite nobody's: they ask for no version. */
@Injectable()
export class RunMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly queries: MeetingQueries,
    private readonly resolutions: ResolutionQueries,
    private readonly clock: Clock,
  ) {}

  start(actor: PersonActor, which: WhichMeeting, moment: Date | null) {
    const now = this.clock.now();
    return this.unit.do((work) => this.meetings.move(work, actor, 'start', which, { at: moment ?? now, now }));
  }

  callItem(actor: PersonActor, id: MeetingId, itemId: AgendaItemId) {
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'callItem', { id, expectedVersion: 'any' }, { itemId }),
    );
  }

  demandVote(actor: PersonActor, id: MeetingId, itemId: AgendaItemId) {
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'demandVote', { id, expectedVersion: 'any' }, async () => ({
        itemId,
        resolved: (await this.resolutions.ofItem(work, itemId)).some(
          ({ pointNumber, outcome }) => pointNumber === null && outcome !== 'adjourned',
        ),
      })),
    );
  }

  /** Whoever opens a ballot waits for the same lock: no ballot stays open in a closed meeting. */
  close(actor: PersonActor, which: WhichMeeting, moment: Date | null) {
    const now = this.clock.now();
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'close', which, async ({ id }) => ({
        ...{ at: moment ?? now, now },
        openBallots: await this.queries.openBallots(work, id),
      })),
    );
  }
}
