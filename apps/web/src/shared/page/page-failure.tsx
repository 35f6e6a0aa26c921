import { useText } from '../texts/use-text.js';
import { Failure } from './failure.js';
import { Page } from './page.js';

/** A whole page that could not be loaded. */
export function PageFailure({ onRetry }: { readonly onRetry: () => unknown }) {
  const t = useText();

  return (
    <Page title={t('shared.failure.pageTitle')}>
      <Failure onRetry={onRetry} />
    </Page>
  );
}
