import { fewestCases } from '@systemblick/domain/cases/conduct-bundle';

import type { CheckItem } from '#shared/page/check-list.js';
import { useText } from '#shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { openQuestions } from './questions.js';

/** What a bundle needs before it is ready, and what of it is there. */
export function useReadyChecks(bundle: Bundle): readonly CheckItem[] {
  const t = useText();
  const taken = bundle.cases.filter((one) => one.taken).length;
  const open = openQuestions(bundle).length;
  const invited = bundle.institutions.length > 0;
  const asked = bundle.leadingQuestion !== '';

  return [
    {
      name: t('bundles.ready.question'),
      met: asked,
      text: t(asked ? 'bundles.ready.questionYes' : 'bundles.ready.questionNo'),
    },
    {
      name: t('bundles.ready.cases', { needed: fewestCases }),
      met: taken >= fewestCases,
      text: t('bundles.ready.casesText', { count: taken }),
    },
    {
      name: t('bundles.ready.knowledge'),
      met: open === 0,
      text: !invited
        ? t('bundles.ready.knowledgeNone')
        : open === 0
          ? t('bundles.ready.knowledgeYes')
          : t('bundles.ready.knowledgeNo', { count: open }),
    },
  ];
}
