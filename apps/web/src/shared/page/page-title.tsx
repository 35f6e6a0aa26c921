import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const fields = 'input, textarea, select, [contenteditable="true"]';

/** The page's h1 and document title. After a change of page the focus moves here, but never away from a field. */
export function PageTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, hash } = useLocation();
  const first = key === 'default';
  const kind = useNavigationType();

  useEffect(() => {
    const typing = document.activeElement?.matches(fields) === true;
    if (!first && hash === '' && !typing) heading.current?.focus({ preventScroll: kind === 'POP' });
  }, [first, hash, kind]);

  return (
    <>
      <title>{`${title} – Systemblick`}</title>
      <h1 ref={heading} tabIndex={-1} className="page__title">
        {title}
      </h1>
    </>
  );
}
