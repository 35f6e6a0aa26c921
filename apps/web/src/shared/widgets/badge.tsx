import type { ReactNode } from 'react';

import './badge.css';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A short word in colour. The word says it all; the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`badge badge--${tone}`}>{children}</span>;
}
