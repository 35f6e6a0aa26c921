import { useText } from '#shared/texts/use-text.js';
import type { CaseTextParts } from '../case.document.js';
import { attributeChoices, attributeNames } from '../words/attribute-words.js';

/** The coarse attributes that were given, as terms and words. */
export function AttributeList({ attributes }: { readonly attributes: CaseTextParts['attributes'] }) {
  const t = useText();
  const choices = attributeChoices(t);

  return attributeNames.map((name) => (
    <div key={name}>
      <dt>{t(`cases.attribute.${name}`)}</dt>
      <dd>{choices[name].find(({ value }) => value === attributes[name])?.label ?? t('cases.read.unknown')}</dd>
    </div>
  ));
}
