import { useController, type FieldValues } from 'react-hook-form';

import type { Choice } from './choice.js';
import { Choices } from './choices.js';
import type { FieldProps } from './field.js';
import { useFieldId, useSaying } from './form-context.js';
import { GroupFrame } from './group-frame.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly choices: readonly Choice[];
  readonly horizontal?: boolean;
};

/** One of several answers. */
export function RadioGroupField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { control, name, choices, horizontal = false, ...frame } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, frame.label);
  useSaying(name, choices);

  return (
    <GroupFrame {...frame} id={id} error={fieldState.error?.message} layout={horizontal ? 'horizontal' : undefined}>
      <Choices
        id={id}
        type="radio"
        choices={choices}
        isChosen={(value) => field.value === value}
        onChoose={field.onChange}
        onBlur={field.onBlur}
        first={field.ref}
      />
    </GroupFrame>
  );
}
