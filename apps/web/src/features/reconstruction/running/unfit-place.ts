import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

export type UnfitPlace =
  | { readonly kind: 'observations' | 'clusters' | 'themeDrafts'; readonly number: number }
  /** Something that cannot be shown on the board. */
  | { readonly kind: 'entry' };

/** Where on the board a problem is, as people number what they see. */
export function unfitPlace(path: string, board: Board): UnfitPlace {
  const [map, id] = path.split('.');
  if (map !== 'observations' && map !== 'clusters' && map !== 'themeDrafts') return { kind: 'entry' };

  const number = board[map].findIndex((one) => one.id === id) + 1;
  return number > 0 ? { kind: map, number } : { kind: 'entry' };
}
