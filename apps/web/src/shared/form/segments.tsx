import type { ReactNode, Ref } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';

import { useText } from '../texts/use-text.js';
import './segments.css';

type Props = {
  /** The id of the first place, to which a summary of mistakes leads. */
  readonly id: string;
  readonly first: Ref<HTMLSpanElement>;
  readonly className?: string;
};

/** Where nothing is filled in yet, react-aria names day, month and year, but not the parts of a time. */
const unnamed = { hour: 'fields.time.hour', minute: 'fields.time.minute' } as const;

/** The places of a date or a time: TT.MM.JJJJ, hh:mm. Each takes digits and the arrow keys, and hands on to the next. */
export function Segments({ id, first, className = '' }: Props) {
  const t = useText();
  const begins = (type: string) => type === 'day' || type === 'hour';

  const shown = (type: string, isPlaceholder: boolean, text: string): ReactNode =>
    isPlaceholder && (type === 'hour' || type === 'minute') ? t(unnamed[type]) : text;

  return (
    <DateInput className={`segments ${className}`}>
      {(segment) => (
        <DateSegment segment={segment} className="segments__part" {...(begins(segment.type) && { id, ref: first })}>
          {({ type, isPlaceholder, text }) => shown(type, isPlaceholder, text)}
        </DateSegment>
      )}
    </DateInput>
  );
}
