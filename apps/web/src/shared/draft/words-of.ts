/** Everything a person typed in a form's values, however deep it lies, in the order of the form; ids and choices left out. */
export function wordsOf(values: unknown): readonly string[] {
  if (typeof values === 'string') return /\s/.test(values.trim()) ? [values.trim()] : [];
  if (Array.isArray(values)) return values.flatMap(wordsOf);
  if (typeof values === 'object' && values !== null) return Object.values(values).flatMap(wordsOf);
  return [];
}
