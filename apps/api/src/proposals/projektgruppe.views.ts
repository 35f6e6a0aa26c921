import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { isPast } from '@systemblick/domain/kernel/civil-date';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { confirmableBy, groupStep } from '@systemblick/domain/proposals/group-step';
import { isOverdue, type GroupMeeting, type GroupTask } from '@systemblick/domain/proposals/group-work';
import { projektgruppeStates, type Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import { projektgruppeMoves } from '@systemblick/domain/proposals/projektgruppe-moves';
import { chairsSteeringGroup, proposalRights } from '@systemblick/domain/proposals/rights';
import type { ProjektgruppeVisibility } from '@systemblick/persistence/proposals/projektgruppe-queries';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { GroupMeetingType, GroupTaskType, ProjektgruppeType, type WorkingTimeType } from './projektgruppe.types.js';

const groupActions = [...takenByPeople('projektgruppe', projektgruppeMoves), 'projektgruppe:planWork'] as const;

/** What the rights say of somebody, in the terms of a list. `led`: the institutions they lead. */
export function groupsVisibleTo(actor: PersonActor, led: readonly InstitutionId[]): ProjektgruppeVisibility {
  return {
    states: seenStates(proposalRights['projektgruppe:read'], actor, projektgruppeStates),
    bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
    institutionIds: led,
    chairs: chairsSteeringGroup(actor),
  };
}

export function toProjektgruppeType(
  group: Projektgruppe,
  actor: PersonActor,
  led: readonly InstitutionId[],
  now: Date,
): ProjektgruppeType {
  const { existingBody, voice } = group;
  return as(ProjektgruppeType, {
    id: group.id,
    version: group.version,
    state: group.state,
    name: group.name,
    mandate: group.mandate,
    outOfScope: group.outOfScope,
    noneFitsReason: existingBody?.kind === 'noneFits' ? existingBody.reason : null,
    voiceAbsenceReason: voice?.kind === 'absent' ? voice.reason : null,
    dueOn: group.dueOn,
    overdue: group.state !== 'concluded' && group.dueOn !== null && isPast(group.dueOn, now),
    mandatedAt: group.mandatedAt,
    concludedOn: group.concludedOn,
    conclusion: group.conclusion,
    workingTime: workingTimeOf(group, actor, led),
    steps: stepsOf(groupActions, (action) => groupStep(actor, action, group, led)),
    themeIds: group.themeIds,
    institutionIds: group.institutionIds,
    existingBodyId: existingBody?.kind === 'used' ? existingBody.bodyId : null,
    voiceInstitutionIds: voice?.kind === 'present' ? voice.institutionIds : [],
    bodyId: group.bodyId,
    mandatedBy: group.mandatedBy,
  });
}

function workingTimeOf(group: Projektgruppe, actor: PersonActor, led: readonly InstitutionId[]): WorkingTimeType[] {
  const confirmable = confirmableBy(actor, group, led);
  return group.institutionIds.map((institutionId) => {
    const given = group.confirmations.find((confirmation) => confirmation.institutionId === institutionId);
    return {
      institutionId,
      confirmedById: given?.confirmedBy ?? null,
      confirmedAt: given?.confirmedAt ?? null,
      mine: confirmable.includes(institutionId),
    };
  });
}

export const toGroupTaskType = (task: GroupTask, now: Date): GroupTaskType =>
  as(GroupTaskType, {
    id: task.id,
    version: task.version,
    title: task.title,
    dueOn: task.dueOn,
    doneAt: task.doneAt,
    overdue: isOverdue(task, now),
    responsibleId: task.responsibleId,
  });

export const toGroupMeetingType = ({ id, version, startsAt, place, result }: GroupMeeting): GroupMeetingType =>
  as(GroupMeetingType, { id, version, startsAt, place, result });
