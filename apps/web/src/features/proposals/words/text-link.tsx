import { allowedAddress } from '@systemblick/domain/kernel/link-address';
import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';

type Props = { readonly address: string; readonly children: ReactNode };

/** Words that lead somewhere: looked at again where they are shown, for anybody may have written the address. */
export function TextLink({ address, children }: Props) {
  const t = useText();
  const href = allowedAddress(address);

  if (href === undefined) return children;
  return (
    <a className="text-link" href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {children}
      <span className="kern-sr-only"> {t('proposals.link.newTab')}</span>
    </a>
  );
}
