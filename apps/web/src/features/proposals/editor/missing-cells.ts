import type { Node } from '@tiptap/pm/model';

import { columnsOf } from './workable-tables.js';

/** How many cells a text's tables lack to have rows of one length. */
export function missingCells(text: Node): number {
  let missing = 0;
  text.descendants((node) => {
    if (node.type.spec['tableRole'] === 'table') {
      const columns = columnsOf(node.content);
      node.content.forEach((row) => {
        missing += columns - row.childCount;
      });
    }
    return !node.isTextblock;
  });
  return missing;
}
