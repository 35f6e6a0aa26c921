import type { MeasureState } from '@systemblick/domain/follow-up/measure';
import { measureMainLine } from '@systemblick/domain/follow-up/measure';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

type StateWords = Readonly<Record<MeasureState, { readonly label: string; readonly tone: Tone }>>;

/** For every state of a measure its word and its tone. */
export function measureStateWords(t: Translate): StateWords {
  const word = (state: MeasureState, tone: Tone) => ({ label: t(`follow-up.state.${state}`), tone });
  return {
    proposed: word('proposed', 'warning'),
    accepted: word('accepted', 'info'),
    declined: word('declined', 'danger'),
    inProgress: word('inProgress', 'info'),
    done: word('done', 'success'),
    verified: word('verified', 'success'),
    cancelled: word('cancelled', 'neutral'),
  };
}

export const measureSteps = (t: Translate): readonly Step[] =>
  measureMainLine.map((state) => ({ state, label: t(`follow-up.state.${state}`) }));

/** Where a measure rests that has left the line. */
export const asideOf = (t: Translate, state: MeasureState): string | undefined =>
  measureMainLine.includes(state) ? undefined : t(`follow-up.state.${state}`);
