import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { CoatOfArms } from './coat-of-arms.js';

/** What the way home shows. Read out, its name begins with the words one sees. */
export function House({ municipality }: { readonly municipality?: string | undefined }): ReactNode {
  const t = useText();
  const product = t('app.frame.product');

  return (
    <>
      <CoatOfArms />
      <span className="stack stack--none header__names">
        <span className="header__municipality">{municipality ?? product}</span>
        {municipality !== undefined && <span className="header__product">{product}</span>}
        <span className="kern-sr-only">{t('app.frame.home')}</span>
      </span>
    </>
  );
}
