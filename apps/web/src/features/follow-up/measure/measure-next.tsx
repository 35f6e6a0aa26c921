import { measureAsks } from '@systemblick/domain/follow-up/asks';

import { NextOf } from '#shared/page/next-step.js';
import { useText } from '#shared/texts/use-text.js';
import type { Measure } from './measure.document.js';
import type { MeasureMove } from './measure-move.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly measure: Measure; readonly onMove: (move: MeasureMove) => void };

/** What this person can do for the measure now, or for whom it waits. */
export function MeasureNext({ measure: { state, steps }, onMove }: Props) {
  const t = useText();
  const move = (kind: MeasureMove) => ({
    text: t(`follow-up.moveText.${kind}`),
    action: (
      <Button rank="primary" onClick={() => onMove(kind)}>
        {t(`follow-up.move.${kind}`)}
      </Button>
    ),
  });

  return (
    <NextOf
      asks={measureAsks}
      steps={steps}
      say={{
        'measure:accept': move('accept'),
        'measure:askAgain': move('askAgain'),
        'measure:begin': move('begin'),
        'measure:report': move('report'),
        'measure:verify': move('verify'),
      }}
      otherwise={{ text: t(`follow-up.wait.${state}`) }}
    />
  );
}
