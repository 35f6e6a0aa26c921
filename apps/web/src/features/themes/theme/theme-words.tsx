import { useId } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { LegalSphereTags } from '../../people/legal-sphere-tag.js';
import type { Theme } from './theme.document.js';

/** The problem in its own words, and what one wants to find out about it. */
export function ThemeWords({ theme }: { readonly theme: Theme }) {
  const t = useText();
  const heading = useId();
  const { kind, description, question, legalSpheres, institutions } = theme;

  return (
    <section className="theme-words" aria-labelledby={heading}>
      <h2 id={heading}>{t(`themes.page.words.${kind}`)}</h2>
      <p className="theme-words__text as-written">{description}</p>
      {question && (
        <div className="theme-question">
          <h3 className="theme-question__label">{t('themes.page.question')}</h3>
          <p className="theme-question__text">{question}</p>
        </div>
      )}
      <dl className="stack stack--s theme-facts">
        <div>
          <dt>{t('themes.list.legalSpheres')}</dt>
          <dd>
            <LegalSphereTags spheres={legalSpheres ?? []} />
          </dd>
        </div>
        {institutions.length > 0 && (
          <div>
            <dt>{t('themes.page.institutions')}</dt>
            <dd>{institutions.map(({ name }) => name).join(' · ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
