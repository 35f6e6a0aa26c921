import type { ReactNode } from 'react';

/** Signs of the bar that no letter stands for, in the colour of their button. */
const Sign = ({ children }: { readonly children: ReactNode }) => (
  <svg className="text-toolbar__drawn" viewBox="0 0 24 24" aria-hidden="true">
    {children}
  </svg>
);

export const TableSign = () => (
  <Sign>
    <rect x="3.5" y="4.5" width="17" height="15" rx="1.5" />
    <path d="M3.5 9.5h17M3.5 14.5h17M12 9.5v10" />
  </Sign>
);

export const LinkSign = () => (
  <Sign>
    <path d="M10 7H7.5a5 5 0 0 0 0 10H10M14 7h2.5a5 5 0 0 1 0 10H14M8.5 12h7" />
  </Sign>
);
