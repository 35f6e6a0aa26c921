import { useId } from 'react';

import type { Choice } from '../../../../shared/form/choice.js';
import { OptionalMark } from '../../../../shared/form/optional-mark.js';
import { useText } from '../../../../shared/texts/use-text.js';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Nothing at all may be chosen. */
  readonly none?: boolean;
  readonly onChange: (value: string) => void;
};

/** A choice beside the form: not part of what is written. */
export function PlainSelect({ label, value, choices, none = false, onChange }: Props) {
  const t = useText();
  const id = useId();

  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
        {none && <OptionalMark />}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none && <option value="">{t('shared.form.none')}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
