import { asMeant } from './as-meant.js';
import type { Identifier, IdentifierRule } from './identifier.js';
import { identifierRules } from './identifier-rules.js';

/** Every identifier a rule can tell in the text, in order and without overlaps; the longer one wins. */
export function findIdentifiers(text: string): readonly Identifier[] {
  const meant = asMeant(text);
  const found = identifierRules
    .flatMap((rule) => matches(rule, meant.text))
    .map((identifier) => ({ ...identifier, ...meant.written(identifier) }));
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Identifier[] = [];
  for (const identifier of ordered) if (identifier.start >= (kept.at(-1)?.end ?? 0)) kept.push(identifier);
  return kept;
}

function matches({ kind, pattern, holds }: IdentifierRule, text: string): readonly Identifier[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = (match.groups?.['id'] ?? match[0]).replace(/[\s.,;:-]+$/u, '');
    if (holds && !holds(words)) return [];

    const start = match.index + match[0].lastIndexOf(words);
    return [{ kind, start, end: start + words.length }];
  });
}
