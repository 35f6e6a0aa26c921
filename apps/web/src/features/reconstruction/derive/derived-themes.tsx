import { Link } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import type { DerivedTheme } from './derived-themes.document.js';
import './derive-view.css';

/** The themes of a session as they were kept, each a link to its own page. */
export function DerivedThemes({ themes }: { readonly themes: readonly DerivedTheme[] }) {
  const t = useText();

  if (themes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="derived-themes">
      <h2 id="derived-themes">{t('reconstruction.routes.kept', { count: themes.length })}</h2>
      <ul className="derived">
        {themes.map(({ id, number, title }) => (
          <li key={id}>
            <span className="muted">{number}</span> <Link to={`/themen/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
