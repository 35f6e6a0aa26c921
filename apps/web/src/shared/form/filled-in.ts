import type { DateFieldState } from 'react-aria-components/DateField';

export type Segment = DateFieldState['segments'][number];

/** What is filled in at a place of a date or a time. */
export function filledIn(segments: readonly Segment[] | undefined, type: Segment['type']): number | undefined {
  const segment = segments?.find((one) => one.type === type);
  return segment?.isPlaceholder ? undefined : (segment?.value ?? undefined);
}
