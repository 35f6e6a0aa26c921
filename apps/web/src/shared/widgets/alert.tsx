import type { ReactNode, Ref } from 'react';

import { Icon } from './icon.js';
import './alert.css';

type Props = {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader: for what went wrong just now. */
  readonly role?: 'alert' | 'status';
  readonly ref?: Ref<HTMLDivElement>;
  /** For one that takes the focus. */
  readonly tabIndex?: -1;
};

export function Alert({ kind, title, children, role, ref, tabIndex }: Props) {
  return (
    <div ref={ref} className={`alert alert--${kind}`} role={role} tabIndex={tabIndex}>
      <Icon name={kind} className="alert__icon" />
      <div className="stack stack--s stack--top alert__text">
        {title && <p className="alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
