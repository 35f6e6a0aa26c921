import { useText } from '#shared/texts/use-text.js';
import type { Finding } from './findings.document.js';

type Props = { readonly finding: Finding; readonly caseTotal: number };

/** An observation as it was taken over, with its passages; a quote where this person may read it. */
export function FindingCard({ finding: { kind, wording, caseCount, passages }, caseTotal }: Props) {
  const t = useText();

  return (
    <article className={`summary kind--${kind}`}>
      <p className="summary__text">{wording}</p>
      <ul className="stack stack--s finding__passages">
        {passages.map(({ id, caseCode, section, quote, erased }) => (
          <li key={id}>
            <p className="muted small">
              {caseCode}, {t(`cases.phase.${section}`)}
            </p>
            {quote !== null && <blockquote lang="de">„{quote}“</blockquote>}
            {quote === null && (
              <p className="muted small">
                {t(erased ? 'reconstruction.closed.erased' : 'reconstruction.closed.notReadable')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="muted small">{t('reconstruction.compare.inCases', { count: caseCount, of: caseTotal })}</p>
    </article>
  );
}
