import type { ReactNode } from 'react';

import { goToPart } from './go-to-part.js';
import { Button } from '../widgets/button.js';

type Props = { readonly part: string; readonly second?: boolean; readonly children: ReactNode };

/** A button to a part of the same page. */
export function ToPart({ part, second = false, children }: Props) {
  return (
    <Button rank={second ? 'secondary' : 'primary'} onClick={() => goToPart(part)}>
      {children}
    </Button>
  );
}
