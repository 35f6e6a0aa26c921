import type { cleanPasted } from './clean-pasted.js';
import { tellPasted } from './tell-pasted.js';

type Cleaner = typeof cleanPasted;
type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/**
 * Every plain field of the page takes what one saw: the browser's plain text has deleted and hidden words in it. How to
 * read what was copied is fetched when somebody first comes into a field.
 */
export function pasteAsSeen(page: Document): () => void {
  let cleaner: Cleaner | undefined;
  const fetchCleaner = () =>
    import('./clean-pasted.js').then(
      (fetched) => (cleaner = fetched.cleanPasted),
      () => undefined,
    );

  const arrive = ({ target }: Event) => {
    if (!cleaner && isField(target)) void fetchCleaner();
  };
  const paste = (event: ClipboardEvent) => {
    const field = event.target;
    if (event.defaultPrevented || !isField(field) || field.readOnly || !event.clipboardData) return;
    const [html, plain] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
    if (html === '') return;
    if (cleaner) {
      if (insertSeen(page, field, cleaner(html))) event.preventDefault();
      return;
    }
    event.preventDefault();
    void fetchCleaner().then((clean) => {
      // Who went on to the next field meanwhile still meant this one.
      if (page.activeElement !== field) field.focus();
      if (!(clean && insertSeen(page, field, clean(html)))) page.execCommand('insertText', false, plain);
    });
  };
  page.addEventListener('focusin', arrive);
  page.addEventListener('paste', paste);
  return () => {
    page.removeEventListener('focusin', arrive);
    page.removeEventListener('paste', paste);
  };
}

/** False where the browser pastes the same by itself. */
function insertSeen(page: Document, field: Field, clean: ReturnType<Cleaner>): boolean {
  if (!clean.differs) return false;
  const words = field instanceof HTMLInputElement ? clean.text.replaceAll(/\s*\n\s*/g, ' ') : clean.text;
  // The way that keeps the browser's own undo and its bounds, and tells the field as typing does.
  page.execCommand('insertText', false, words);
  tellPasted(clean);
  return true;
}
