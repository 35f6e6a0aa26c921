import { fewestCases } from '@systemblick/domain/cases/conduct-bundle';

import type { CheckItem } from '#shared/page/check-list.js';
import { useText } from '#shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { openQuestions } from './questions.js';

/** `wanted`: the same within a sentence. */
type ReadyCheck = CheckItem & { readonly wanted: string };

/** What a bundle needs before it is ready, and what of it is there. */
export function useReadyChecks(bundle: Bundle): readonly ReadyCheck[] {
  const t = useText();
  const taken = bundle.cases.filter((one) => one.taken).length;
  const open = openQuestions(bundle).length;
  const invited = bundle.institutions.length > 0;
  const asked = bundle.leadingQuestion !== '';

  return [
    {
      name: t('bundles.ready.question'),
      wanted: t('bundles.ready.wanted.question'),
      met: asked,
      text: t(asked ? 'bundles.ready.questionYes' : 'bundles.ready.questionNo'),
    },
    {
      name: t('bundles.ready.cases', { needed: fewestCases }),
      wanted: t('bundles.ready.wanted.cases', { needed: fewestCases }),
      met: taken >= fewestCases,
      text: t('bundles.ready.casesText', { count: taken }),
    },
    {
      name: t('bundles.ready.knowledge'),
      wanted: t('bundles.ready.wanted.knowledge'),
      met: open === 0,
      text: !invited
        ? t('bundles.ready.knowledgeNone')
        : open === 0
          ? t('bundles.ready.knowledgeYes')
          : t('bundles.ready.knowledgeNo', { count: open }),
    },
    {
      name: t('bundles.ready.group'),
      wanted: t('bundles.ready.wanted.group'),
      met: bundle.risk.below5 === 0 || 'unknown',
      text:
        bundle.risk.below5 === 0
          ? t('bundles.ready.groupYes', { needed: bundle.risk.needed })
          : t('bundles.ready.groupNo', { count: bundle.risk.below5, needed: bundle.risk.needed }),
    },
  ];
}
