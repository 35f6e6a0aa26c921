import { cleanPasted } from './clean-pasted.js';

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
