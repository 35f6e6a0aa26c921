import { Link } from 'react-router';

import { useFormats } from '../../../shared/format/use-formats.js';
import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { useOwnNomination } from './use-own-nomination.js';

type Props = { readonly kase: CaseDetail; readonly toReview: boolean };

/** What this person can do with the case now, or for whom it waits. */
export function CaseNext({ kase: { id, state, mine, reviewBegunAt, steps }, toReview }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const nominated = useOwnNomination(id, state === 'released' && mine) !== undefined;

  if (toReview) {
    return (
      <NextStep
        action={
          <Link className="kern-btn kern-btn--primary" to={`/faelle/${id}/pruefen`}>
            {t('cases.read.goToReview')}
          </Link>
        }
      >
        {t('cases.read.nextToReview')}
      </NextStep>
    );
  }
  switch (state) {
    case 'released':
      if (nominated) return <NextStep waiting>{t('cases.read.nextNominated')}</NextStep>;
      return <NextStep waiting={!mine}>{t(mine ? 'cases.read.nextReleasedMine' : 'cases.read.nextReleased')}</NextStep>;
    case 'inReview':
      if (reviewBegunAt)
        return <NextStep waiting>{t('cases.read.nextBegun', { at: dateTime(reviewBegunAt) })}</NextStep>;
      if (isOffered(steps, 'case:takeBack')) return <NextStep>{t('cases.read.nextTakeBack')}</NextStep>;
      return <NextStep waiting>{t('cases.read.nextInReview')}</NextStep>;
    case 'draft':
      return <NextStep waiting>{t('cases.read.nextDraft')}</NextStep>;
    case 'withdrawn':
      return <NextStep waiting>{t('cases.read.nextWithdrawn')}</NextStep>;
  }
}
