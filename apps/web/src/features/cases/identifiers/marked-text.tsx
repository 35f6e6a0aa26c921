import type { ReactNode } from 'react';

import { isSuspect, type Place } from './place.js';
import './marked-text.css';

type Props = { readonly text: string; readonly places: readonly Place[] };

/** A text in which places are underlined: wavy what identifies somebody, dotted what has to be looked at. */
export function MarkedText({ text, places }: Props): ReactNode {
  let from = 0;
  const shown = places
    .toSorted((one, other) => one.start - other.start)
    .flatMap((place) => {
      const before = text.slice(from, place.start);
      from = place.end;
      return [
        before,
        <mark
          key={place.start}
          className={`marked__place${isSuspect(place) ? ' marked__place--look' : ''}`}
          data-start={place.start}
        >
          {text.slice(place.start, place.end)}
        </mark>,
      ];
    });
  return [...shown, text.slice(from)];
}
