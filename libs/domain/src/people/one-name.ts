import type { Refusal } from '../kernel/refusal.js';
import { refuse, type Refused } from '../kernel/result.js';

/** What has its name alone in a municipality, however the name is written. */
export const namedAlone = ['institution', 'body', 'member_municipality'] as const;
export type NamedAlone = (typeof namedAlone)[number];

export type NameRefusal = Refusal<'NAME_TAKEN'>;

export const nameTaken = (name: string): Refused<NameRefusal> =>
  refuse({ code: 'NAME_TAKEN', field: 'name', facts: { name } });
