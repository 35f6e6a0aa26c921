import { useText } from '#shared/texts/use-text.js';

/** The hash of the frozen text, for those who want to check it. */
export function Integrity({ hash }: { readonly hash: string }) {
  const t = useText();

  return (
    <details className="paper-hash small">
      <summary>{t('papers.page.hash')}</summary>
      <p className="muted">{t('papers.page.hashText')}</p>
      <code>{hash}</code>
    </details>
  );
}
