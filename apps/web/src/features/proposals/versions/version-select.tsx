import { useId } from 'react';

import type { Version } from '../proposal/proposal.document.js';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly versions: readonly Version[];
  readonly name: (version: Version) => string;
  readonly onChange: (number: number) => void;
};

export function VersionSelect({ label, value, versions, name, onChange }: Props) {
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
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {versions.map((version) => (
            <option key={version.number} value={version.number}>
              {name(version)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
