import * as z from 'zod/mini';

import { text } from '../texts/texts.js';
import { seenText } from './seen-text.js';
import { dateFault, isDay } from './written-date.js';

/**
 * Rules for fields, with sentences that say how to mend it. The server has the last word; these only save the way. What
 * nobody sees (a zero width space) is no text here either.
 */
export const requiredText = (max = 200) =>
  seenText().check(
    z.minLength(1, { error: () => text('shared.form.required') }),
    z.maxLength(max, { error: () => text('shared.form.tooLong', { max }) }),
  );

export const optionalText = (max = 2000) =>
  seenText().check(z.maxLength(max, { error: () => text('shared.form.tooLong', { max }) }));

export const requiredChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: () => text('shared.form.required') });

const dateSentences = {
  empty: 'shared.form.date',
  half: 'fields.date.half',
  shortYear: 'fields.date.shortYear',
  noSuchDay: 'fields.date.noSuchDay',
} as const;

/** What is wrong with a written date, as a sentence. */
export const dateSentence = (written: unknown) => text(dateSentences[dateFault(String(written)) ?? 'empty']);

/** A civil date, YYYY-MM-DD; what is wrong with another is said as it is. */
export const requiredDate = () => z.string().check(z.refine(isDay, { error: ({ input }) => dateSentence(input) }));

/** A civil date, or nothing. Half a date is neither. */
export const optionalDate = () =>
  z.string().check(
    z.refine((written) => written === '' || isDay(written), {
      error: ({ input }) => dateSentence(input),
    }),
  );

export const email = () =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, { error: () => text('shared.form.required') }),
      z.email({ error: () => text('shared.form.email') }),
    );

/** A box that must be ticked. */
export const mustAgree = () => z.literal(true, { error: () => text('shared.form.agree') });
