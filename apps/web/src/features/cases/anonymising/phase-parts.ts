import { phaseHeading } from '@systemblick/domain/cases/phase-heading';
import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';

import { openFindingsOf, type Part, type Review } from './review.js';

/** One phase of a raw text, its heading included, and how many of its findings wait for a word. */
export type PhasePart = Part & { readonly phase: RegelkreisPhase; readonly open: number };

/** The phases of a raw text in their order; what stands before the first heading belongs to the first. None without headings. */
export function phasePartsOf(review: Review): readonly PhasePart[] {
  const { text } = review;
  const begins: { readonly phase: RegelkreisPhase; readonly start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = phaseHeading(line);
    if (heading) begins.push({ phase: heading.phase, start });
    start += line.length + 1;
  }
  const open = openFindingsOf(review);
  return begins.map(({ phase, start: begin }, at) => {
    const part = { start: at === 0 ? 0 : begin, end: begins[at + 1]?.start ?? text.length };
    const within = open.filter((finding) => part.start <= finding.start && finding.start < part.end);
    return { ...part, phase, open: within.length };
  });
}
