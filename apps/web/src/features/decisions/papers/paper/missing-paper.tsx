import { Missing } from '../../../../shared/page/missing.js';
import { useText } from '../../../../shared/texts/use-text.js';

export function MissingPaper() {
  const t = useText();

  return (
    <Missing
      title={t('papers.missing.title')}
      crumb={{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }}
      back={t('papers.missing.back')}
    >
      {t('papers.missing.text')}
    </Missing>
  );
}
