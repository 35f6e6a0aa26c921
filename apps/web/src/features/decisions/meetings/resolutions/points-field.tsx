import type { Control, FieldPath, FieldValues } from 'react-hook-form';

import { CheckboxGroupField } from '#shared/form/checkbox-group-field.js';
import { useText } from '#shared/texts/use-text.js';
import type { Item } from '../meeting.document.js';
import { resolvable } from '../standing.js';
import { newId } from '#shared/form/new-id.js';

type Props<Values extends FieldValues, Sent> = {
  readonly control: Control<Values, unknown, Sent>;
  readonly name: FieldPath<Values>;
  readonly item: Item;
};

/** Which points it is about: all that are open, to begin with. An item without points is resolved as a whole. */
export function PointsField<Values extends FieldValues, Sent>({ control, name, item }: Props<Values, Sent>) {
  const t = useText();
  const textOf = (number: number) => item.subject?.points.find((point) => point.number === number)?.text ?? '';

  if (item.kind !== 'beschlussvorlage') return null;
  return (
    <CheckboxGroupField
      control={control}
      name={name}
      label={t('meetings.resolution.points')}
      choices={item.openPoints.map((number) => ({
        value: String(number),
        label: t('meetings.item.point', { number }),
        hint: textOf(number),
      }))}
    />
  );
}

export const allPoints = (item: Item): string[] =>
  resolvable(item).flatMap((number) => (number === null ? [] : [String(number)]));

/** The words of the one point that is chosen, or of an item without points; undefined of several. */
export const chosenWords = (item: Item, points: readonly string[]): string | undefined =>
  item.kind === 'beschlussvorlage'
    ? item.subject?.points.find(({ number }) => points.length === 1 && points[0] === String(number))?.text
    : item.title;

/** What is sent: one resolution a point, each with an id of its own, or one for the whole. */
export const toPoints = (item: Item, points: readonly string[]) =>
  item.kind === 'beschlussvorlage'
    ? points.map((number) => ({ id: newId(), pointNumber: Number(number) }))
    : [{ id: newId(), pointNumber: null }];
