import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';

import { useText } from '../../../shared/texts/use-text.js';
import { livingEditor } from './living-editor.js';
import './toolbar.css';

type Props = { readonly editor: Editor | null; readonly children?: ReactNode };
const nothing = { bold: false, italic: false, bulletList: false, orderedList: false };
type Mark = keyof typeof nothing;

const commands: Readonly<Record<Mark, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
};
/** What one can do with the words where the caret is. In the title there is nothing to emphasise. */
export function Toolbar({ editor: given, children }: Props) {
  const t = useText();
  // The editor of a section is taken down in the same render in which the document ends.
  const editor = livingEditor(given);
  const plain = !editor || editor.schema.marks['bold'] === undefined;
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current && !current.isDestroyed
        ? {
            bold: current.isActive('bold'),
            italic: current.isActive('italic'),
            bulletList: current.isActive('bulletList'),
            orderedList: current.isActive('orderedList'),
          }
        : nothing,
  });

  return (
    <div className="text-toolbar" role="toolbar" aria-label={t('proposals.toolbar.label')}>
      {(Object.keys(commands) as Mark[]).map((mark) => (
        <button
          key={mark}
          type="button"
          className="text-toolbar__button"
          aria-label={t(`proposals.toolbar.${mark}`)}
          title={t(`proposals.toolbar.${mark}`)}
          aria-pressed={active?.[mark] ?? false}
          disabled={plain}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const now = livingEditor(given);
            if (now) commands[mark](now);
          }}
        >
          <span aria-hidden="true" className={`text-toolbar__sign text-toolbar__sign--${mark}`}>
            {t(`proposals.toolbar.sign.${mark}`)}
          </span>
        </button>
      ))}
      {children}
    </div>
  );
}
