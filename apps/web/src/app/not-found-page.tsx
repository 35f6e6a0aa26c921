import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

export function NotFoundPage() {
  const t = useText();

  return (
    <Page crumbs={[]} title={t('app.notFound.title')} lead={t('app.notFound.text')}>
      <ButtonLink rank="primary" to="/">
        {t('app.notFound.home')}
      </ButtonLink>
    </Page>
  );
}
