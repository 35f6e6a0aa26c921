import { measureAsks } from '@systemblick/domain/follow-up/asks';

import type { ActionItem } from '#shared/page/action-list.js';
import { isOffered } from '#shared/page/steps.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Measure } from './measure.document.js';

const measureMoves = [
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

/** The moves that ask only whether one means it, by their mutation. */
export const whether = { accept: 'acceptMeasure', askAgain: 'askMeasureAgain', begin: 'beginMeasure' } as const;
/** The moves that ask why. */
export const why = { decline: 'declineMeasure', takeUpAgain: 'takeMeasureUpAgain', cancel: 'cancelMeasure' } as const;

/** What the window of a move takes. */
export type MeasureDialogProps = { readonly measure: Measure; readonly onClose: () => void };

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
