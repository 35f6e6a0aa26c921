import { useController, type FieldValues } from 'react-hook-form';

import type { Choice } from './choice.js';
import { Choices } from './choices.js';
import type { FieldProps } from './field.js';
import { useFieldId, useSaying } from './form-context.js';
import { GroupFrame } from './group-frame.js';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & {
  readonly choices: readonly Choice[];
  /** Short answers side by side. */
  readonly columns?: boolean;
};

/** Any number of answers: the value is the list of those ticked, in the order of the choices. */
export function CheckboxGroupField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { control, name, choices, columns = false, ...frame } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useFieldId(name, frame.label);
  useSaying(name, choices);
  const ticked: readonly unknown[] = Array.isArray(field.value) ? field.value : [];

  function toggle(value: string, on: boolean) {
    field.onChange(choices.map((choice) => choice.value).filter((one) => (one === value ? on : ticked.includes(one))));
  }

  return (
    <GroupFrame {...frame} id={id} error={fieldState.error?.message} layout={columns ? 'columns' : undefined}>
      <Choices
        id={id}
        type="checkbox"
        choices={choices}
        isChosen={(value) => ticked.includes(value)}
        onChoose={toggle}
        onBlur={field.onBlur}
        first={field.ref}
      />
    </GroupFrame>
  );
}
