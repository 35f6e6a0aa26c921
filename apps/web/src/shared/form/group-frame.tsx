import type { ReactNode } from 'react';

import { describedBy } from './field.js';
import { FieldError } from './field-error.js';
import { MeanwhileHere } from './meanwhile-here.js';
import { OptionalMark, type Optional } from './optional-mark.js';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: Optional;
  readonly disabled?: boolean;
  /** How the answers lie: one below the other without it. */
  readonly layout?: 'columns' | 'horizontal' | undefined;
  readonly children: ReactNode;
};

const bodies = {
  columns: 'kern-fieldset__body fieldset-columns',
  horizontal: 'kern-fieldset__body kern-fieldset__body--horizontal',
};

/** A question with several answers: its words, a hint, the answers, and what is wrong with them. */
export function GroupFrame({ id, label, hint, error, optional = false, disabled = false, layout, children }: Props) {
  return (
    <fieldset
      className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}
      disabled={disabled}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className="kern-label">
        {label}
        <OptionalMark optional={optional} />
      </legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={layout ? bodies[layout] : 'kern-fieldset__body'}>{children}</div>
      <FieldError id={id} error={error} />
      <MeanwhileHere id={id} />
    </fieldset>
  );
}
