import { caseAsks } from '@systemblick/domain/cases/asks';

import { useFormats } from '#shared/format/use-formats.js';
import { NextOf } from '#shared/page/next-step.js';
import { isOffered, type ApiStep } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { useOwnNomination } from './use-own-nomination.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = { readonly kase: CaseDetail; readonly steps: readonly ApiStep[] };

/** What this person can do with the case now, or for whom it waits. */
export function CaseNext({ kase: { id, state, mine, reviewBegunAt }, steps }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const nominated = useOwnNomination(id, state === 'released' && mine) !== undefined;
  const waiting = {
    released: t(nominated ? 'cases.read.nextNominated' : 'cases.read.nextReleased'),
    inReview: reviewBegunAt
      ? t('cases.read.nextBegun', { at: dateTime(reviewBegunAt) })
      : t(isOffered(steps, 'case:takeBack') ? 'cases.read.nextTakeBack' : 'cases.read.nextInReview'),
    draft: t('cases.read.nextDraft'),
    withdrawn: t('cases.read.nextWithdrawn'),
  };

  return (
    <NextOf
      asks={caseAsks}
      steps={steps}
      say={{
        'case:release': {
          text: t('cases.read.nextToReview'),
          action: (
            <ButtonLink rank="primary" to={`/faelle/${id}/pruefen`}>
              {t('cases.read.goToReview')}
            </ButtonLink>
          ),
        },
        'case:write': { text: t('cases.write.next') },
        'nomination:create': { rests: nominated, text: t('cases.read.nextReleasedMine') },
      }}
      otherwise={{ text: waiting[state] }}
    />
  );
}
