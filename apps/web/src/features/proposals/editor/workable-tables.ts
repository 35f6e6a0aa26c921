import type { Fragment, Node } from '@tiptap/pm/model';
import { tableLimits } from '@systemblick/domain/proposals/text-table';

const known = new WeakMap<Fragment, boolean>();

/**
 * Whether every table in it may be reckoned with: not larger than a text takes, its cells spanning nothing. Anybody may
 * have written another one, and what puts tables in shape takes as long as their rows times their columns.
 */
export function areWorkable(content: Fragment): boolean {
  const before = known.get(content);
  if (before !== undefined) return before;
  const workable = isWorkableRows(content) && !hasUnworkable(content);
  known.set(content, workable);
  return workable;
}

function hasUnworkable(content: Fragment): boolean {
  let found = false;
  content.descendants((node) => {
    if (!found && isTable(node)) found = !isWorkable(node);
    return !found && !node.isTextblock;
  });
  return found;
}

/** The same of one table, whatever stands in its cells. */
const isWorkable = (table: Node): boolean => isWorkableRows(table.content);

/** How many columns its widest row has. */
export function columnsOf(rows: Fragment): number {
  let most = 0;
  rows.forEach((row) => {
    most = Math.max(most, row.childCount);
  });
  return most;
}

/** What is cut out of a table may come as its rows, or as the cells of one. */
function isWorkableRows(rows: Fragment): boolean {
  const role: unknown = rows.firstChild?.type.spec['tableRole'];
  if (role === 'cell' || role === 'header_cell') return rows.childCount <= tableLimits.columns && isPlainRow(rows);
  if (role !== 'row') return true;
  if (rows.childCount > tableLimits.rows || columnsOf(rows) > tableLimits.columns) return false;
  let plain = true;
  rows.forEach((row) => {
    plain &&= isPlainRow(row.content);
  });
  return plain;
}

function isPlainRow(cells: Fragment): boolean {
  let plain = true;
  cells.forEach(({ attrs }) => {
    plain &&= attrs['colspan'] === 1 && attrs['rowspan'] === 1 && (attrs['colwidth'] ?? null) === null;
  });
  return plain;
}

const isTable = (node: Node): boolean => node.type.spec['tableRole'] === 'table';
