import { startTransition, StrictMode, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** `public/first.js` keeps what was pressed and sent before, and gives it over when it is told. */
const tell = (what: 'hears' | 'acts') => document.dispatchEvent(new Event(`systemblick:${what}`));

/** Shows the page: what the server drew is taken over piece by piece, without holding up whoever types or scrolls. */
export function show(page: ReactNode, { drawn }: { readonly drawn: boolean }): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The document has no #root');

  const shown = (
    <StrictMode>
      <Shown>{page}</Shown>
    </StrictMode>
  );
  if (drawn) startTransition(() => void hydrateRoot(root, shown));
  else {
    root.replaceChildren();
    createRoot(root).render(shown);
  }
  delete document.documentElement.dataset.waits;
  // From here on React itself does at once what is pressed; what is sent, when all is taken over.
  tell('hears');
}

function Shown({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    tell('acts');
  }, []);
  return children;
}
