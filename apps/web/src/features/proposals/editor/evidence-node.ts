import { Node, type NodeViewRenderer } from '@tiptap/core';
import { evidenceKinds, printReference, type EvidenceKind } from '@systemblick/domain/proposals/evidence-reference';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isKind = (kind: unknown): kind is EvidenceKind => (evidenceKinds as readonly unknown[]).includes(kind);

/** A reference within the text: which thing, and nothing of what it says. */
export const evidenceNode = (nodeView: NodeViewRenderer) =>
  Node.create({
    name: 'evidence',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      kind: {
        default: 'observation',
        parseHTML: (element) => element.getAttribute('data-evidence-kind'),
        renderHTML: ({ kind }) => ({ 'data-evidence-kind': String(kind) }),
      },
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-evidence-id'),
        renderHTML: ({ id }) => ({ 'data-evidence-id': String(id) }),
      },
    }),
    parseHTML: () => [
      {
        tag: 'span[data-evidence-id]',
        getAttrs: (element) =>
          isKind(element.getAttribute('data-evidence-kind')) &&
          uuid.test(element.getAttribute('data-evidence-id') ?? '')
            ? null
            : false,
      },
    ],
    renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
    renderText: ({ node }) =>
      printReference({ kind: node.attrs['kind'] as EvidenceKind, id: String(node.attrs['id']) }),
    addNodeView: () => nodeView,
  });
