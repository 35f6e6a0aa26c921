import * as z from 'zod/mini';

import { text } from '#shared/texts/texts.js';

/** A number of votes as it is typed. */
export const countRule = (need: 'required' | 'optional') =>
  z
    .string()
    .check(z.regex(need === 'required' ? /^\d{1,4}$/ : /^\d{0,4}$/, { error: () => text('meetings.count.number') }));

export const toCount = (typed: string): number => Number(typed || 0);
