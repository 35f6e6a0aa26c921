import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, type Result } from '../kernel/result.js';
import { checkPlace, type PlaceRefusal } from '../kernel/meeting-place.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Projektgruppe, ProjektgruppeId } from './projektgruppe.js';

export type GroupTaskId = Id<'GroupTask'>;
export type GroupMeetingId = Id<'GroupMeeting'>;

/** Something the group has to do. Whether it is overdue is computed. */
export type GroupTask = Versioned & {
  readonly id: GroupTaskId;
  readonly projektgruppeId: ProjektgruppeId;
  readonly title: string;
  readonly responsibleId: PersonId | null;
  readonly dueOn: CivilDate | null;
  readonly doneAt: Date | null;
};
export type TaskPlan = Pick<GroupTask, 'title' | 'responsibleId' | 'dueOn'>;

/** When the group meets, where, and what came of it. */
export type GroupMeeting = Versioned & {
  readonly id: GroupMeetingId;
  readonly projektgruppeId: ProjektgruppeId;
  readonly startsAt: Date;
  readonly place: string | null;
  readonly result: string | null;
};
export type MeetingPlan = Pick<GroupMeeting, 'startsAt' | 'place' | 'result'>;

type Group = Pick<Projektgruppe, 'id' | 'municipalityId' | 'state'>;
const works = ({ state }: Group) => state === 'active';

export function planTask(
  group: Group,
  { id, ...plan }: TaskPlan & { readonly id: GroupTaskId },
): Result<GroupTask, WrongState | TextRefusal> {
  const { municipalityId } = group;
  const task = { id, municipalityId, version: 0, projektgruppeId: group.id, ...plan, doneAt: null };
  return changeTask(group, task, plan);
}

export function changeTask(
  group: Group,
  task: GroupTask,
  { title, responsibleId, dueOn }: TaskPlan,
): Result<GroupTask, WrongState | TextRefusal> {
  if (!works(group)) return wrongState;
  const line = requiredText('title', title, textLimits.line);
  if (!line.ok) return line;

  return accept({ ...task, title: line.value, responsibleId, dueOn });
}

/** Ticks a task off, or takes that back. */
export function tickTask(
  group: Group,
  task: GroupTask,
  { done, now }: { readonly done: boolean; readonly now: Date },
): Result<GroupTask, WrongState> {
  if (!works(group)) return wrongState;

  return accept({ ...task, doneAt: done ? (task.doneAt ?? now) : null });
}

export const isOverdue = ({ dueOn, doneAt }: GroupTask, now: Date): boolean =>
  doneAt === null && dueOn !== null && isPast(dueOn, now);

export function planGroupMeeting(
  group: Group,
  { id, ...plan }: MeetingPlan & { readonly id: GroupMeetingId },
): Result<GroupMeeting, WrongState | PlaceRefusal> {
  const { municipalityId } = group;
  return changeGroupMeeting(group, { id, municipalityId, version: 0, projektgruppeId: group.id, ...plan }, plan);
}

/** Plans it anew, or notes what came of it. */
export function changeGroupMeeting(
  group: Group,
  meeting: GroupMeeting,
  { startsAt, ...plan }: MeetingPlan,
): Result<GroupMeeting, WrongState | PlaceRefusal> {
  if (!works(group)) return wrongState;
  const place = checkPlace(plan.place);
  if (!place.ok) return place;
  const result = optionalText('result', plan.result, textLimits.paragraph);
  if (!result.ok) return result;

  return accept({ ...meeting, startsAt, place: place.value, result: result.value });
}
