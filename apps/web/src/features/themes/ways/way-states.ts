import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';
import type { Way } from './route.document.js';

/** For every state of a way its word and its tone. */
export const wayStateWords = (t: Translate): Readonly<Record<Way['state'], { label: string; tone: Tone }>> => ({
  open: { label: t('themes.wayState.open'), tone: 'info' },
  submitted: { label: t('themes.wayState.submitted'), tone: 'warning' },
  settled: { label: t('themes.wayState.settled'), tone: 'success' },
  back: { label: t('themes.wayState.back'), tone: 'neutral' },
});
