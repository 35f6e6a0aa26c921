import type { ReactNode } from 'react';

/** Whose house this is, and what one needs everywhere. */
export function Header({ house, children }: { readonly house: ReactNode; readonly children?: ReactNode }) {
  return (
    <header className="header">
      <div className="line line--l line--middle line--apart header__content">
        {house}
        <div className="header__tools">{children}</div>
      </div>
    </header>
  );
}
