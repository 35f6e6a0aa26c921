import type { ProposalText } from '@systemblick/domain/proposals/proposal';

import type { Material } from '../material/material.js';

type Entry = Material['loesungsvorschlaege'][number];
type Sections = ProposalText['sections'];

const sectionOf = {
  ausgangslage: 'situation',
  analyse: 'analysis',
  loesung: 'solution',
  ressourcen: 'resources',
  rechtsgrundlagen: 'legalBasis',
  wirkung: 'effect',
  kommunen: 'municipalities',
} as const;

/** What the group handed in. */
export function sectionsOf({ abschnitte }: Entry): Sections {
  const written = new Map(abschnitte.map(({ schluessel, text }) => [sectionOf[schluessel], text]));
  const of = (key: keyof Sections) => written.get(key) ?? '';
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

/** What the group was asked about at first: without the bridging money, and not a word on the municipalities. */
export const earlierOf = (sections: Sections): Sections => ({
  ...sections,
  resources: sections.resources.replace(/ Überbrückung:[^.]*\./, '').replace('12.000', '9.000'),
  solution: sections.solution
    .replace('binnen drei Arbeitstagen', 'zeitnah')
    .replace('in fünf Schritten', 'in mehreren Schritten'),
  municipalities: '',
});
