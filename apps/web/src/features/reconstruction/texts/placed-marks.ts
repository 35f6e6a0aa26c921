import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

import type { PlacedMark } from './mark-segments.js';

/** The marks of one version of a case's text, by section, each with the kind of the newest observation about it. */
export function placedMarks(board: Board, caseId: string, caseVersion: number): ReadonlyMap<string, PlacedMark[]> {
  const sections = new Map<string, PlacedMark[]>();
  for (const { id, section, start, end, ...mark } of board.marks) {
    if (mark.caseId !== caseId || mark.caseVersion !== caseVersion) continue;
    const kind = board.observations.findLast(({ markIds }) => markIds.includes(id))?.kind;
    sections.set(section, [...(sections.get(section) ?? []), { id, start, end, kind }]);
  }
  return sections;
}
