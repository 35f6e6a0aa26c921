import { Link } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { movedWords } from './moved-words.js';
import type { FoundMoves } from './start.document.js';
import './start.css';

/** Was sich bewegt hat: what became of one's cases, and what others did. */
export function MovedSection({ found: { moved, feedbackForMe } }: { readonly found: FoundMoves }) {
  const t = useText();
  const { date, list } = useFormats();
  if (moved.length === 0 && feedbackForMe.length === 0) return null;

  return (
    <section aria-labelledby="moved">
      <h2 id="moved" className="section-title">
        {t('overview.moved.title')}
      </h2>
      {feedbackForMe.slice(0, 3).map(({ id, text, sentAt, theme }) => (
        <blockquote key={id} className="moved__feedback">
          <p>{text}</p>
          <footer className="muted small">
            {t('overview.moved.feedback', { day: date(sentAt) })}{' '}
            {theme && <Link to={`/themen/${theme.id}`}>{theme.title}</Link>}
          </footer>
        </blockquote>
      ))}
      <ul className="moved">
        {moved.map(({ id, at, actions, title, link }) => (
          <li key={id} className="moved__row">
            <span className="moved__what">
              {list(actions.map((action) => t(movedWords[action] ?? 'overview.moved.other')))}
            </span>
            <Link to={link}>{title}</Link>
            <span className="moved__when">{date(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
