import type { Finder } from './finding.js';

/** A sign of the pattern as it may be written: spaces, also none, where one stands; every kind of hyphen. */
function written(sign: string): string {
  if (sign === '#') return '\\p{Nd}';
  if (sign === '@') return '\\p{L}';
  if (/\s/u.test(sign)) return '[ ]?';
  if (sign === '-') return '[-–‑]';
  return sign.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
}

/** Finds numbers that are written like a municipality's own: `#` stands for a digit, `@` for a letter, the rest for itself. */
export function fileNumbersLike(patterns: readonly string[]): Finder {
  const expressions = patterns.map(
    (pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${[...pattern].map(written).join('')}(?![\\p{L}\\p{N}])`, 'giu'),
  );
  return (text) =>
    expressions.flatMap((expression) =>
      [...text.matchAll(expression)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        type: 'AZ' as const,
        confidence: 0.98,
        source: 'own' as const,
        state: 'accepted' as const,
      })),
    );
}
