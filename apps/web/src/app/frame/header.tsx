import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useText } from '../../shared/texts/use-text.js';
import { CoatOfArms } from './coat-of-arms.js';

type Props = { readonly municipality?: string; readonly children?: ReactNode };

/** Whose house this is. Before signing in nobody's: then it bears the product's name alone. */
export function Header({ municipality, children }: Props) {
  const t = useText();
  const product = t('app.frame.product');

  return (
    <header className="header">
      <div className="header__content">
        <Link
          to="/"
          className="header__house"
          aria-label={t('app.frame.home', { municipality: municipality ?? product })}
        >
          <CoatOfArms />
          <span className="header__names">
            <span className="header__municipality">{municipality ?? product}</span>
            {municipality !== undefined && <span className="header__product">{product}</span>}
          </span>
        </Link>
        <div className="header__tools">{children}</div>
      </div>
    </header>
  );
}
