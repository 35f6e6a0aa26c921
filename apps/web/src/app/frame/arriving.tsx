import { Page } from '#shared/page/page.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useConnectionState } from '#shared/server/server-connection.js';
import { useText } from '#shared/texts/use-text.js';

/** While it is not known yet who is signed in; where the server is away it says so, and that nothing needs to be done. */
export function Arriving() {
  const t = useText();
  const lost = useConnectionState() === 'lost';

  if (!lost) return <PageLoading />;
  return (
    <Page title={t('app.connection.lostTitle')}>
      <p>{t('app.connection.lostText')}</p>
    </Page>
  );
}
