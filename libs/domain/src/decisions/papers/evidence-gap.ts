import type { EvidenceKind } from '../../proposals/evidence-reference.js';

const names: Readonly<Record<EvidenceKind, string>> = {
  passage: 'Belegstelle',
  observation: 'Beobachtung',
  theme: 'Thema',
  hint: 'Hinweis',
};
const gap = /\[Beleg: [^\]\n]*\]/g;

/** What stands in a paper where a proposal pointed at something: visible, until somebody has said it in other words. */
export const evidenceGap = (kind: EvidenceKind): string => `[Beleg: ${names[kind]}, bitte umschreiben]`;

export const evidenceGaps = (text: string): number => text.match(gap)?.length ?? 0;

/** Whether something is said: headings of their own, gaps and white space are no words. */
export const saysSomething = (text: string): boolean =>
  evidenceGaps(text) === 0 && /\p{L}{2}/u.test(text.replace(gap, ''));
