import { measureAsks } from '@systemblick/domain/follow-up/asks';

import type { ActionItem } from '../../../shared/page/action-list.js';
import { isOffered } from '../../../shared/page/steps.js';
import type { Translate } from '../../../shared/texts/text-key.js';
import type { Measure } from './measure.document.js';

export const measureMoves = [
  'accept',
  'decline',
  'plan',
  'askAgain',
  'begin',
  'report',
  'noteReading',
  'finish',
  'verify',
  'takeUpAgain',
  'cancel',
] as const;
/** What can be done with a measure, as the rights table calls it. */
export type MeasureMove = (typeof measureMoves)[number];

/** Everything but what stands above, each with a sentence. */
export const otherMoves = (
  t: Translate,
  { steps }: Measure,
  onMove: (move: MeasureMove) => void,
): readonly ActionItem[] => {
  const first = measureAsks.find((action) => isOffered(steps, action));
  return measureMoves
    .filter((move) => `measure:${move}` !== first && move !== 'noteReading')
    .map((move) => ({
      action: `measure:${move}`,
      label: t(`follow-up.move.${move}`),
      text: t(`follow-up.moveText.${move}`),
      danger: move === 'cancel' || move === 'decline',
      onAction: () => onMove(move),
    }));
};
