import { useId } from 'react';

import type { Choice } from './choice.js';
import { OptionalMark } from './optional-mark.js';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What is read where nothing is chosen; without it something always is. */
  readonly none?: string;
  readonly optional?: boolean;
  readonly onChange: (value: string) => void;
};

/** A choice beside a form: a filter, or what decides which form it is. */
export function PlainSelect({ label, value, choices, none, optional = false, onChange }: Props) {
  const id = useId();

  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
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
