import { useEffect, useRef } from 'react';

import { isOffered } from '../../../shared/page/steps.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import type { CaseDetail } from '../case.document.js';
import { BeginReviewDocument } from '../move-case.document.js';

/** Says that the case is being reviewed as soon as somebody who may do so has it open; its author then waits. */
export function useBeginReview(kase: CaseDetail | null | undefined) {
  const { run } = useMutationWithRefusal(BeginReviewDocument);
  const said = useRef<string>(undefined);

  useEffect(() => {
    if (!kase || kase.reviewBegunAt !== null || !isOffered(kase.steps, 'case:beginReview')) return;
    const which = `${kase.id} ${kase.version}`;
    if (said.current === which) return;
    said.current = which;
    void run({ input: { id: kase.id, expectedVersion: kase.version } });
  });
}
