import { saysSomething } from '@systemblick/domain/kernel/text';
import * as z from 'zod/mini';

/** What is written in a field, trimmed; signs that nobody sees (a zero width space) are none. */
export const seenText = () => z.string().check(z.overwrite((text) => (saysSomething(text) ? text.trim() : '')));
