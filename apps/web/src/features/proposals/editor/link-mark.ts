import { Mark, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { allowedAddress } from '@systemblick/domain/kernel/link-address';

/** Words that lead somewhere. One that leads nowhere it may is shown as that, and leads nowhere. */
export const linkMark = (onEdit: (editor: Editor) => void) =>
  Mark.create({
    name: 'link',
    inclusive: false,
    addAttributes: () => ({ href: { default: '', rendered: false } }),
    parseHTML: () => [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = allowedAddress(element.getAttribute('href'));
          return href === undefined ? false : { href };
        },
      },
    ],
    renderHTML: ({ mark }) => {
      const href = allowedAddress(mark.attrs['href']);
      return href === undefined
        ? ['span', { class: 'text-link text-link--unfit' }, 0]
        : ['a', { class: 'text-link', href, target: '_blank', rel: 'noopener noreferrer' }, 0];
    },
    addKeyboardShortcuts: () => ({
      'Mod-k': ({ editor }) => {
        onEdit(editor);
        return true;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            // Who writes sets the caret with a click; a link is opened where that is said.
            click: (view, event) => stay(event, view.editable),
            auxclick: (view, event) => stay(event, view.editable),
          },
        },
      }),
    ],
  });

function stay(event: MouseEvent, writes: boolean): boolean {
  if (writes && event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  return false;
}
