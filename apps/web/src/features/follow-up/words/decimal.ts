import * as z from 'zod/mini';

import { text } from '#shared/texts/texts.js';

const written = /^-?\d{1,12}([.,]\d{1,6})?$/;

/** A number as people write it: with a comma or a point. */
export const decimal = () =>
  z.string().check(z.trim(), z.regex(written, { error: () => text('follow-up.indicator.number') }));

export const optionalDecimal = () =>
  z.string().check(
    z.trim(),
    z.refine((value) => value === '' || written.test(value), { error: () => text('follow-up.indicator.number') }),
  );

export const toNumber = (value: string): number => Number(value.replace(',', '.'));
export const toOptionalNumber = (value: string): number | null => (value === '' ? null : toNumber(value));
export const fromNumber = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));
