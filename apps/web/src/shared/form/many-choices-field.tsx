import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';

import { atAGlance } from './at-a-glance.js';
import { CheckboxGroupField } from './checkbox-group-field.js';
import { PickerField } from './picker-field.js';

type Props<Values extends FieldValues, Sent> = ComponentProps<typeof CheckboxGroupField<Values, Sent>>;

/** Any number of answers out of a list that grows: boxes to tick while it is short, a search once it is long. */
export function ManyChoicesField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  return props.choices.length > atAGlance ? <PickerField {...props} /> : <CheckboxGroupField {...props} />;
}
