import { useId } from 'react';

type Props<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly current: Value;
  readonly nameOf: (value: Value) => string;
  readonly langOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** A few values side by side, one of them chosen: radio buttons in another dress. */
export function SegmentedChoice<Value extends string>({
  label,
  values,
  current,
  nameOf,
  langOf,
  onChoose,
}: Props<Value>) {
  const group = useId();

  return (
    <fieldset className="segmented">
      <legend className="segmented__label">{label}</legend>
      <div className="segmented__values">
        {values.map((value) => (
          <label key={value} className="segmented__value" lang={langOf?.(value)}>
            <input
              type="radio"
              className="kern-sr-only"
              name={group}
              checked={value === current}
              onChange={() => onChoose(value)}
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
