import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { paperStateWords } from '../words/paper-states.js';
import { PapersOnThemeDocument } from './write-paper.document.js';

/** Says before a second paper is begun that there is one already, an accepted proposal's draft for instance. */
export function PapersOnTheme({ themeId }: { readonly themeId: string }) {
  const t = useText();
  const { data } = useQuery(PapersOnThemeDocument, { variables: { themeId }, skip: themeId === '' });
  const papers = themeId === '' ? [] : (data?.papers.nodes ?? []);

  if (papers.length === 0) return null;
  return (
    <Alert kind="warning" title={t('papers.form.alreadyThere', { count: data?.papers.totalCount ?? papers.length })}>
      <ul>
        {papers.map(({ id, number, state, text }) => (
          <li key={id}>
            <Link to={`/lenkungsgruppe/vorlagen/${id}`}>
              {[number, text.title].filter((part) => part !== null).join(' · ')}
            </Link>{' '}
            <StateBadge state={state} states={paperStateWords(t)} />
          </li>
        ))}
      </ul>
      <p>{t('papers.form.alreadyThereText')}</p>
    </Alert>
  );
}
