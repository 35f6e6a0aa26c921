import type { useFormats } from '#shared/format/use-formats.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { CaseDetail } from '../case.document.js';

type Information = NonNullable<CaseDetail['clientInformation']>;
type Formats = ReturnType<typeof useFormats>;

/** What was stated about whether the client knows, in a sentence or two. */
export const clientWords = (t: Translate, { date }: Pick<Formats, 'date'>, { kind, on, legalBasis }: Information) =>
  [
    t('cases.client.summary', { kind: t(`cases.information.${kind}`), date: date(on) }),
    ...(legalBasis ? [t('cases.review.legalBasis', { basis: legalBasis })] : []),
  ].join('. ');
