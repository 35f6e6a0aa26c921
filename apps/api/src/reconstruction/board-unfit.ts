import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { Problem } from '@systemblick/co-editing/reading';
import type { BoardRefusal } from '@systemblick/domain/reconstruction/session';

/** What has to be mended on a board before it can be taken over: the place, as people number it. Never its words. */
export function boardUnfit(problem: Problem, board: Board): BoardRefusal {
  switch (problem.code) {
    case 'TOO_MANY':
      return { code: 'BOARD_TOO_MUCH', field: problem.what, facts: { count: problem.count, max: problem.max } };
    case 'SHAPE':
      return unfitEntry(problem.path, board);
    case 'NOTHING_THERE':
      return { code: 'BOARD_UNREADABLE' };
  }
}

const codes = {
  observations: 'BOARD_OBSERVATION_UNFIT',
  clusters: 'BOARD_CLUSTER_UNFIT',
  themeDrafts: 'BOARD_THEME_DRAFT_UNFIT',
} as const;

function unfitEntry(path: string, board: Board): BoardRefusal {
  const [map = '', id] = path.split('.');
  const known = map === 'observations' || map === 'clusters' || map === 'themeDrafts' ? map : undefined;
  const number = known ? board[known].findIndex((one) => one.id === id) + 1 : 0;
  return known && number > 0
    ? { code: codes[known], field: path, facts: { number } }
    : { code: 'BOARD_ENTRY_UNFIT', field: path };
}
