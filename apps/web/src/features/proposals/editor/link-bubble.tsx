import { useEditorState, type Editor } from '@tiptap/react';
import { allowedAddress } from '@systemblick/domain/kernel/link-address';
import { useLayoutEffect, useRef, type MouseEvent } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { linkHere, removeLink, type LinkHere } from './link-here.js';
import { livingEditor } from './living-editor.js';
import './link.css';

type Props = { readonly editor: Editor | null; readonly onEdit: (editor: Editor) => void };

/** Where the link leads in which the caret is, below it. By keyboard the same is in the link's window. */
export function LinkBubble({ editor, onEdit }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const here = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current && !current.isDestroyed && current.isFocused && current.isEditable ? linkHere(current) : undefined,
  });

  useLayoutEffect(() => {
    const around = box.current?.offsetParent;
    if (!around || !here) return undefined;
    const putThere = () => {
      const now = livingEditor(editor);
      if (now && box.current) place(box.current, now, here);
    };
    putThere();
    const sizes = new ResizeObserver(putThere);
    sizes.observe(around);
    return () => sizes.disconnect();
  });

  if (!editor || !here) return null;
  const href = allowedAddress(here.address);
  return (
    <div ref={box} className="link-bubble" role="group" aria-label={t('proposals.link.bubble')}>
      <span className="link-bubble__address">{here.address}</span>
      {href === undefined && <span className="link-bubble__unfit">{t('proposals.link.unfit')}</span>}
      <span className="row row--base link-verbs">
        {href !== undefined && (
          <a href={href} onMouseDown={stay} target="_blank" rel="noopener noreferrer">
            {t('proposals.link.open')}
            <span className="kern-sr-only"> {t('proposals.link.newTab')}</span>
          </a>
        )}
        <button type="button" className="link-button" onMouseDown={stay} onClick={() => onEdit(editor)}>
          {t('proposals.link.change')}
        </button>
        <button type="button" className="link-button" onMouseDown={stay} onClick={() => removeLink(editor)}>
          {t('proposals.link.remove')}
        </button>
      </span>
    </div>
  );
}

/** The caret stays where it is. */
const stay = (event: MouseEvent) => event.preventDefault();

/** Below the line in which the link ends, within what holds the text. */
function place(box: HTMLElement, editor: Editor, { from, to }: LinkHere): void {
  const around = box.offsetParent?.getBoundingClientRect();
  if (!around) return;
  const [start, end] = [editor.view.coordsAtPos(from), editor.view.coordsAtPos(to)];
  const left = start.top === end.top ? start.left : around.left;
  box.style.insetBlockStart = `${end.bottom - around.top + 6}px`;
  box.style.insetInlineStart = `${Math.max(0, Math.min(left - around.left, around.width - box.offsetWidth))}px`;
}
