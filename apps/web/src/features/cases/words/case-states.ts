import { caseMainLine, type CaseState } from '@systemblick/domain/cases/case';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

const tones: Readonly<Record<CaseState, Tone>> = {
  draft: 'neutral',
  inReview: 'info',
  released: 'success',
  withdrawn: 'warning',
};

/** For every state of a case its word and its tone. */
export const caseStateWords = (t: Translate) =>
  ({
    draft: { label: t('cases.state.draft'), tone: tones.draft },
    inReview: { label: t('cases.state.inReview'), tone: tones.inReview },
    released: { label: t('cases.state.released'), tone: tones.released },
    withdrawn: { label: t('cases.state.withdrawn'), tone: tones.withdrawn },
  }) as const satisfies Record<CaseState, { label: string; tone: Tone }>;

/** The line of a case's life, for the stepper. */
export const caseSteps = (t: Translate): readonly Step[] =>
  caseMainLine.map((state) => ({
    state,
    label: t(state === 'withdrawn' ? 'cases.state.withdrawn' : `cases.step.${state}`),
  }));
