import { bundleMainLine, type BundleState } from '@systemblick/domain/cases/case-bundle';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

/** For every state of a bundle its word and its tone. */
export const bundleStateWords = (t: Translate) =>
  ({
    draft: { label: t('bundles.state.draft'), tone: 'neutral' },
    ready: { label: t('bundles.state.ready'), tone: 'success' },
    inReconstruction: { label: t('bundles.state.inReconstruction'), tone: 'info' },
    closed: { label: t('bundles.state.closed'), tone: 'neutral' },
  }) as const satisfies Record<BundleState, { label: string; tone: Tone }>;

export const bundleSteps = (t: Translate): readonly Step[] =>
  bundleMainLine.map((state) => ({ state, label: t(`bundles.step.${state}`) }));
