import type { ClipboardEvent, Ref } from 'react';

import { MarkedText } from '../identifiers/marked-text.js';
import type { Place } from '../identifiers/place.js';
import './marked-textarea.css';

type Props = {
  readonly id: string;
  readonly section: string;
  readonly value: string;
  readonly places: readonly Place[];
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
};

/**
 * A textarea that grows with its text and underlines places in it. Behind it lies the same text in the same type, where
 * the marks are; the textarea above stays the browser's own, with its undo, its spelling and its screen reader.
 */
export function MarkedTextarea({
  id,
  section,
  value,
  places,
  describedBy,
  invalid,
  inputRef,
  onChange,
  onBlur,
  onPaste,
}: Props) {
  return (
    <div className="marked">
      <div className="marked__backdrop" aria-hidden="true">
        <MarkedText text={value} places={places} />
        {'\n'}
      </div>
      <textarea
        id={id}
        ref={inputRef}
        className={`marked__text${invalid ? ' marked__text--error' : ''}`}
        data-section={section}
        lang="de"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onPaste={onPaste}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      />
    </div>
  );
}
