import { gather } from '../timing/gather.js';

const near = 'section, article, form, [role="region"], [role="tabpanel"], main';
const headings = 'h1, h2, h3, h4';
/**
 * As long as a page may take to put something else in the place of what went, and to give it the focus itself; a page
 * on which something changes all the time has that long at most.
 */
const settling = { quiet: 150, longest: 600 } as const;

/**
 * Whoever presses a button that goes away by what it did (handing in, taking over, closing) is not sent back to the top
 * of the page: the focus goes to the heading of what the button stood in, or to the page's, which a screen reader says.
 * Answers how to stop.
 */
export function keepFocus(page: Document): () => void {
  let around: readonly HTMLElement[] = [];
  const { call: settle, stop } = gather(bringBack, settling);
  const lost = () => page.activeElement === null || page.activeElement === page.body;

  function note({ target }: FocusEvent) {
    if (target instanceof HTMLElement) around = [target, ...ancestors(target)];
  }

  function look() {
    const [last] = around;
    if (!last || last.isConnected || !lost()) return;
    settle();
  }

  function bringBack() {
    if (!lost() || page.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    const left = around.find((element) => element.isConnected && element.matches(near)) ?? page.querySelector('main');
    const heading = left?.querySelector<HTMLElement>(headings) ?? page.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  const observer = new MutationObserver(look);
  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener('focusin', note);
  return () => {
    stop();
    observer.disconnect();
    page.removeEventListener('focusin', note);
  };
}

function ancestors(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestors(parent)] : [];
}
