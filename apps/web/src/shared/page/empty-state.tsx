import type { ReactNode } from 'react';

import './empty-state.css';

type Props = {
  /** What this is. */
  readonly title: string;
  /** Why it is empty, and what would change that. */
  readonly children: ReactNode;
  /** The one button that begins it. */
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3;
};

/** An empty place that teaches. */
export function EmptyState({ title, children, action, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const;

  return (
    <div className="empty-state">
      <Heading className="empty-state__title">{title}</Heading>
      <div className="empty-state__text">{children}</div>
      {action && <div className="empty-state__action">{action}</div>}
    </div>
  );
}
