import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Measure } from './measure.document.js';
import { leading, type MeasureMove } from './measure-move.js';

type Props = { readonly measure: Measure; readonly onMove: (move: MeasureMove) => void };

/** What this person can do for the measure now, or for whom it waits. */
export function MeasureNext({ measure: { state, steps }, onMove }: Props) {
  const t = useText();
  const move = leading.find((one) => isOffered(steps, `measure:${one}`));

  if (move === undefined) return <NextStep waiting>{t(`follow-up.wait.${state}`)}</NextStep>;
  return (
    <NextStep
      action={
        <button type="button" className="kern-btn kern-btn--primary" onClick={() => onMove(move)}>
          {t(`follow-up.move.${move}`)}
        </button>
      }
    >
      {t(`follow-up.moveText.${move}`)}
    </NextStep>
  );
}
