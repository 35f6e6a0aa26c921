import { getMarkRange, type Editor } from '@tiptap/react';

export type LinkHere = {
  /** The address as it stands there, whoever wrote it. */
  readonly address: string;
  readonly from: number;
  readonly to: number;
};

/** The link in which the caret, or the beginning of what is selected, is. */
export function linkHere(editor: Editor): LinkHere | undefined {
  const type = editor.schema.marks['link'];
  const { $from, empty } = editor.state.selection;
  const range = type && getMarkRange($from, type);
  if (!type || !range || (empty && $from.pos === range.to && $from.pos !== $from.end())) return undefined;
  const mark = editor.state.doc.resolve(range.from).nodeAfter?.marks.find((one) => one.type === type);
  return mark && { address: String(mark.attrs['href'] ?? ''), from: range.from, to: range.to };
}

/** Leads the selected words, the link where the caret is, or else new words, to an address. */
export function setLink(
  editor: Editor,
  { address, words }: { readonly address: string; readonly words: string },
): void {
  const link = { type: 'link', attrs: { href: address } };
  const chain = editor.chain().focus();
  if (!editor.state.selection.empty) chain.setMark('link', link.attrs).run();
  else if (linkHere(editor)) chain.extendMarkRange('link').setMark('link', link.attrs).run();
  else chain.insertContent([{ type: 'text', text: words, marks: [link] }]).run();
}

export const removeLink = (editor: Editor): boolean =>
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
