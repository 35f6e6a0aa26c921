import type { SessionState } from '@systemblick/domain/reconstruction/session';

import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

/** For every state of a session its word and its tone. */
export const sessionStateWords = (t: Translate) =>
  ({
    planned: { label: t('reconstruction.state.planned'), tone: 'neutral' },
    running: { label: t('reconstruction.state.running'), tone: 'success' },
    closed: { label: t('reconstruction.state.closed'), tone: 'info' },
    cancelled: { label: t('reconstruction.state.cancelled'), tone: 'warning' },
  }) as const satisfies Record<SessionState, { label: string; tone: Tone }>;
