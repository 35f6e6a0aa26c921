import { announce } from '../announce/announcements.js';
import { text } from '../texts/texts.js';
import { cleanPasted, type CleanPasted } from './clean-pasted.js';

/** The words on the clipboard as one saw them where they were copied. */
export function seenWords(clipboard: DataTransfer): string {
  const html = clipboard.getData('text/html');
  const clean = html === '' ? undefined : cleanPasted(html);
  return clean?.differs ? clean.text : clipboard.getData('text/plain');
}

/** The same where a button asks for the clipboard; throws where the browser keeps it closed. */
export async function readSeenWords(): Promise<string> {
  for (const item of await navigator.clipboard.read()) {
    if (!item.types.includes('text/html')) continue;
    const clean = cleanPasted(await (await item.getType('text/html')).text());
    if (clean.differs) return clean.text;
  }
  return navigator.clipboard.readText();
}

/** Says what did not come along, or came otherwise. */
export function tellPasted({ hidden, tables }: Pick<CleanPasted, 'hidden' | 'tables'>): void {
  if (hidden) announce(text('shared.pasting.hidden'), 'info');
  if (tables) announce(text('shared.pasting.tables'), 'info');
}

/** Every plain field of the page takes what one saw: the browser's plain text has deleted and hidden words in it. */
export function pasteAsSeen(page: Document): () => void {
  const paste = (event: ClipboardEvent) => {
    const field = event.target;
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (event.defaultPrevented || !isField || field.readOnly || !event.clipboardData) return;
    const html = event.clipboardData.getData('text/html');
    const clean = html === '' ? undefined : cleanPasted(html);
    if (!clean?.differs) return;
    event.preventDefault();
    const words = field instanceof HTMLInputElement ? clean.text.replaceAll(/\s*\n\s*/g, ' ') : clean.text;
    // The way that keeps the browser's own undo and its bounds, and tells the field as typing does.
    page.execCommand('insertText', false, words);
    tellPasted(clean);
  };
  page.addEventListener('paste', paste);
  return () => page.removeEventListener('paste', paste);
}
