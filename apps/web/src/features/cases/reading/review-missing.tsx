import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { CaseDetail } from '../case.document.js';

/** Says to an author that nobody else can review their case, and with whom to speak. */
export function ReviewMissing({ kase: { reviewMissing } }: { readonly kase: CaseDetail }) {
  const t = useText();
  const { list } = useFormats();

  if (reviewMissing === null) return null;
  return (
    <Alert kind="warning" title={t('cases.reviewMissing.title')}>
      <p>
        {reviewMissing.length === 0
          ? t('cases.reviewMissing.nobody')
          : t('cases.reviewMissing.who', { names: list(reviewMissing.map(({ name }) => name)) })}
      </p>
    </Alert>
  );
}
