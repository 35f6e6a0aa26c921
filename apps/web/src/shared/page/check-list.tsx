import type { ReactNode } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './check-list.css';

/** `unknown`: nobody but a person can tell, so it bears no tick. */
export type CheckItem = { readonly name: string; readonly met: boolean | 'unknown'; readonly text: ReactNode };

/** What has to be true before a step, and whether it is. */
export function CheckList({ items }: { readonly items: readonly CheckItem[] }) {
  const t = useText();

  return (
    <ul className="check-list">
      {items.map(({ name, met, text }) => (
        <li key={name} className={met === 'unknown' ? 'check check--unknown' : met ? 'check check--met' : 'check'}>
          <Icon name={met === 'unknown' ? 'info' : met ? 'success' : 'warning'} />
          <span className="check__name">
            {name}
            <span className="kern-sr-only">
              {' '}
              ({t(met === 'unknown' ? 'shared.check.look' : met ? 'shared.check.met' : 'shared.check.open')})
            </span>
          </span>
          <span className="check__text">{text}</span>
        </li>
      ))}
    </ul>
  );
}
