import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';

type Props = { readonly onRetry?: () => unknown };

/** Something could not be loaded. Says so in place, and what one can do. */
export function Failure({ onRetry }: Props) {
  const t = useText();

  return (
    <Alert kind="danger" title={t('shared.failure.title')}>
      <p>{t('shared.failure.text')}</p>
      {onRetry && (
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={() => void onRetry()}>
          {t('shared.failure.retry')}
        </button>
      )}
    </Alert>
  );
}
