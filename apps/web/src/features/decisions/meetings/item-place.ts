import type { Item } from './meeting.document.js';

const places = { beschlussvorlage: '/lenkungsgruppe/vorlagen', proposal: '/vorschlaege', theme: '/themen' } as const;

type Placed = { readonly kind: Item['kind']; readonly subject: { readonly id: string } | null };

/** Where one reads what an item is about; nowhere for whoever may not, and for what has no page of its own. */
export const itemPlace = ({ kind, subject }: Placed): string | undefined =>
  subject && kind in places ? `${places[kind as keyof typeof places]}/${subject.id}` : undefined;
