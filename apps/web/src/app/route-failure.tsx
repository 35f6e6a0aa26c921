import { Page } from '../shared/page/page.js';
import { useText } from '../shared/texts/use-text.js';

/** A page that broke. The frame around it stays usable. */
export function RouteFailure() {
  const t = useText();

  return (
    <Page title={t('app.broken.title')} lead={t('app.broken.text')}>
      <button type="button" className="kern-btn kern-btn--primary" onClick={() => location.reload()}>
        {t('app.broken.reload')}
      </button>
    </Page>
  );
}
