import { useEffect, useRef } from 'react';
import { useLocation, type Location } from 'react-router';

import { documentTitle } from './document-title.js';

const fields = 'input, textarea, select, [contenteditable="true"]';

/** The entry of the history this page was loaded with: there the focus begins at the top, as everywhere on the web. */
let loadedWith: string | undefined;

/**
 * The page's h1 and document title. After a change of page the focus moves here, but never away from a field, and not
 * where only the address of the same page changed (`navigate(to, { state: { samePage: true } })`).
 */
export function PageTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, hash, state } = useLocation() as Location<{ readonly samePage?: boolean } | null>;
  const samePage = state?.samePage === true;

  useEffect(() => {
    loadedWith ??= key;
    const typing = document.activeElement?.matches(fields) === true;
    if (key !== loadedWith && hash === '' && !typing && !samePage) heading.current?.focus({ preventScroll: true });
  }, [key, hash, samePage]);

  return (
    <>
      <title>{documentTitle(title)}</title>
      <h1 ref={heading} tabIndex={-1} className="page__title">
        {title}
      </h1>
    </>
  );
}
