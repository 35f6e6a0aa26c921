import { passwordLength } from '@systemblick/domain/people/sign-in-link';
import * as z from 'zod/mini';

import { text } from '#shared/texts/texts.js';

/** A password somebody chooses for themselves. */
export const newPassword = () =>
  z
    .string()
    .check(
      z.minLength(passwordLength.min, { error: () => text('people.password.short', { min: passwordLength.min }) }),
      z.maxLength(passwordLength.max, { error: () => text('people.password.long', { max: passwordLength.max }) }),
    );
