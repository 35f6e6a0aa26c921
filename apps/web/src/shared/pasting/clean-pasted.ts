import { blocksOfHtml, type Block } from './pasted-blocks.js';
import type { Line } from './pasted-line.js';

export type CleanPasted = {
  readonly text: string;
  /** What the page has to say about it. */
  readonly hidden: boolean;
  readonly tables: boolean;
  /** Whether it is not what the browser would paste by itself. */
  readonly differs: boolean;
};

/**
 * What was copied, in plain words as one saw it where it was copied: what is deleted, hidden or a comment there does not
 * come along, what was inserted does; lists are lists, a table's cells stand row by row.
 */
export function cleanPasted(html: string): CleanPasted {
  const { blocks, hidden, tables, lists } = blocksOfHtml(html);
  return { text: printText(blocks.flatMap(linesOf)), hidden, tables, differs: hidden || tables || lists };
}

/** Where no table can stand, its rows. */
export const linesOf = (block: Block): readonly Line[] => ('rows' in block ? block.asLines : [block]);

function printText(lines: readonly Line[]): string {
  const counts: number[] = [];
  return lines
    .map(({ list, level, runs }) => {
      const text = runs.map((run) => run.text).join('');
      counts.length = list === undefined ? 0 : level;
      if (list === undefined) return text;
      const number = (counts[level - 1] ?? 0) + 1;
      counts[level - 1] = number;
      return `${'  '.repeat(level - 1)}${list === 'ordered' ? `${number}.` : '-'} ${text}`;
    })
    .join('\n');
}
