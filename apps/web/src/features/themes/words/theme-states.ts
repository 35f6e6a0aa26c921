import type { ThemeState } from '@systemblick/domain/themes/theme';
import { themeMainLine } from '@systemblick/domain/themes/transitions';

import type { Step } from '../../../shared/page/stepper-line.js';
import type { Translate } from '../../../shared/texts/text-key.js';
import type { Tone } from '../../../shared/widgets/badge.js';

const tones: Readonly<Record<ThemeState, Tone>> = {
  proposed: 'info',
  stored: 'neutral',
  onRoute: 'info',
  submitted: 'warning',
  settled: 'success',
  decided: 'success',
  implemented: 'success',
  merged: 'neutral',
  split: 'neutral',
  dropped: 'neutral',
};

type StateWords = Readonly<Record<ThemeState, { readonly label: string; readonly tone: Tone }>>;

/** For every state of a theme its word and its tone. */
export function themeStateWords(t: Translate): StateWords {
  const word = (state: ThemeState) => ({ label: t(`themes.state.${state}`), tone: tones[state] });
  return {
    proposed: word('proposed'),
    stored: word('stored'),
    onRoute: word('onRoute'),
    submitted: word('submitted'),
    settled: word('settled'),
    decided: word('decided'),
    implemented: word('implemented'),
    merged: word('merged'),
    split: word('split'),
    dropped: word('dropped'),
  };
}

/** The line of a theme's life, for the stepper. */
export const themeSteps = (t: Translate): readonly Step[] =>
  themeMainLine.map((state) => ({ state, label: t(`themes.state.${state}`) }));

/** Where a theme rests that has left the line. */
export const asideOf = (t: Translate, state: ThemeState): string | undefined =>
  themeMainLine.includes(state) ? undefined : t(`themes.state.${state}`);
