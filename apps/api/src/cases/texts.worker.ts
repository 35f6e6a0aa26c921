import { findCertain } from '@systemblick/anonymization/certain';

/** What identifies somebody in each of the texts. */
export default (texts: readonly string[]) => texts.map(findCertain);
