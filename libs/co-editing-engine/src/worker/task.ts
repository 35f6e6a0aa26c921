/** A document on its way into a worker: its updates end to end in one buffer, which is handed over, not copied. */
export type PackedUpdates = { readonly bytes: Uint8Array<ArrayBuffer>; readonly lengths: readonly number[] };

/** A function of libs/co-editing that takes a Y.Doc and gives plain data, such as `readBoard`. */
export type Reader = { readonly module: `@systemblick/co-editing/${string}`; readonly name: string };

/** `encode` gives the document as one update, `read` what the reader says of it. */
export type Task = { readonly id: number; readonly updates: PackedUpdates; readonly reader?: Reader };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: string };

export function pack(updates: readonly Uint8Array[]): PackedUpdates {
  const bytes = new Uint8Array(updates.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const update of updates) {
    bytes.set(update, at);
    at += update.length;
  }
  return { bytes, lengths: updates.map(({ length }) => length) };
}

export function unpack({ bytes, lengths }: PackedUpdates): Uint8Array[] {
  let at = 0;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}
