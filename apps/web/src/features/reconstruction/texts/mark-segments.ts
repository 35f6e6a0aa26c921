import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';

/** A mark in one section, with the observation that speaks of it, if any does yet. */
export type PlacedMark = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ObservationKind | undefined;
};

/** A stretch of text under the same marks. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly PlacedMark[];
  /** The marks that end with this stretch. */
  readonly ending: readonly PlacedMark[];
};

/** Cuts a text of this length where marks begin and end. Marks beyond the text are cut off, or left out. */
export function segments(length: number, marks: readonly PlacedMark[]): readonly Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);

  return edges.slice(1).map((end, place) => {
    const start = edges[place] ?? 0;
    return {
      start,
      end,
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
      ending: inside.filter((mark) => mark.end === end),
    };
  });
}
