import { webAddress } from './link-address.js';
import type { Refusal } from './refusal.js';
import { refuse, type Result } from './result.js';
import { optionalText, textLimits, type TextRefusal } from './text.js';

export type PlaceRefusal = Refusal<'PLACE_ADDRESS_UNFIT'> | TextRefusal;

/** Of a place that is a video conference its address; undefined of a room, and of an address that leads nowhere. */
export const conferenceAddress = (place: string): string | undefined =>
  beginsAsAddress.test(place) ? webAddress(place) : undefined;

/** Where people meet: a room in somebody's words, or the address of a video conference, and then one that leads there. */
export function checkPlace(place: string | null): Result<string | null, PlaceRefusal> {
  const text = optionalText('place', place, textLimits.line);
  if (!text.ok || text.value === null || !beginsAsAddress.test(text.value)) return text;

  return conferenceAddress(text.value) === undefined ? refuse({ code: 'PLACE_ADDRESS_UNFIT', field: 'place' }) : text;
}

const beginsAsAddress = /^https?:/i;
