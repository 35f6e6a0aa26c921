import { useQuery } from '@apollo/client/react';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { DoubledAddressesDocument } from './people.document.js';

/** Addresses that two people have, from before an address was one person's: nobody but a person can say whose it is. */
export function DoubledAddresses() {
  const t = useText();
  const { data } = useQuery(DoubledAddressesDocument);
  const doubled = data?.doubledAddresses ?? [];

  if (doubled.length === 0) return null;
  return (
    <Alert kind="warning" title={t('administration.access.doubledTitle')}>
      <p>{t('administration.access.doubledText')}</p>
      <ul>
        {doubled.map(({ id, name, email }) => (
          <li key={id}>
            {email}: {name}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
