import { useState } from 'react';

type Segments<Shown> = {
  /** What the segments were last known to show as a whole; while they are half filled in it stays the last whole one. */
  readonly shown: Shown | null;
  /** Another number each time the form was filled in from elsewhere: the segments begin anew. */
  readonly round: number;
  /** The segments show a whole value, or nothing. */
  readonly take: (next: Shown | null) => void;
  /** What stands in the segments, whole or not. */
  readonly write: (written: string) => void;
};

/**
 * Between a form's string and a field of segments. The form hears of everything that stands in the segments, half a
 * date too, so that its rules can say so; the segments hear only of what did not come from them, so that half a date
 * stays where it stands.
 */
export function useSegments<Shown>(
  value: unknown,
  read: (written: string) => Shown | null,
  onChange: (written: string) => void,
): Segments<Shown> {
  const inForm = typeof value === 'string' ? value : '';
  const [seen, setSeen] = useState(inForm);
  const [written, setWritten] = useState(inForm);
  const [shown, setShown] = useState(() => read(inForm));
  const [round, setRound] = useState(0);

  if (inForm !== seen) {
    setSeen(inForm);
    if (inForm !== written) {
      setWritten(inForm);
      setShown(read(inForm));
      setRound(round + 1);
    }
  }

  return {
    shown,
    round,
    take: setShown,
    write(next) {
      if (next === inForm) return;
      setWritten(next);
      onChange(next);
    },
  };
}
