import type { Editor } from '@tiptap/react';

/** The editor if one may still read it: a destroyed one has lost its schema and its view. */
export const livingEditor = (editor: Editor | null): Editor | null => (editor?.isDestroyed === false ? editor : null);
