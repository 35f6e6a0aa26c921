import type { ProposalText } from '@systemblick/domain/proposals/proposal';

import type { Version } from './proposal.document.js';

/** The sections by their keys, as the domain has them. */
export function sectionsOf({ sections }: Pick<Version, 'sections'>): ProposalText['sections'] {
  const of = (key: keyof ProposalText['sections']) => sections.find((section) => section.key === key)?.text ?? '';
  return {
    situation: of('situation'),
    analysis: of('analysis'),
    solution: of('solution'),
    resources: of('resources'),
    legalBasis: of('legalBasis'),
    effect: of('effect'),
    municipalities: of('municipalities'),
  };
}
