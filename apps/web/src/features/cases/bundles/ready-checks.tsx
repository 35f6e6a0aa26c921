import { fewestCases } from '@systemblick/domain/cases/conduct-bundle';
import { useId } from 'react';

import { CheckList } from '../../../shared/page/check-list.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { openQuestions } from './questions.js';

/** What a bundle still needs before it is ready. */
export function ReadyChecks({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const taken = bundle.cases.filter((one) => one.taken).length;
  const open = openQuestions(bundle).length;
  const invited = bundle.institutions.length > 0;

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading} className="panel__title">
        {t('bundles.ready.title')}
      </h2>
      <CheckList
        items={[
          {
            name: t('bundles.ready.question'),
            met: bundle.leadingQuestion !== '',
            text: t(bundle.leadingQuestion === '' ? 'bundles.ready.questionNo' : 'bundles.ready.questionYes'),
          },
          {
            name: t('bundles.ready.cases', { needed: fewestCases }),
            met: taken >= fewestCases,
            text: t('bundles.ready.casesText', { count: taken }),
          },
          {
            name: t('bundles.ready.knowledge'),
            met: invited && open === 0,
            text: !invited
              ? t('bundles.ready.knowledgeNone')
              : open === 0
                ? t('bundles.ready.knowledgeYes')
                : t('bundles.ready.knowledgeNo', { count: open }),
          },
        ]}
      />
    </section>
  );
}
