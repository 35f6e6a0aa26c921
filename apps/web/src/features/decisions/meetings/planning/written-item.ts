import type { Item } from '../meeting.document.js';

/** An item of the agenda as it is sent. */
export type WrittenItem = Pick<Item, 'id' | 'title' | 'kind' | 'subjectId' | 'minutes' | 'public'> & {
  readonly rapporteurId: string | null;
};

export const written = ({ id, title, kind, subjectId, minutes, rapporteur, public: open }: Item): WrittenItem => ({
  id,
  title,
  kind,
  subjectId,
  minutes,
  rapporteurId: rapporteur?.id ?? null,
  public: open,
});

/** The agenda with an item as it was written: in its place, or, where it is not on it, at the end. */
export function withItem(items: readonly WrittenItem[], item: WrittenItem): WrittenItem[] {
  const known = items.some(({ id }) => id === item.id);
  return known ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}
