import type { ReactNode } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './check-list.css';

export type CheckItem = { readonly name: string; readonly met: boolean; readonly text: ReactNode };

/** What has to be true before a step, and whether it is. */
export function CheckList({ items }: { readonly items: readonly CheckItem[] }) {
  const t = useText();

  return (
    <ul className="check-list">
      {items.map(({ name, met, text }) => (
        <li key={name} className={met ? 'check check--met' : 'check'}>
          <Icon name={met ? 'success' : 'warning'} />
          <span className="check__name">
            {name}
            <span className="kern-sr-only"> ({t(met ? 'shared.check.met' : 'shared.check.open')})</span>
          </span>
          <span className="check__text">{text}</span>
        </li>
      ))}
    </ul>
  );
}
