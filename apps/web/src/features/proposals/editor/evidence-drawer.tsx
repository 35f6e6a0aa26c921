import { useQuery } from '@apollo/client/react';
import type { EvidenceReference } from '@systemblick/domain/proposals/evidence-reference';

import { Loading } from '#shared/page/loading.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { OfferedEvidenceDocument } from '../proposal/proposal.document.js';
import './evidence-drawer.css';

type Props = { readonly themeId: string; readonly onInsert: (reference: EvidenceReference) => void };

/** What the theme rests on. From here a reference goes into the text; its words stay where they are. */
export function EvidenceDrawer({ themeId, onInsert }: Props) {
  const t = useText();
  const { data } = useQuery(OfferedEvidenceDocument, { variables: { themeId } });

  if (!data) return <Loading lines={4} />;
  const observations = data.theme?.observations ?? [];
  if (observations.length === 0) return <p className="muted">{t('proposals.evidence.none')}</p>;
  return (
    <ul className="stack evidence-list">
      {observations.map(({ id, wording, caseCount, passages }) => (
        <li key={id} className="stack stack--s evidence-card">
          <p>{wording}</p>
          <div className="row row--middle row--apart evidence-card__line">
            <Badge>{t('proposals.evidence.cases', { count: caseCount })}</Badge>
            <Insert label={wording} onInsert={() => onInsert({ kind: 'observation', id })} />
          </div>
          {passages.map((passage) => (
            <div key={passage.id} className="stack stack--top evidence-card__passage">
              <p className="small">
                {passage.quote !== null ? (
                  <q>{passage.quote}</q>
                ) : (
                  <span className="muted">
                    {t(passage.erased ? 'proposals.evidence.quoteErased' : 'proposals.evidence.quoteHidden')}
                  </span>
                )}{' '}
                <span className="muted">{passage.caseCode}</span>
              </p>
              <Insert
                label={passage.quote ?? passage.caseCode}
                onInsert={() => onInsert({ kind: 'passage', id: passage.id })}
              />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Insert({ label, onInsert }: { readonly label: string; readonly onInsert: () => void }) {
  const t = useText();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={`${t('proposals.evidence.insert')}: ${label}`}
      onClick={onInsert}
    >
      {t('proposals.evidence.insert')}
    </button>
  );
}
