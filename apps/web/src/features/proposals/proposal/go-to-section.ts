import type { ProposalSection } from '@systemblick/domain/proposals/proposal';

/** Brings a section of the document into view, and the focus to it. */
export function goToSection(section: ProposalSection): void {
  const target = document.getElementById(`abschnitt-${section}`);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** The same, and on into its text where it is written. */
export function goAndWrite(section: ProposalSection): void {
  goToSection(section);
  document.querySelector<HTMLElement>(`#abschnitt-${section} [contenteditable="true"]`)?.focus({ preventScroll: true });
}
