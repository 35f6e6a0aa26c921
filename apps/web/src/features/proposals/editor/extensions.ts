import { Extension, Node, type Editor, type Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { ListItem } from '@tiptap/extension-list';
import type { Plugin } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import { sectionFragment } from '@systemblick/co-editing/text/document';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { EvidenceChip } from './evidence-chip.js';
import { evidenceNode } from './evidence-node.js';
import { linkMark } from './link-mark.js';
import { placeChosen } from './place-chosen.js';
import { isReadableCaret } from './readable-caret.js';
import { tableNodes } from './table-nodes.js';

const singleLine = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

export type Writer = {
  readonly me: { readonly personId: string; readonly name: string };
  readonly onLink: (editor: Editor) => void;
  /** Where the keyboard gets from a text to the bar above it. */
  readonly onBar: () => void;
};

/**
 * What one may write in a section: paragraphs, emphasis, lists, tables, links, references; in the title one line of plain
 * words.
 */
export function extensionsFor(shared: SharedDocument, key: string, { me, onLink, onBar }: Writer): Extensions {
  const title = key === 'title';
  return [
    StarterKit.configure({
      undoRedo: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      link: false,
      strike: false,
      trailingNode: false,
      underline: false,
      listItem: false,
      ...(title && {
        document: false,
        bold: false,
        italic: false,
        bulletList: false,
        orderedList: false,
        listKeymap: false,
        hardBreak: false,
      }),
    }),
    ...(title
      ? [singleLine]
      : [
          // No table within a list: it would be read as lines of it.
          ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
          evidenceNode(ReactNodeViewRenderer(EvidenceChip)),
          linkMark(onLink),
          ...tableNodes(shared, key),
        ]),
    Extension.create({
      name: 'toTheBar',
      addKeyboardShortcuts: () => ({
        'Alt-F10': () => {
          onBar();
          return true;
        },
      }),
    }),
    placeChosen(shared),
    Collaboration.configure({ fragment: sectionFragment(shared.doc, key) }),
    CollaborationCaret.extend({
      addProseMirrorPlugins(): Plugin[] {
        const { options } = this;
        return [
          yCursorPlugin(shared.awareness, {
            awarenessStateFilter: (own: number, other: number, state: { readonly cursor?: unknown }) =>
              own !== other && isReadableCaret(shared.doc, state.cursor),
            cursorBuilder: (user: Readonly<Record<string, unknown>>) => options.render(user),
            selectionBuilder: (user: Readonly<Record<string, unknown>>) => options.selectionRender(user),
          }) as Plugin,
        ];
      },
    }).configure({
      provider: { awareness: shared.awareness },
      user: me,
      render: ({ personId, name }) => caret(shared.hueOf(String(personId ?? '')), String(name ?? '')),
      selectionRender: ({ personId }) => ({
        nodeName: 'span',
        class: `peer-selection avatar--${shared.hueOf(String(personId ?? ''))}`,
      }),
    }),
  ];
}

/** A colleague's place in the text, with their name beside it. Classes only: the page's policy takes no styles. */
function caret(hue: number, name: string): HTMLElement {
  const line = document.createElement('span');
  line.className = `peer-caret avatar--${hue}`;
  const label = document.createElement('span');
  label.className = 'peer-caret__name';
  label.textContent = name;
  line.append(label);
  return line;
}
