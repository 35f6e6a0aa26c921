import type { ReactNode } from 'react';

import { goToPart } from './go-to-part.js';

type Props = { readonly part: string; readonly second?: boolean; readonly children: ReactNode };

/** A button to a part of the same page. */
export function ToPart({ part, second = false, children }: Props) {
  return (
    <button
      type="button"
      className={`kern-btn kern-btn--${second ? 'secondary' : 'primary'}`}
      onClick={() => goToPart(part)}
    >
      {children}
    </button>
  );
}
