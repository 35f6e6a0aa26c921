import { pointEffects } from '@systemblick/domain/decisions/papers/paper-text';
import { useFieldArray, type Control } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { type PaperValues, emptyPoint } from './paper-values.js';
import { PlaceButtons } from './place-buttons.js';
import { useFocusAfterMove } from './use-focus-after-move.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly control: Control<PaperValues, unknown, PaperValues> };

/** The Ziffern: written, added, taken away, and put in order without a mouse. */
export function PointFields({ control }: Props) {
  const t = useText();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'points' });
  const focus = useFocusAfterMove();

  function shift(from: number, to: number) {
    move(from, to);
    focus(`point-${to}-${to < from ? 'up' : 'down'}`);
    announce(t('papers.form.moved', { number: to + 1 }));
  }

  function take(index: number) {
    remove(index);
    focus('point-add');
  }

  return (
    <fieldset className="paper-points stack">
      <legend className="paper-points__legend">{t('papers.form.points')}</legend>
      <p className="kern-hint">{t('papers.form.pointsHint')}</p>
      {fields.map((field, index) => (
        <PointField
          key={field.id}
          control={control}
          index={index}
          last={index === fields.length - 1}
          onMove={(to) => shift(index, to)}
          onRemove={() => take(index)}
        />
      ))}
      <p>
        <Button small id="point-add" onClick={() => append(emptyPoint)}>
          <Icon name="add" />
          {t('papers.form.addPoint')}
        </Button>
      </p>
    </fieldset>
  );
}

type PointProps = Props & {
  readonly index: number;
  readonly last: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

function PointField({ control, index, last, onMove, onRemove }: PointProps) {
  const t = useText();
  const number = index + 1;

  return (
    <fieldset className="card stack paper-point">
      <legend className="paper-point__legend">{t('papers.form.point', { number })}</legend>
      <TextAreaField
        control={control}
        name={`points.${index}.text`}
        label={t('papers.form.pointText')}
        rows={3}
        max={4000}
      />
      <CheckboxGroupField
        control={control}
        name={`points.${index}.effects`}
        label={t('papers.form.effects')}
        columns
        choices={pointEffects.map((effect) => ({
          value: effect,
          label: t(`papers.effect.${effect}`),
          hint: t(`papers.effectHint.${effect}`),
        }))}
      />
      <PlaceButtons
        name={`point-${index}`}
        place={index}
        last={last}
        labels={{
          up: t('papers.form.upPoint', { number }),
          down: t('papers.form.downPoint', { number }),
          remove: t('papers.form.removePoint', { number }),
        }}
        onMove={onMove}
        onRemove={onRemove}
      />
    </fieldset>
  );
}
