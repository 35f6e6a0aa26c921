import type { PaperState } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperMainLine } from '@systemblick/domain/decisions/papers/beschlussvorlage';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

const tones: Readonly<Record<PaperState, Tone>> = {
  draft: 'neutral',
  statements: 'info',
  cleared: 'info',
  tabled: 'warning',
  decided: 'success',
  implementing: 'success',
  completed: 'success',
};

/** For every state of a paper its word and its tone. */
export function paperStateWords(t: Translate) {
  const word = (state: PaperState) => ({ label: t(`papers.state.${state}`), tone: tones[state] });
  return {
    draft: word('draft'),
    statements: word('statements'),
    cleared: word('cleared'),
    tabled: word('tabled'),
    decided: word('decided'),
    implementing: word('implementing'),
    completed: word('completed'),
  };
}

/** The line of a paper's life, for the stepper. */
export const paperSteps = (t: Translate): readonly Step[] =>
  paperMainLine.map((state) => ({ state, label: t(`papers.state.${state}`) }));
