import type { Ref } from 'react';

import { MarkedText } from '../identifiers/marked-text.js';
import { markedIn, type Review } from './review.js';
import '../writing/marked-textarea.css';

type Props = {
  readonly review: Review;
  readonly id: string;
  readonly describedBy: string;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onChosen: (chosen: boolean) => void;
};

/** The raw text to be read, with what was found underlined: wavy what is replaced, dotted what waits for a word. What is marked in it by hand can be added. */
export function MarkedRaw({ review, id, describedBy, fieldRef, onChosen }: Props) {
  return (
    <div className="raw-text__text">
      <div className="marked">
        <div className="marked__backdrop" aria-hidden="true">
          <MarkedText text={review.text} places={markedIn(review)} />
          {'\n'}
        </div>
        <textarea
          ref={fieldRef}
          id={id}
          aria-describedby={describedBy}
          className="marked__text"
          lang="de"
          readOnly
          value={review.text}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => onChosen(selectionEnd > selectionStart)}
        />
      </div>
    </div>
  );
}

/** Takes the focus to a finding in the text, and brings it into view. */
export function showInRaw(
  field: HTMLTextAreaElement | null,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const mark = field.parentElement?.querySelector(`mark[data-start="${start}"]`);
  (mark ?? field).scrollIntoView({ block: 'center' });
}
