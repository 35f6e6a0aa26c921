import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { livingEditor } from './living-editor.js';
import { TableButton } from './table-button.js';
import { LinkSign } from './toolbar-signs.js';
import './toolbar.css';

type Props = {
  readonly editor: Editor | null;
  readonly onLink: (editor: Editor) => void;
  readonly children?: ReactNode;
};
const nothing = {
  bold: false,
  italic: false,
  bulletList: false,
  orderedList: false,
  link: false,
  undo: false,
  redo: false,
};
const marks = ['bold', 'italic', 'bulletList', 'orderedList'] as const;
/** Of one's own writing in this section; what others write is theirs. */
const steps = ['undo', 'redo'] as const;
type Verb = Exclude<keyof typeof nothing, 'link'>;

const commands: Readonly<Record<Verb, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
};

/** What one can do with the words where the caret is. In the title there is nothing to emphasise. */
export function Toolbar({ editor: given, onLink, children }: Props) {
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
            link: current.isActive('link'),
            undo: current.can().undo(),
            redo: current.can().redo(),
          }
        : nothing,
  });

  const button = (verb: Verb, state: { readonly 'aria-pressed'?: boolean; readonly disabled: boolean }) => (
    <button
      key={verb}
      type="button"
      className="text-toolbar__button"
      aria-label={t(`proposals.toolbar.${verb}`)}
      title={t(`proposals.toolbar.${verb}`)}
      {...state}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const now = livingEditor(given);
        if (now) commands[verb](now);
      }}
    >
      <span aria-hidden="true" className={`text-toolbar__sign text-toolbar__sign--${verb}`}>
        {t(`proposals.toolbar.sign.${verb}`)}
      </span>
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- Its buttons have the focus, not the bar around them.
    <div
      className="text-toolbar"
      role="toolbar"
      aria-label={t('proposals.toolbar.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') livingEditor(given)?.commands.focus();
      }}
    >
      {marks.map((mark) => button(mark, { 'aria-pressed': active?.[mark] ?? false, disabled: plain }))}
      <TableButton editor={editor} disabled={plain} />
      <button
        type="button"
        className="text-toolbar__button"
        aria-label={t('proposals.toolbar.link')}
        aria-keyshortcuts="Control+K"
        aria-pressed={active?.link ?? false}
        title={t('proposals.toolbar.link')}
        disabled={plain}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor && onLink(editor)}
      >
        <LinkSign />
      </button>
      {steps.map((step) => button(step, { disabled: !active?.[step] }))}
      {children}
    </div>
  );
}
