import { useText } from '#shared/texts/use-text.js';
import type { ThemeObservation } from './theme.document.js';

/** Where in which case it shows. A quote is there only for those who may read it, and as long as its text exists. */
export function Passages({ passages }: Pick<ThemeObservation, 'passages'>) {
  const t = useText();

  if (passages.length === 0) return <p className="small muted">{t('themes.evidence.noPassages')}</p>;
  return (
    <details className="theme-passages">
      <summary>{t('themes.evidence.passages', { count: passages.length })}</summary>
      <ul>
        {passages.map(({ id, caseCode, section, quote, erased }) => (
          <li key={id} className="passage">
            <p className="passage__source">
              <strong>{caseCode}</strong> · {t(`themes.phase.${section}`)}
            </p>
            {quote !== null && !erased ? (
              <blockquote className="passage__quote">{quote}</blockquote>
            ) : (
              <p className="muted">{t(erased ? 'themes.evidence.erased' : 'themes.evidence.notReleased')}</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
