import * as z from 'zod/mini';

import { text } from '../texts/texts.js';
import { seenText } from './seen-text.js';

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

/** A civil date, YYYY-MM-DD. */
export const requiredDate = () => z.iso.date({ error: () => text('shared.form.date') });

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
