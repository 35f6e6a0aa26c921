import * as Y from 'yjs';

/** A place in a shared text that stays where it is when others write before it; plain data, to be sent. */
export const placeAt = (text: Y.Text, offset: number): unknown =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, offset));

/** Where such a place is now; undefined where it is not one of this text. Others send it, so anything may come. */
export function offsetOf(text: Y.Text, place: unknown): number | undefined {
  if (text.doc === null || typeof place !== 'object' || place === null) return undefined;
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), text.doc);
    return found?.type === text ? found.index : undefined;
  } catch {
    return undefined;
  }
}
