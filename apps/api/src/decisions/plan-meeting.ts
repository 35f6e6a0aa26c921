import { Injectable } from '@nestjs/common';

import type { Meeting, MeetingId, MeetingPlan } from '@systemblick/domain/decisions/meeting';
import { Meetings } from '@systemblick/domain/decisions/meetings';
import {
  cancelMeeting,
  changeMeeting,
  invite,
  planMeeting,
  postponeMeeting,
} from '@systemblick/domain/decisions/plan-meeting';
import { permitMeeting, relationsToBody } from '@systemblick/domain/decisions/relations';
import { decisionRights, type DecisionAction } from '@systemblick/domain/decisions/rights';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { Bodies } from '@systemblick/domain/people/bodies';

import { permitted } from '../platform/permissions/permitted.js';

export type WhichMeeting = { readonly id: MeetingId; readonly expectedVersion: number };

/** Plans a meeting of a body, plans it anew, invites, calls it off. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly meetings: Meetings,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  /** By who chairs the body, not by who names themselves to preside. */
  async create(actor: PersonActor, command: MeetingPlan & { readonly id: MeetingId; readonly bodyId: BodyId }) {
    const body = await this.bodies.find(command.bodyId);
    if (!body) return refuse({ code: 'NOT_FOUND', field: 'bodyId' } as const);

    const { municipalityId } = actor;
    const relations = relationsToBody(actor, body.id);
    const planned = permitted(
      permitThing(decisionRights['meeting:create'], actor, { municipalityId }, relations),
      () => (body.state === 'active' ? planMeeting({ ...command, municipalityId }) : wrongState),
    );
    return planned.ok
      ? accept(await this.meetings.create(planned.value, { action: 'meeting:create', actor }))
      : planned;
  }

  change(actor: PersonActor, which: WhichMeeting, plan: MeetingPlan) {
    return this.move(actor, 'meeting:plan', which, (meeting) => changeMeeting(meeting, plan));
  }

  invite(actor: PersonActor, which: WhichMeeting) {
    return this.move(actor, 'meeting:invite', which, (meeting) => invite(meeting, { now: this.clock.now() }));
  }

  cancel(actor: PersonActor, which: WhichMeeting, reason: string) {
    return this.move(actor, 'meeting:cancel', which, (meeting) => cancelMeeting(meeting, { reason }));
  }

  postpone(actor: PersonActor, which: WhichMeeting, reason: string) {
    return this.move(actor, 'meeting:postpone', which, (meeting) => postponeMeeting(meeting, { reason }));
  }

  private move<R extends Refusal>(
    actor: PersonActor,
    action: DecisionAction,
    { id, expectedVersion }: WhichMeeting,
    verb: (meeting: Meeting) => Result<Meeting, R>,
  ) {
    return this.meetings.change(id, expectedVersion, { action, actor }, (meeting) =>
      permitted(permitMeeting(actor, action, meeting), () => verb(meeting)),
    );
  }
}
