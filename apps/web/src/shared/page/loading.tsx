import { useText } from '../texts/use-text.js';
import './loading.css';

/** Grey lines where the content will be. Appears only when it takes longer than a moment. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const t = useText();

  return (
    <div className="loading" role="status">
      <span className="kern-sr-only">{t('shared.loading.text')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}
