import type { RouteKind } from '@systemblick/domain/themes/route-state';
import type { ThemeState } from '@systemblick/domain/themes/theme';
import { themeLine } from '@systemblick/domain/themes/theme-line';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

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

type OnItsWay = { readonly state: ThemeState; readonly route: { readonly kind: RouteKind } | null };

const lineOf = ({ state, route }: OnItsWay) => themeLine(state, route?.kind ?? null);

/** The steps of the way this theme takes, for the stepper. */
export const themeSteps = (t: Translate, theme: OnItsWay): readonly Step[] =>
  lineOf(theme).map((state) => ({ state, label: t(`themes.state.${state}`) }));

/** Where a theme rests that has left the line. */
export const asideOf = (t: Translate, theme: OnItsWay): string | undefined =>
  lineOf(theme).includes(theme.state) ? undefined : t(`themes.state.${theme.state}`);
