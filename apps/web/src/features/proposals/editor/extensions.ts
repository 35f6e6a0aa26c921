import { Node, type Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { sectionFragment } from '@systemblick/co-editing/text/document';

import type { SharedDocument } from '../../../shared/co-editing/shared-document.js';
import { EvidenceChip } from './evidence-chip.js';
import { evidenceNode } from './evidence-node.js';

const singleLine = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

/** What one may write in a section: paragraphs, emphasis, lists, references; in the title one line of plain words. */
export function extensionsFor(shared: SharedDocument, key: string, me: { personId: string; name: string }): Extensions {
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
      ...(title && {
        document: false,
        bold: false,
        italic: false,
        bulletList: false,
        orderedList: false,
        listItem: false,
        listKeymap: false,
        hardBreak: false,
      }),
    }),
    ...(title ? [singleLine] : [evidenceNode(ReactNodeViewRenderer(EvidenceChip))]),
    Collaboration.configure({ fragment: sectionFragment(shared.doc, key) }),
    CollaborationCaret.configure({
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
