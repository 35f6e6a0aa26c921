/** One step of what happened to a shared text, as Yjs tells it. */
export type TextDelta = readonly {
  readonly retain?: number;
  readonly delete?: number;
  readonly insert?: unknown;
}[];

/** The stretch in which two texts differ. */
export type TextChange = { readonly start: number; readonly removed: number; readonly inserted: string };

/** Where a place in a text is after a change. What is inserted exactly there goes behind it. */
export function shifted(place: number, delta: TextDelta): number {
  let at = 0;
  let moved = place;
  for (const step of delta) {
    if (step.retain !== undefined) at += step.retain;
    else if (step.delete !== undefined) moved -= Math.max(0, Math.min(step.delete, moved - at));
    else {
      const length = typeof step.insert === 'string' ? step.insert.length : 1;
      if (at < moved) moved += length;
      at += length;
    }
    if (at > moved) break;
  }
  return moved;
}

export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, removed: before.length - tail - start, inserted: after.slice(start, after.length - tail) };
}
