import { useId } from 'react';

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

/** Finds in a list while one types. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId();

  return (
    <div className="kern-form-input search-field">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="kern-form-input__input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
