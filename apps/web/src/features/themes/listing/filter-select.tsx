import { useId } from 'react';

import type { Choice } from '../../../shared/form/choice.js';
import { useText } from '../../../shared/texts/use-text.js';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

export function FilterSelect({ label, value = '', choices, onChange }: Props) {
  const t = useText();
  const id = useId();

  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('themes.filter.all')}</option>
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
