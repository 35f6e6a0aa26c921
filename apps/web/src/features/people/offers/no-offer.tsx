import { Missing } from '#shared/page/missing.js';
import { useText } from '#shared/texts/use-text.js';

export function NoOffer() {
  const t = useText();

  return (
    <Missing
      title={t('offers.missing.title')}
      crumb={{ label: t('offers.list.title'), to: '/angebote' }}
      back={t('offers.missing.back')}
    >
      {t('offers.missing.text')}
    </Missing>
  );
}
