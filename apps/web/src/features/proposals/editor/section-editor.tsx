import { EditorContent, useEditor, type Editor } from '@tiptap/react';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { extensionsFor, type Writer } from './extensions.js';
import { pastedIntoLine, pastedIntoText } from './pasted-into-text.js';
import '../words/rich-text.css';
import './peers.css';

type Props = {
  readonly shared: SharedDocument;
  readonly section: string;
  readonly label: string;
  readonly writer: Writer;
  readonly editable: boolean;
  readonly onFocus: (editor: Editor) => void;
};

/** One section, written together. */
export function SectionEditor({ shared, section, label, writer, editable, onFocus }: Props) {
  const editor = useEditor(
    {
      extensions: extensionsFor(shared, section, writer),
      editable,
      injectCSS: false,
      editorProps: {
        transformPastedHTML: section === 'title' ? pastedIntoLine : pastedIntoText,
        attributes: {
          class: `section-text section-text--${section === 'title' ? 'title' : 'body'}`,
          role: 'textbox',
          'aria-label': label,
          'aria-multiline': String(section !== 'title'),
        },
      },
      onFocus: ({ editor: focused }) => onFocus(focused),
    },
    [shared, section, editable],
  );

  return <EditorContent editor={editor} className="section-editor" />;
}
