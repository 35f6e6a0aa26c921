import type { Ref } from 'react';

import type { Choice } from './choice.js';

type Props = {
  /** The first answer's own id; the others' begin with it. */
  readonly id: string;
  readonly type: 'checkbox' | 'radio';
  readonly choices: readonly Choice[];
  readonly isChosen: (value: string) => boolean;
  readonly onChoose: (value: string, chosen: boolean) => void;
  readonly onBlur?: () => void;
  readonly first?: Ref<HTMLInputElement>;
};

/** Answers to tick, or of which to choose one. What they answer stands around them. */
export function Choices({ id, type, choices, isChosen, onChoose, onBlur, first }: Props) {
  return choices.map(({ value, label, hint, disabled = false }, index) => {
    const own = index === 0 ? id : `${id}-${value}`;
    return (
      <div key={value} className="kern-form-check">
        <input
          type={type}
          className={`kern-form-check__${type}`}
          id={own}
          {...(type === 'radio' && { name: `${id}-choice`, value })}
          checked={isChosen(value)}
          disabled={disabled}
          ref={index === 0 ? first : undefined}
          onChange={(event) => onChoose(value, event.target.checked)}
          onBlur={onBlur}
          aria-describedby={hint ? `${own}-more` : undefined}
        />
        <label className="kern-label" htmlFor={own}>
          {label}
          {hint && (
            <span className="field__more" id={`${own}-more`}>
              {hint}
            </span>
          )}
        </label>
      </div>
    );
  });
}
