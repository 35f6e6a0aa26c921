import type { ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';

import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

const tones: Readonly<Record<ResolutionOutcome, Tone>> = {
  consensusStated: 'success',
  adopted: 'success',
  adoptedAsAmended: 'success',
  rejected: 'danger',
  adjourned: 'warning',
  referredBack: 'warning',
  noted: 'neutral',
  withdrawn: 'neutral',
};

type Words = Readonly<Record<ResolutionOutcome, { readonly label: string; readonly tone: Tone }>>;

export const outcomeWords = (t: Translate): Words =>
  Object.fromEntries(
    Object.entries(tones).map(([outcome, tone]) => [
      outcome,
      { label: t(`meetings.outcome.${outcome as ResolutionOutcome}`), tone },
    ]),
  ) as Words;
