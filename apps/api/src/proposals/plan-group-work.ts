import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { NotFound, Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  changeGroupMeeting,
  changeTask,
  planGroupMeeting,
  planTask,
  tickTask,
  type GroupMeetingId,
  type GroupTaskId,
  type MeetingPlan,
  type TaskPlan,
} from '@systemblick/domain/proposals/group-work';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import { permitProjektgruppe } from '@systemblick/domain/proposals/rights';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GroupMeetings } from '@systemblick/persistence/proposals/group-meetings';
import { GroupTasks } from '@systemblick/persistence/proposals/group-tasks';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';

type Which<Id> = { readonly id: Id; readonly expectedVersion: number };
const action = 'projektgruppe:planWork';

/** The tasks and meetings of a group that works. */
@Injectable()
export class PlanGroupWork {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: Projektgruppen,
    private readonly tasks: GroupTasks,
    private readonly meetings: GroupMeetings,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async planTask(actor: PersonActor, groupId: ProjektgruppeId, command: TaskPlan & { readonly id: GroupTaskId }) {
    const group = await this.groupFor(actor, groupId);
    if (!group.ok) return group;
    const there = await this.there.persons({ field: 'responsibleId', ids: [command.responsibleId] });

    const task = thenThere(planTask(group.value, command), there);
    return task.ok
      ? this.unit.do(async (work) => accept(await this.tasks.create(work, task.value, { action, actor })))
      : task;
  }

  async changeTask(actor: PersonActor, { id, expectedVersion }: Which<GroupTaskId>, plan: TaskPlan) {
    const was = await this.tasks.find(id);
    const group = await this.groupFor(actor, was?.projektgruppeId);
    if (!group.ok) return group;
    const before = [was?.responsibleId ?? null];
    const there = await this.there.persons({ field: 'responsibleId', ids: [plan.responsibleId], before });

    return this.unit.do((work) =>
      this.tasks.change(work, id, expectedVersion, { action, actor }, (task) =>
        thenThere(changeTask(group.value, task, plan), there),
      ),
    );
  }

  async tick(actor: PersonActor, { id, expectedVersion }: Which<GroupTaskId>, done: boolean) {
    const group = await this.groupFor(actor, (await this.tasks.find(id))?.projektgruppeId);
    if (!group.ok) return group;

    const now = this.clock.now();
    return this.unit.do((work) =>
      this.tasks.change(work, id, expectedVersion, { action, actor }, (task) =>
        tickTask(group.value, task, { done, now }),
      ),
    );
  }

  async planMeeting(
    actor: PersonActor,
    groupId: ProjektgruppeId,
    command: MeetingPlan & { readonly id: GroupMeetingId },
  ) {
    const group = await this.groupFor(actor, groupId);
    if (!group.ok) return group;

    const meeting = planGroupMeeting(group.value, command);
    return meeting.ok
      ? this.unit.do(async (work) => accept(await this.meetings.create(work, meeting.value, { action, actor })))
      : meeting;
  }

  async changeMeeting(actor: PersonActor, { id, expectedVersion }: Which<GroupMeetingId>, plan: MeetingPlan) {
    const group = await this.groupFor(actor, (await this.meetings.find(id))?.projektgruppeId);
    if (!group.ok) return group;

    return this.unit.do((work) =>
      this.meetings.change(work, id, expectedVersion, { action, actor }, (meeting) =>
        changeGroupMeeting(group.value, meeting, plan),
      ),
    );
  }

  private async groupFor(
    actor: PersonActor,
    id: ProjektgruppeId | undefined,
  ): Promise<Result<Projektgruppe, NotFound | Refusal>> {
    const group = id && (await this.groups.find(id));
    if (!group) return refuse({ code: 'NOT_FOUND' } as const);
    return permitted(permitProjektgruppe(actor, action, group), () => accept(group));
  }
}
