import { useController, type FieldValues } from 'react-hook-form';

import type { Choice } from './choice.js';
import type { FieldProps } from './field.js';
import { useFieldId } from './form-context.js';
import { GroupFrame } from './group-frame.js';
import { Picker } from './picker.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & { readonly choices: readonly Choice[] };

/** Any number of answers out of many: the value is the list of those chosen, in the order of the choices. */
export function PickerField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { control, name, choices, label, hint, optional = false, disabled = false } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, label);
  const values: readonly string[] = Array.isArray(field.value) ? field.value : [];

  return (
    <GroupFrame
      id={id}
      label={label}
      hint={hint}
      error={fieldState.error?.message}
      optional={optional}
      disabled={disabled}
    >
      <Picker
        id={id}
        label={label}
        choices={choices}
        chosen={values}
        onChoose={field.onChange}
        onBlur={field.onBlur}
        disabled={disabled}
        input={field.ref}
      />
    </GroupFrame>
  );
}
