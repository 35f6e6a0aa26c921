import type { ImportState } from './use-import.js';

export type ImportResult = 'running' | 'stopped' | 'failed' | 'empty' | 'none' | 'some' | 'unchanged' | 'all';

/** What is to be said first of an import or its preview: nothing taken is no success, whatever was read. */
export function resultOf({
  phase,
  taken,
  refused,
  unchanged,
}: Pick<ImportState, 'phase' | 'taken' | 'refused' | 'unchanged'>): ImportResult {
  if (phase !== 'done') return phase;
  if (taken.length === 0 && refused.length === 0) return unchanged === 0 ? 'empty' : 'unchanged';
  if (refused.length === 0) return 'all';
  return taken.length === 0 && unchanged === 0 ? 'none' : 'some';
}
