import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { Button } from '../widgets/button.js';

type Props = { readonly onRetry?: () => unknown };

/** Something could not be loaded. Says so in place, and what one can do. */
export function Failure({ onRetry }: Props) {
  const t = useText();

  return (
    <Alert kind="danger" title={t('shared.failure.title')}>
      <p>{t('shared.failure.text')}</p>
      {onRetry && (
        <Button small onClick={() => onRetry()}>
          {t('shared.failure.retry')}
        </Button>
      )}
    </Alert>
  );
}
