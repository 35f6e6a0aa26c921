import { useId } from 'react';
import { Link } from 'react-router';

import type { TextKey } from '#shared/texts/text-key.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from './theme.document.js';

type Related = { readonly id: string; readonly number: number; readonly title: string };

/** Themes it came from, and themes that sound like it. */
export function Relatives({ theme: { predecessors, similar } }: { readonly theme: Theme }) {
  return (
    <>
      <RelatedThemes title="themes.relatives.predecessors" themes={predecessors} />
      <RelatedThemes title="themes.relatives.similar" themes={similar} />
    </>
  );
}

function RelatedThemes({ title, themes }: { readonly title: TextKey; readonly themes: readonly Related[] }) {
  const t = useText();
  const heading = useId();

  if (themes.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="section-title">
        {t(title)}
      </h2>
      <ul className="stack related-themes">
        {themes.map((one) => (
          <li key={one.id}>
            <span className="muted">{t('themes.list.number', { number: String(one.number) })}</span>{' '}
            <Link to={`/themen/${one.id}`}>{one.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
