import { Injectable } from '@nestjs/common';

import type { Meeting, MeetingId, MeetingPlan } from '@systemblick/domain/decisions/meetings/meeting';
import { planMeeting } from '@systemblick/domain/decisions/meetings/plan-meeting';
import { relationsToBody } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import { checkPresides } from '@systemblick/domain/decisions/meetings/who-presides';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { PeopleOfBody } from '../../people/people-of-body.js';
import { StillThere } from '../../people/still-there.js';

export type WhichMeeting = { readonly id: MeetingId; readonly expectedVersion: number };

/** Plans a meeting of a body, plans it anew, invites, calls it off. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly bodies: Bodies,
    private readonly there: StillThere,
    private readonly people: PeopleOfBody,
    private readonly clock: Clock,
  ) {}

  /** By who chairs the body, not by who names themselves to preside. The body is held: it is not dissolved meanwhile. */
  create(actor: PersonActor, command: MeetingPlan & { readonly id: MeetingId; readonly bodyId: BodyId }) {
    const { municipalityId } = actor;
    return this.unit.do(async (work): Promise<Result<Meeting, Refusal>> => {
      const body = await this.bodies.lock(work, command.bodyId);
      if (!body) return refuse({ code: 'NOT_FOUND', field: 'bodyId' } as const);
      const relations = relationsToBody(actor, body.id);
      const may = permitThing(decisionRights['meeting:create'], actor, { municipalityId }, relations);
      if (!may.ok) return may;
      if (body.state !== 'active')
        return refuse({ code: 'BODY_DISSOLVED', field: 'bodyId', facts: { name: body.name } } as const);
      const there = await this.officersThere(work, body.id, command);
      if (!there.ok) return there;
      const planned = planMeeting({ ...command, municipalityId });
      if (!planned.ok) return planned;
      const act = { action: 'meeting:create', actor };
      return accept(await this.meetings.create(work, planned.value, act));
    });
  }

  change(actor: PersonActor, which: WhichMeeting, plan: MeetingPlan) {
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'plan', which, async (was) => {
        const there = await this.officersThere(work, was.bodyId, plan, was);
        return there.ok ? plan : there;
      }),
    );
  }

  invite(actor: PersonActor, which: WhichMeeting) {
    const now = this.clock.now();
    return this.unit.do((work) => this.meetings.move(work, actor, 'invite', which, { now }));
  }

  cancel(actor: PersonActor, which: WhichMeeting, reason: string) {
    return this.unit.do((work) => this.meetings.move(work, actor, 'cancel', which, { reason }));
  }

  postpone(actor: PersonActor, which: WhichMeeting, reason: string) {
    return this.unit.do((work) => this.meetings.move(work, actor, 'postpone', which, { reason }));
  }

  private async officersThere(
    work: Work,
    bodyId: BodyId,
    plan: MeetingPlan,
    was?: Meeting,
  ): Promise<Result<true, Refusal>> {
    const there = await this.there.persons(
      work,
      { field: 'chairId', ids: [plan.chairId], before: [was?.chairId ?? null] },
      { field: 'minuteTakerId', ids: [plan.minuteTakerId], before: [was?.minuteTakerId ?? null] },
    );
    if (!there.ok) return there;
    const seated = await this.people.seated(work, bodyId, [dayOf(plan.startsAt), dayOf(this.clock.now())]);
    const seatedIds = seated.map(({ personId }) => personId);
    return checkPresides(plan.chairId, { seatedIds, before: was?.chairId ?? null });
  }
}
