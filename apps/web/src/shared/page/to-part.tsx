import type { ReactNode } from 'react';

type Props = { readonly part: string; readonly second?: boolean; readonly children: ReactNode };

/** To a part of the same page, by focus: the address would enter the history. */
export function ToPart({ part, second = false, children }: Props) {
  return (
    <button
      type="button"
      className={`kern-btn kern-btn--${second ? 'secondary' : 'primary'}`}
      onClick={() => {
        const there = document.getElementById(part);
        there?.scrollIntoView();
        there?.focus({ preventScroll: true });
      }}
    >
      {children}
    </button>
  );
}
