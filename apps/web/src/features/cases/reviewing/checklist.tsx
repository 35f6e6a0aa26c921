import { CheckList } from '#shared/page/check-list.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { clientWords } from '../words/client-words.js';
import { isSuspect, type Place } from '../identifiers/place.js';

type Props = {
  readonly kase: Pick<CaseDetail, 'mine' | 'clientInformation'>;
  /** What the check found; undefined while it runs. */
  readonly places: readonly Place[] | undefined;
};

/** What has to be true before a case is released, and whether it is. */
export function Checklist({ kase: { mine, clientInformation }, places }: Props) {
  const t = useText();
  const formats = useFormats();
  const toLookAt = places?.filter(isSuspect).length ?? 0;
  const identifiers = places && places.length - toLookAt;

  return (
    <CheckList
      items={[
        {
          name: t('cases.review.secondPerson'),
          met: !mine,
          text: t(mine ? 'cases.review.own' : 'cases.review.secondPersonYes'),
        },
        {
          name: t('cases.review.identifiers'),
          met: identifiers === 0 ? 'unknown' : false,
          text:
            identifiers === undefined
              ? t('cases.review.identifiersChecking')
              : identifiers === 0
                ? t('cases.review.identifiersNone', { count: toLookAt })
                : t('cases.review.identifiersSome', { count: identifiers }),
        },
        {
          name: t('cases.review.client'),
          met: clientInformation !== null,
          text: clientInformation ? clientWords(t, formats, clientInformation) : t('cases.review.clientMissing'),
        },
      ]}
    />
  );
}
