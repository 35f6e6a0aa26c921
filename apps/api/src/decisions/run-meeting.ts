import { Injectable } from '@nestjs/common';

import type { AgendaItemId, Meeting, MeetingId } from '@systemblick/domain/decisions/meeting';
import { checkBegan } from '@systemblick/domain/decisions/meeting-moments';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import { callItem, closeMeeting, demandVote, startMeeting } from '@systemblick/domain/decisions/run-meeting';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { checkHasBeen } from '@systemblick/domain/kernel/to-come';
import { MeetingQueries } from '@systemblick/persistence/decisions/meeting-queries';
import { Meetings } from '@systemblick/persistence/decisions/meetings';
import { ResolutionQueries } from '@systemblick/persistence/decisions/resolution-queries';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
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

  start(actor: PersonActor, { id, expectedVersion }: WhichMeeting, moment: Date | null) {
    const now = this.clock.now();
    const at = moment ?? now;

    return this.unit.do((work) =>
      this.meetings.change(work, id, expectedVersion, { action: 'meeting:start', actor }, (meeting) =>
        permitted<Meeting, Refusal, Refusal>(permitMeeting(actor, 'meeting:start', meeting), () => {
          const began = checkBegan(meeting, at, now);
          return began.ok ? startMeeting(meeting, { at }) : began;
        }),
      ),
    );
  }

  callItem(actor: PersonActor, id: MeetingId, itemId: AgendaItemId) {
    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:callItem', actor, facts: { itemId } }, (meeting) =>
        permitted(permitMeeting(actor, 'meeting:callItem', meeting), () => callItem(meeting, { itemId })),
      ),
    );
  }

  demandVote(actor: PersonActor, id: MeetingId, itemId: AgendaItemId) {
    return this.unit.do(async (work) => {
      await this.meetings.lock(work, id);
      const resolved = (await this.resolutions.ofItem(work, itemId)).some(
        ({ pointNumber, outcome }) => pointNumber === null && outcome !== 'adjourned',
      );
      const act = { action: 'meeting:demandVote', actor, facts: { itemId } };
      return this.meetings.change(work, id, 'any', act, (meeting) =>
        permitted<Meeting, Refusal, Refusal>(permitMeeting(actor, 'meeting:demandVote', meeting), () =>
          demandVote(meeting, { itemId, resolved }),
        ),
      );
    });
  }

  /** Whoever opens a ballot waits for the same lock: no ballot stays open in a closed meeting. */
  async close(actor: PersonActor, { id, expectedVersion }: WhichMeeting, moment: Date | null) {
    const now = this.clock.now();
    const at = moment ?? now;

    return this.unit.do(async (work) => {
      await this.meetings.lock(work, id);
      const openBallots = await this.queries.openBallots(work, id);
      const act = { action: 'meeting:close', actor };
      return this.meetings.change(work, id, expectedVersion, act, (meeting) =>
        permitted<Meeting, Refusal, Refusal>(permitMeeting(actor, 'meeting:close', meeting), () => {
          const been = checkHasBeen('at', at, now);
          return been.ok ? closeMeeting(meeting, { at, openBallots }) : been;
        }),
      );
    });
  }
}
