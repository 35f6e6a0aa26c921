import { v4, v7 } from 'uuid';

import type { Id } from '@systemblick/domain/kernel/id';

/** An id that sorts by the time it was made (UUIDv7, RFC 9562). */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>;

let made = 0;

/** The same of a given moment; of two of one moment, the one made later sorts later. */
export const newIdAt = <Kind extends string>(moment: Date): Id<Kind> =>
  v7({ msecs: moment.getTime(), seq: made++ }) as Id<Kind>;

/** An id that tells nothing of when it was made (UUIDv4): of a vote, of a room that is found by nobody who was not told it. */
export const randomId = (): string => v4();
