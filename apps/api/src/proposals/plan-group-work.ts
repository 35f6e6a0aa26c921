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
  type GroupMeeting,
  type GroupMeetingId,
  type GroupTask,
  type GroupTaskId,
  type MeetingPlan,
  type TaskPlan,
} from '@systemblick/domain/proposals/group-work';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import { permitProjektgruppe } from '@systemblick/domain/proposals/rights';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GroupMeetings } from '@systemblick/persistence/proposals/group-meetings';
import { GroupTasks } from '@systemblick/persistence/proposals/group-tasks';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';

import { StillThere } from '../people/still-there.js';
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

  planTask(actor: PersonActor, groupId: ProjektgruppeId, command: TaskPlan & { readonly id: GroupTaskId }) {
    return this.unit.do(async (work): Promise<Result<GroupTask, Refusal>> => {
      const group = await this.groupFor(work, actor, groupId);
      if (!group.ok) return group;
      const there = await this.there.persons(work, { field: 'responsibleId', ids: [command.responsibleId] });
      if (!there.ok) return there;
      const task = planTask(group.value, command);
      return task.ok ? accept(await this.tasks.create(work, task.value, { action, actor })) : task;
    });
  }

  changeTask(actor: PersonActor, { id, expectedVersion }: Which<GroupTaskId>, plan: TaskPlan) {
    return this.unit.do(async (work): Promise<Result<GroupTask, Refusal>> => {
      const was = await this.tasks.find(id, work);
      const group = await this.groupFor(work, actor, was?.projektgruppeId);
      if (!group.ok) return group;
      const before = [was?.responsibleId ?? null];
      const there = await this.there.persons(work, { field: 'responsibleId', ids: [plan.responsibleId], before });
      return this.tasks.change(work, id, expectedVersion, { action, actor }, (task): Result<GroupTask, Refusal> => {
        const changed = changeTask(group.value, task, plan);
        return changed.ok && !there.ok ? there : changed;
      });
    });
  }

  tick(actor: PersonActor, { id, expectedVersion }: Which<GroupTaskId>, done: boolean) {
    const now = this.clock.now();
    return this.unit.do(async (work): Promise<Result<GroupTask, Refusal>> => {
      const group = await this.groupFor(work, actor, (await this.tasks.find(id, work))?.projektgruppeId);
      if (!group.ok) return group;
      return this.tasks.change(work, id, expectedVersion, { action, actor }, (task) =>
        tickTask(group.value, task, { done, now }),
      );
    });
  }

  planMeeting(actor: PersonActor, groupId: ProjektgruppeId, command: MeetingPlan & { readonly id: GroupMeetingId }) {
    return this.unit.do(async (work): Promise<Result<GroupMeeting, Refusal>> => {
      const group = await this.groupFor(work, actor, groupId);
      if (!group.ok) return group;
      const meeting = planGroupMeeting(group.value, command);
      return meeting.ok ? accept(await this.meetings.create(work, meeting.value, { action, actor })) : meeting;
    });
  }

  changeMeeting(actor: PersonActor, { id, expectedVersion }: Which<GroupMeetingId>, plan: MeetingPlan) {
    return this.unit.do(async (work): Promise<Result<GroupMeeting, Refusal>> => {
      const group = await this.groupFor(work, actor, (await this.meetings.find(id, work))?.projektgruppeId);
      if (!group.ok) return group;
      return this.meetings.change(work, id, expectedVersion, { action, actor }, (meeting) =>
        changeGroupMeeting(group.value, meeting, plan),
      );
    });
  }

  /** The group is held: it is not concluded meanwhile. */
  private async groupFor(
    work: Work,
    actor: PersonActor,
    id: ProjektgruppeId | undefined,
  ): Promise<Result<Projektgruppe, NotFound | Refusal>> {
    const group = id && (await this.groups.hold(work, id));
    if (!group) return refuse({ code: 'NOT_FOUND' } as const);
    return permitted(permitProjektgruppe(actor, action, group), () => accept(group));
  }
}
