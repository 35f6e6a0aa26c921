import { getSchema } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Attrs, Fragment, Node } from '@tiptap/pm/model';
import { EditorState, Selection, type Plugin } from '@tiptap/pm/state';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { tableNodes } from './table-nodes.js';

const schema = getSchema([StarterKit, ...tableNodes({} as SharedDocument, 'solution')]);
function made(name: string, attrs: Attrs | null, content: Fragment | readonly Node[]): Node {
  const type = schema.nodes[name];
  if (!type) throw new Error(`No ${name} in a text.`);
  return type.create(attrs, content);
}

export const words = (text = ''): Node => made('paragraph', null, text ? [schema.text(text)] : []);
export const cell = (text = '', attrs: Attrs = {}): Node => made('tableCell', attrs, [words(text)]);
export const cells = (count: number): readonly Node[] => Array.from({ length: count }, () => cell());
export const row = (...of: readonly Node[]): Node => made('tableRow', null, of);
export const rows = (count: number): readonly Node[] => Array.from({ length: count }, () => row(cell()));
export const tableOf = (...of: readonly Node[]): Node => made('table', null, of);

/** A text with these blocks, the caret in the first place for it. */
export function stateOf(blocks: readonly Node[], plugins: readonly Plugin[] = []): EditorState {
  const text = made('doc', null, blocks);
  return EditorState.create({ doc: text, selection: Selection.atStart(text), plugins: [...plugins] });
}

/** How many cells the rows of a text's first table have. */
export const shapeOf = (changed: { readonly doc: Node } | undefined): readonly number[] =>
  changed?.doc.firstChild?.type.name === 'table'
    ? changed.doc.firstChild.children.map(({ childCount }) => childCount)
    : [];
