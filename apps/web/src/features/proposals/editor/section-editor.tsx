import { EditorContent, useEditor, type Editor } from '@tiptap/react';

import type { SharedDocument } from '../../../shared/co-editing/shared-document.js';
import { pastedIntoText } from './pasted-into-text.js';
import { extensionsFor } from './extensions.js';
import '../words/rich-text.css';
import './peers.css';

type Props = {
  readonly shared: SharedDocument;
  readonly section: string;
  readonly label: string;
  readonly me: { readonly personId: string; readonly name: string };
  readonly editable: boolean;
  readonly onFocus: (editor: Editor) => void;
};

/** One section, written together. */
export function SectionEditor({ shared, section, label, me, editable, onFocus }: Props) {
  const editor = useEditor(
    {
      extensions: extensionsFor(shared, section, me),
      editable,
      injectCSS: false,
      editorProps: {
        transformPastedHTML: pastedIntoText,
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
