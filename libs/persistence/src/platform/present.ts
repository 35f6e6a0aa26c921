/** The database promised this column with a CHECK; a hole here is a bug, so it throws. */
export function present<Value>(value: Value | null | undefined, row: { readonly id?: string }): Value {
  if (value === null || value === undefined) throw new Error(`A row ${row.id ?? ''} is incomplete for its state`);
  return value;
}
