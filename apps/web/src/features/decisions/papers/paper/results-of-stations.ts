import type { Translate } from '#shared/texts/text-key.js';
import type { PaperResolution, WrittenText } from './paper.document.js';

type Decided = {
  readonly decidedBy: string | undefined;
  readonly resolutions: readonly Pick<PaperResolution, 'pointNumber' | 'outcome' | 'political'>[];
};

/**
 * What came out at each station of the Beratungsfolge, in their order, as far as it is known: of the body that decides
 * the outcome of each Ziffer, of a body of the politics what was entered for it. Empty where nothing is known.
 */
export function resultsOfStations(
  consultations: WrittenText['consultations'],
  { decidedBy, resolutions }: Decided,
  t: Translate,
): readonly string[] {
  return consultations.map(({ body, role }) => {
    const political = resolutions.findLast((one) => one.political?.body === body)?.political;
    if (political) return t(political.adopted ? 'papers.consultation.agreed' : 'papers.consultation.notAgreed');
    if (role !== 'decision' || body !== decidedBy) return '';
    return resolutions
      .map(({ pointNumber, outcome }) => {
        const word = t(`meetings.outcome.${outcome}`);
        return pointNumber === null
          ? word
          : t('papers.consultation.pointResult', { number: pointNumber, outcome: word });
      })
      .join(', ');
  });
}
