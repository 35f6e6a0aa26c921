import { Label } from 'react-aria-components/Label';

import { OptionalMark, type Optional } from './optional-mark.js';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional: Optional;
};

/** What a field of segments is called, and its hint; a click on the name leads into the first segment. */
export function SegmentsLabel({ id, label, hint, optional }: Props) {
  return (
    <>
      <Label className="kern-label">
        {label}
        <OptionalMark optional={optional} />
      </Label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </>
  );
}
