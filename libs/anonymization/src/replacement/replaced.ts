import type { Proposal } from './proposal.js';

type Place = { readonly start: number; readonly end: number };

/** The text with each proposal in its place, and where each of them stands in it. */
export function replaced(
  text: string,
  proposals: readonly Pick<Proposal, 'start' | 'end' | 'words'>[],
): { readonly text: string; readonly places: readonly Place[] } {
  let result = '';
  let from = 0;
  const places = proposals.map(({ start, end, words }) => {
    result += text.slice(from, start);
    const begin = result.length;
    result += words;
    from = end;
    return { start: begin, end: result.length };
  });
  return { text: result + text.slice(from), places };
}
