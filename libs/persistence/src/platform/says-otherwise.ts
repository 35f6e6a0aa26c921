/** A client's id came again, and with it something else: what is stored stays, and what came is not taken for it. */
export class SavedOtherwise extends Error {
  constructor(kind: string) {
    super(`A ${kind} of this id is stored, and says something else.`);
  }
}

/**
 * Whether a thing sent again says something else than the stored one. What nothing was said of is the same absent as
 * null; the moment of making is no content: sent again it is a later one, and both are past.
 */
export function saysOtherwise(stored: unknown, sent: unknown): boolean {
  if (stored instanceof Date && sent instanceof Date)
    return stored.getTime() !== sent.getTime() && !(stored < sent && sent.getTime() <= Date.now());
  if (isThing(stored) && isThing(sent))
    return [...new Set([...Object.keys(stored), ...Object.keys(sent)])].some((key) =>
      saysOtherwise(stored[key], sent[key]),
    );
  return (stored ?? null) !== (sent ?? null);
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);
