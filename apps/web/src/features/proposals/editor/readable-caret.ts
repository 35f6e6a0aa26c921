import * as Y from 'yjs';

/**
 * Whether somebody's caret says places at all. What others say of themselves is passed on as they say it, and an editor
 * that tries to find a place that is none stops.
 */
export function isReadableCaret(doc: Y.Doc, caret: unknown): boolean {
  if (typeof caret !== 'object' || caret === null) return false;
  return (['anchor', 'head'] as const).every((end) => isPlace(doc, (caret as Readonly<Record<string, unknown>>)[end]));
}

function isPlace(doc: Y.Doc, place: unknown): boolean {
  try {
    Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc);
    return true;
  } catch {
    return false;
  }
}
