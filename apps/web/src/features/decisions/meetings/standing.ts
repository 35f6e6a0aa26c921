import type { Ballot, Item, Meeting, Resolution } from './meeting.document.js';

export const resolutionsOf = ({ resolutions }: Meeting, item: Item): readonly Resolution[] =>
  resolutions.filter(({ itemId }) => itemId === item.id);

/** What was resolved last on a point, or on the item as a whole (`number` null). */
export const newestOn = (resolutions: readonly Resolution[], number: number | null): Resolution | undefined =>
  resolutions.findLast(({ pointNumber }) => pointNumber === number || pointNumber === null);

export const ballotsOf = ({ ballots }: Meeting, item: Item): readonly Ballot[] =>
  ballots.filter(({ itemId }) => itemId === item.id);

/** Whether there is nothing more to resolve here. An item that nobody has to decide on is done with its first resolution. */
export function isDone(meeting: Meeting, item: Item): boolean {
  const newest = newestOn(resolutionsOf(meeting, item), null) ?? resolutionsOf(meeting, item).at(-1);
  if (item.kind === 'beschlussvorlage' && item.openPoints.length > 0) return false;
  return newest !== undefined && newest.outcome !== 'adjourned';
}

/** Whether all that is open here was adjourned in this meeting: it waits for another one, unless somebody goes on with it. */
export function isPutOff(meeting: Meeting, item: Item): boolean {
  const resolutions = resolutionsOf(meeting, item);
  const open = resolvable(item);
  return open.length > 0 && open.every((number) => newestOn(resolutions, number)?.outcome === 'adjourned');
}

/** Whether an outcome is still missing in this meeting; of what was adjourned another one has it. */
export const isWanting = (meeting: Meeting, item: Item): boolean =>
  !isDone(meeting, item) && !isPutOff(meeting, item) && resolvable(item).length > 0;

/** A closed ballot with a result that nobody has announced yet. */
export const unannounced = (meeting: Meeting, item: Item): Ballot | undefined =>
  ballotsOf(meeting, item).findLast(
    ({ id, state, result }) =>
      state === 'closed' &&
      result !== null &&
      result.outcome !== 'noQuorum' &&
      !meeting.resolutions.some(({ ballotId }) => ballotId === id),
  );

export const openBallotOf = (meeting: Meeting, item: Item): Ballot | undefined =>
  ballotsOf(meeting, item).find(({ state }) => state === 'open');

export const preparedBallotOf = (meeting: Meeting, item: Item): Ballot | undefined =>
  ballotsOf(meeting, item).find(({ state }) => state === 'prepared');

/** The item after this one that is still to be dealt with. */
export function nextItem(meeting: Meeting, item: Item | undefined): Item | undefined {
  const place = meeting.agenda.findIndex(({ id }) => id === item?.id);
  return meeting.agenda.find((other, index) => index > place && !isDone(meeting, other));
}

/** Which points a resolution of this item is about: those open, or the item as a whole. */
export const resolvable = ({ kind, openPoints }: Item): readonly (number | null)[] =>
  kind === 'beschlussvorlage' ? openPoints : [null];
