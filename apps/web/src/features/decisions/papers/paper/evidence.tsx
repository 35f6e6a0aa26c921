import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import type { Paper } from './paper.document.js';
import { RailSection } from './rail-section.js';

/** What the paper rests on, by reference: from here the way leads back to the cases. */
export function Evidence({ paper: { state, evidence, themes, proposal } }: { readonly paper: Paper }) {
  const t = useText();
  const shown = new Set([...themes.map(({ id }) => id), proposal?.id]);
  const others = evidence.filter(({ id }) => !shown.has(id)).length;

  const nothing = themes.length === 0 && others === 0 && proposal === null;

  if (nothing && state !== 'draft') return null;
  return (
    <RailSection title={t('papers.evidence.title')}>
      {nothing && <p className="muted">{t('papers.evidence.none')}</p>}
      <ul className="stack stack--m rail-list">
        {proposal && (
          <li>
            <span className="small muted">{t('papers.evidence.proposal')}</span>
            <Link to={`/vorschlaege/${proposal.id}`}>{proposal.title}</Link>
          </li>
        )}
        {themes.map(({ id, number, title, recurrence }) => (
          <li key={id}>
            <span className="small muted">{t('papers.evidence.theme', { number: String(number) })}</span>
            <Link to={`/themen/${id}`}>{title}</Link>
            {recurrence && <span className="small muted">{t('papers.evidence.recurrence', recurrence)}</span>}
          </li>
        ))}
      </ul>
      {others > 0 && <p className="small muted">{t('papers.evidence.others', { count: others })}</p>}
    </RailSection>
  );
}
