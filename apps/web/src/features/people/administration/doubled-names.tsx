import { useQuery } from '@apollo/client/react';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { DoubledNamesDocument } from './doubled-names.document.js';

/** Names that several have, from before a name was one's alone: which of them is meant nobody but a person can say. */
export function DoubledNames() {
  const t = useText();
  const { data } = useQuery(DoubledNamesDocument);
  const doubled = data?.doubledNames ?? [];

  if (doubled.length === 0) return null;
  return (
    <Alert kind="warning" title={t('administration.doubledNames.title')}>
      <p>{t('administration.doubledNames.text')}</p>
      <ul>
        {doubled.map(({ kind, name, times }) => (
          <li key={`${kind} ${name}`}>{t(`administration.doubledNames.${kind}`, { name, times })}</li>
        ))}
      </ul>
    </Alert>
  );
}
