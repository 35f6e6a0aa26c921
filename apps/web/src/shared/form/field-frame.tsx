import type { ReactNode } from 'react';

import { FieldError } from './field-error.js';
import { MeanwhileHere } from './meanwhile-here.js';
import { OptionalMark, type Optional } from './optional-mark.js';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional: Optional;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

/** Label, hint, the control, and what is wrong with it. */
export function FieldFrame({ id, label, hint, optional, error, children }: Props) {
  return (
    <div className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
      <label className="kern-label" htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
      <MeanwhileHere id={id} />
    </div>
  );
}
