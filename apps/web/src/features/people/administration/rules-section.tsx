import { peopleRights } from '@systemblick/domain/people/rights';
import { useId } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import type { Body } from './bodies.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** How a body decides, in a few words. */
export function RulesSection({ body: { id, state, rules } }: { readonly body: Body }) {
  const t = useText();
  const heading = useId();
  const { number } = useFormats();
  const may = useMay();
  const { quorum, circulationAllowed, circulationMinimumAnswers } = rules;
  const yesNo = (value: boolean) => t(value ? 'administration.rules.yes' : 'administration.rules.no');
  const facts = [
    [t('administration.rules.votesByRule'), yesNo(rules.votesByRule)],
    [t('administration.rules.majority'), t(`administration.majority.${rules.majority}`)],
    [
      t('administration.rules.quorumKind'),
      t(`administration.quorum.${quorum.kind}`) + (quorum.count === null ? '' : `: ${number(quorum.count)}`),
    ],
    [t('administration.rules.partiality'), t(`administration.partiality.${rules.partiality}`)],
    [t('administration.rules.secretAllowed'), yesNo(rules.secretAllowed)],
    [
      t('administration.rules.circulationAllowed'),
      yesNo(circulationAllowed) + (circulationAllowed ? ` (${number(circulationMinimumAnswers)})` : ''),
    ],
  ];

  return (
    <section className="card stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading} className="panel__title">
          {t('administration.rules.title')}
        </h2>
        <p className="muted">{t('administration.rules.lead')}</p>
      </div>
      <dl className="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {state === 'active' && may(peopleRights['body:changeRules']) && (
        <div>
          <ButtonLink small to={`/verwaltung/gremien/${id}/regeln`}>
            {t('administration.rules.change')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
