import type { ProposalSection } from '@systemblick/domain/proposals/proposal';

import { goToPart } from '#shared/page/go-to-part.js';

/** Brings a section of the document into view, and the focus to it. */
export function goToSection(section: ProposalSection): void {
  goToPart(`abschnitt-${section}`, { block: 'start' });
}

/** The same, and on into its text where it is written. */
export function goAndWrite(section: ProposalSection): void {
  goToSection(section);
  document.querySelector<HTMLElement>(`#abschnitt-${section} [contenteditable="true"]`)?.focus({ preventScroll: true });
}
