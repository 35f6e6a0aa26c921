import { proposalSections } from '@systemblick/domain/proposals/proposal';

import type { Translate } from '#shared/texts/text-key.js';

/** What people call a place of the document: `section:solution`. */
export function sectionName(place: string, t: Translate): string {
  const section = proposalSections.find((known) => place === `section:${known}`);
  return t(section ? `proposals.section.${section}` : 'proposals.section.title');
}
