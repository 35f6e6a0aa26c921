import { emptySections, type CaseText } from './case-text.js';
import type { RegelkreisPhase } from './regelkreis.js';

const headings: readonly (readonly [RegelkreisPhase, string])[] = [
  ['clarification', 'Klärung(?:sphase)?'],
  ['assessment', 'Assessment'],
  ['planning', '(?:Hilfe)?planung'],
  ['linking', 'Linking'],
  ['monitoring', 'Monitoring'],
  ['evaluation', 'Evaluation'],
];

const numbering = String.raw`(?:--\s*|[1-6]\s*[.)]\s*)?`;
/** What may follow a heading on its line before the text begins: brackets, dashes, a word or two. */
const remainder = String.raw`(?:\s*\([^)\n]{0,160}\)|\s*[–-][^\n]{0,60}?)?\s*(?:--|[.:])?`;

export type SplitText = {
  /** What stood before the first heading. */
  readonly before: string;
  readonly sections: CaseText['sections'];
  readonly recognised: readonly RegelkreisPhase[];
};

/** Divides one pasted text by the headings of the Regelkreis ("1. Klärungsphase", "-- MONITORING --"); every other word stays. */
export function splitByPhase(text: string): SplitText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found: { phase: RegelkreisPhase | null; lines: string[] }[] = [{ phase: null, lines: [] }];
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) found.push({ phase: heading.phase, lines: heading.rest ? [heading.rest] : [] });
    else found.at(-1)?.lines.push(line);
  }
  const textOf = (phase: RegelkreisPhase | null) =>
    found
      .filter((part) => part.phase === phase)
      .map((part) => part.lines.join('\n').trim())
      .filter((part) => part.length > 0)
      .join('\n\n');
  const recognised = headings.map(([phase]) => phase).filter((phase) => found.some((part) => part.phase === phase));
  const sections = Object.fromEntries(recognised.map((phase) => [phase, textOf(phase)]));
  return { before: textOf(null), sections: { ...emptySections, ...sections }, recognised };
}

function headingOf(line: string): { readonly phase: RegelkreisPhase; readonly rest: string } | undefined {
  for (const [phase, words] of headings) {
    const match = new RegExp(`^\\s*${numbering}${words}${remainder}(?<rest>\\s.*)?$`, 'iu').exec(line);
    const rest = match?.groups?.['rest']?.trim() ?? '';
    const closed = /[.:)–-]\s*$/u.test(line.slice(0, line.length - rest.length).trimEnd());
    if (match && (rest === '' || closed)) return { phase, rest };
  }
  return undefined;
}
