import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';

export function Footer({ children }: { readonly children?: ReactNode }) {
  const t = useText();

  return (
    <footer className="footer">
      <p>
        {t('app.frame.footer')}
        {children}
      </p>
    </footer>
  );
}
