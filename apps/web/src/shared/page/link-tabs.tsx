import type { ReactNode } from 'react';
import { Link } from 'react-router';

import '../widgets/tabs.css';
import './link-tabs.css';

type LinkTab = { readonly to: string; readonly label: ReactNode; readonly current: boolean };

/** Parts of a place that have an address of their own: links in the dress of tabs. */
export function LinkTabs({ label, links }: { readonly label: string; readonly links: readonly LinkTab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="line line--xs tabs__list">
        {links.map(({ to, label: name, current }) => (
          <li key={to}>
            <Link
              className="tabs__tab link-tab"
              to={to}
              aria-current={current ? 'page' : undefined}
              state={{ samePage: true }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
