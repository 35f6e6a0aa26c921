import type { Translate } from '#shared/texts/text-key.js';
import type { TrailNode } from './trail.document.js';

/** How a node reads: its words, and for a passage the case it stands in; where it has none, why. */
export function wordsOf(t: Translate, { kind, title, code, erased }: TrailNode): string {
  if (kind === 'passage') {
    const quote = title === '' ? t(erased ? 'overview.trail.erased' : 'overview.trail.noQuote') : `„${title}“`;
    return code === null ? quote : `${code}: ${quote}`;
  }
  if (kind === 'case') return [code, title].filter(Boolean).join(': ');
  return title;
}
