import { useId } from 'react';

import { DataList } from '#shared/list/data-list.js';
import { useText } from '#shared/texts/use-text.js';
import { gainWords } from '../risk/gain-words.js';
import type { Gain } from '../risk/risk.document.js';
import type { Bundle } from './bundle.document.js';

type CaseOfBundle = Bundle['risk']['cases'][number];

/** How many people each case of the bundle may be about, and how its cases stand to each other. */
export function BundleRisk({ bundle: { risk, cases } }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const { smallest, below3, below5, below11 } = risk;
  const code = ({ caseId }: CaseOfBundle) => cases.find((one) => one.caseId === caseId)?.code ?? '';
  const telling = risk.cases.some(({ gain }) => gain !== null);

  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('bundles.risk.title')}</h2>
      {smallest === null ? (
        <p className="muted">{t('bundles.risk.empty')}</p>
      ) : (
        <>
          <p>
            {t('bundles.risk.smallest', { count: smallest })} {t('bundles.risk.below', { below3, below5, below11 })}
          </p>
          <DataList<CaseOfBundle>
            caption={t('bundles.risk.title')}
            rows={risk.cases}
            rowKey={({ caseId }) => caseId}
            empty={null}
            columns={[
              { key: 'case', header: t('bundles.risk.case'), names: true, cell: code },
              { key: 'size', header: t('bundles.risk.size'), align: 'end', cell: ({ size }) => size },
              { key: 'alike', header: t('bundles.risk.alike'), align: 'end', cell: ({ alike }) => alike },
              { key: 'statuses', header: t('bundles.risk.statuses'), align: 'end', cell: ({ statuses }) => statuses },
              ...(telling
                ? [
                    {
                      key: 'gain',
                      header: t('bundles.risk.gain'),
                      cell: ({ gain }: CaseOfBundle) => (gain ? <GainCell gain={gain} /> : t('bundles.risk.noGain')),
                    },
                  ]
                : []),
            ]}
          />
          <p className="small muted">{t('bundles.risk.how')}</p>
        </>
      )}
      <p className="muted">{t('cases.risk.story')}</p>
    </section>
  );
}

function GainCell({ gain }: { readonly gain: Gain }) {
  const t = useText();
  const { attribute, word } = gainWords(t, gain);

  return attribute === undefined
    ? t('bundles.risk.without', { word, count: gain.size })
    : t('bundles.risk.coarser', { attribute, word, count: gain.size });
}
