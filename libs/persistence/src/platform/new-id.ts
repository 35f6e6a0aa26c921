import { v7 } from 'uuid';

import type { Id } from '@systemblick/domain/kernel/id';

/** An id that sorts by the time it was made (UUIDv7, RFC 9562). */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>;
