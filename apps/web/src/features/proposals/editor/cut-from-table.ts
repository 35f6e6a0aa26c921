import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';

/**
 * Takes the row, or the column, where the caret is out of its table, whatever shape that has and however large it is:
 * nothing is put in shape for it. With the last one the table goes.
 */
export function cutFromTable(state: EditorState, what: 'row' | 'column'): Transaction | undefined {
  const { $head } = state.selection;
  const depth = depthOfTable(state);
  if (depth === undefined || $head.depth < depth + 2) return undefined;
  const table = $head.node(depth);
  const at = $head.index(what === 'row' ? depth : depth + 1);
  const rows: Node[] = [];
  table.forEach((row, _offset, place) => {
    if (what === 'row' ? place !== at : true) rows.push(what === 'row' ? row : withoutCell(row, at));
  });
  const start = $head.before(depth);
  const { tr } = state;
  if (rows.every((row) => row.childCount === 0)) tr.delete(start, $head.after(depth));
  else if (what === 'row') tr.delete($head.before(depth + 1), $head.after(depth + 1));
  else tr.replaceWith(start, $head.after(depth), table.copy(Fragment.from(rows)));
  const place = Math.min(what === 'row' ? $head.before(depth + 1) : start + 1, tr.doc.content.size);
  return tr.setSelection(Selection.near(tr.doc.resolve(place))).scrollIntoView();
}

function withoutCell(row: Node, at: number): Node {
  const cells: Node[] = [];
  row.forEach((cell, _offset, place) => {
    if (place !== at) cells.push(cell);
  });
  return row.copy(Fragment.from(cells));
}

/** How deep the innermost table where the caret is stands. */
export function depthOfTable({ selection: { $head } }: EditorState): number | undefined {
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type.spec['tableRole'] === 'table') return depth;
  return undefined;
}
