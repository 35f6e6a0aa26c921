import { Link } from 'react-router';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';

export function NotFoundPage() {
  const t = useText();

  return (
    <Page crumbs={[]} title={t('app.notFound.title')} lead={t('app.notFound.text')}>
      <Link className="kern-btn kern-btn--primary" to="/">
        {t('app.notFound.home')}
      </Link>
    </Page>
  );
}
