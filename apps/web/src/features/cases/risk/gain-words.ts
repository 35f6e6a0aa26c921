import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';

import type { Translate } from '#shared/texts/text-key.js';
import { attributeChoices } from '../words/attribute-words.js';
import type { Gain } from './risk.document.js';

/** What a step of coarsening is called: an attribute gets a coarser word, or a body of law is named no more. */
export function gainWords(
  t: Translate,
  { attribute, word }: Pick<Gain, 'attribute' | 'word'>,
): { readonly attribute: string | undefined; readonly word: string } {
  if (attribute === 'legalSpheres')
    return { attribute: undefined, word: t(`terms.legalSphere.${word as LegalSphere}`) };
  return {
    attribute: t(`cases.attribute.${attribute}`),
    word: attributeChoices(t)[attribute].find(({ value }) => value === word)?.label ?? word,
  };
}
