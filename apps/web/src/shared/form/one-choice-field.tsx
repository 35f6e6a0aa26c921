import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';

import { atAGlance } from './at-a-glance.js';
import { SearchedSelectField } from './searched-select-field.js';
import { SelectField } from './select-field.js';

type Props<Values extends FieldValues, Sent> = ComponentProps<typeof SelectField<Values, Sent>>;

/** One answer out of a list that grows: a select while it is short, one to search in once it is long. */
export function OneChoiceField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  return props.choices.length > atAGlance ? <SearchedSelectField {...props} /> : <SelectField {...props} />;
}
