import { bounds, checkNumber, type NumberRefusal } from '../../kernel/bounds.js';
import type { BodyId } from '../../kernel/actor.js';
import type { MunicipalityId } from '../../kernel/id.js';
import { pick } from '../../kernel/pick.js';
import { checkPlace, type PlaceRefusal } from '../../kernel/meeting-place.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import type {
  AgendaItem,
  AgendaItemId,
  CalledOffMeeting,
  InvitedMeeting,
  MeetingId,
  MeetingPlan,
  MeetingRefusal,
  PlannedMeeting,
  RunningMeeting,
} from './meeting.js';

type Plannable = PlannedMeeting | InvitedMeeting;
type Refused = MeetingRefusal | NumberRefusal | PlaceRefusal | TextRefusal;

export function planMeeting({
  id,
  municipalityId,
  bodyId,
  ...plan
}: MeetingPlan & {
  readonly id: MeetingId;
  readonly municipalityId: MunicipalityId;
  readonly bodyId: BodyId;
}): Result<Plannable, Refused> {
  const nothingYet = { agenda: [], presence: [], deputies: [], partialities: [], corrections: [] };
  const origin = { id, municipalityId, version: 0, bodyId, state: 'planned' } as const;
  const meeting: PlannedMeeting = { ...plan, ...origin, ...nothingYet };
  return changeMeeting(meeting, plan);
}

export function changeMeeting(meeting: Plannable, plan: MeetingPlan): Result<Plannable, Refused> {
  const title = requiredText('title', plan.title, textLimits.line);
  if (!title.ok) return title;
  const number = optionalText('number', plan.number, textLimits.line);
  if (!number.ok) return number;
  const place = checkPlace(plan.place);
  if (!place.ok) return place;
  if (plan.endsAt <= plan.startsAt) return refuse({ code: 'MEETING_ENDS_BEFORE_START', field: 'endsAt' });

  const fields = pick(plan, ['startsAt', 'endsAt', 'chairId', 'minuteTakerId']);
  return accept({ ...meeting, ...fields, title: title.value, number: number.value, place: place.value });
}

const carriesSubject: Readonly<Record<AgendaItem['kind'], boolean>> = {
  beschlussvorlage: true,
  proposal: true,
  theme: true,
  themenspeicher: false,
  report: false,
  topic: false,
};

export type AgendaCommand = {
  readonly items: readonly Omit<AgendaItem, 'voteDemanded'>[];
  /** Items with a ballot or a resolution: they stay, and go on being about what they were about. */
  readonly treatedIds: readonly AgendaItemId[];
};

/** Sets the whole agenda, in its order; what members demanded stays with their items. */
export function setAgenda(
  meeting: Plannable | RunningMeeting,
  { items: given, treatedIds }: AgendaCommand,
): Result<Plannable | RunningMeeting, Refused> {
  const items: AgendaCommand['items'][number][] = [];
  for (const item of given) {
    const { kind, subjectId, minutes } = item;
    const title = requiredText('title', item.title, textLimits.line);
    if (!title.ok) return title;
    const lasting = checkNumber('minutes', minutes, bounds.minutes);
    if (!lasting.ok) return lasting;
    if (carriesSubject[kind] && subjectId === null) return refuse({ code: 'ITEM_WITHOUT_SUBJECT', field: 'subjectId' });
    items.push({ ...item, title: title.value });
  }
  if (new Set(items.map(({ id }) => id)).size < items.length) return refuse({ code: 'ITEM_TWICE', field: 'items' });

  const current = 'currentItemId' in meeting ? meeting.currentItemId : null;
  const staying = meeting.agenda.filter(({ id }) => id === current || treatedIds.includes(id));
  if (!staying.every((item) => items.some((kept) => isSameItem(kept, item))))
    return refuse({ code: 'ITEM_TREATED', field: 'items' });
  const fixed = meeting.state === 'running' ? meeting.agenda : [];
  if (!fixed.every((item) => items.every((kept) => kept.id !== item.id || says(kept, item))))
    return refuse({ code: 'ITEM_CALLED_FOR', field: 'items' });

  const demanded = meeting.agenda.filter(({ voteDemanded }) => voteDemanded).map(({ id }) => id);
  const agenda = items.map((item) => ({ ...item, voteDemanded: demanded.includes(item.id) }));
  return accept({ ...meeting, agenda });
}

/** While the body meets, whoever decides decides what the item said when they looked: other words are another item. */
const says = (one: Omit<AgendaItem, 'voteDemanded'>, other: AgendaItem) =>
  isSameItem(one, other) && one.title === other.title;
type About = Pick<AgendaItem, 'id' | 'kind' | 'subjectId'>;
const isSameItem = (one: About, other: About) =>
  one.id === other.id && one.kind === other.kind && one.subjectId === other.subjectId;

export function invite(meeting: PlannedMeeting, { now }: { readonly now: Date }): Result<InvitedMeeting, Refused> {
  if (meeting.agenda.length === 0) return refuse({ code: 'AGENDA_EMPTY', field: 'agenda' });
  if (meeting.chairId === null) return refuse({ code: 'CHAIR_MISSING', field: 'chairId' });

  return accept({ ...meeting, state: 'invited', invitedAt: now });
}

export function cancelMeeting(
  meeting: Plannable,
  command: { readonly reason: string },
): Result<CalledOffMeeting, Refused> {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...meeting, state: 'cancelled', reason: reason.value });
}

/** Puts it off; the new day is a meeting of its own. */
export function postponeMeeting(
  meeting: Plannable,
  command: { readonly reason: string },
): Result<CalledOffMeeting, Refused> {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...meeting, state: 'postponed', reason: reason.value });
}
