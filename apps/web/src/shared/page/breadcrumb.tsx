import { Fragment } from 'react';
import { Link } from 'react-router';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';

export type Crumb = { readonly label: string; readonly to: string };

export function Breadcrumb({ crumbs, title }: { readonly crumbs: readonly Crumb[]; readonly title: string }) {
  const t = useText();

  return (
    <nav className="breadcrumb" aria-label={t('shared.breadcrumb.label')}>
      <ol>
        {[{ label: t('shared.breadcrumb.start'), to: '/' }, ...crumbs].map(({ label, to }) => (
          <Fragment key={to}>
            <li>
              <Link to={to}>{label}</Link>
              <Icon name="chevron-right" />
            </li>
          </Fragment>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
