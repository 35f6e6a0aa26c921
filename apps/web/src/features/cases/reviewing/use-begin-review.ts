import { useEffect, useRef } from 'react';

import { useMove } from '#shared/move/use-move.js';
import { isOffered } from '#shared/page/steps.js';
import { movedCaseFragment, type CaseDetail } from '../case.document.js';

/**
 * Says that the case is being reviewed as soon as somebody who may do so has it open; its author then waits. Answers
 * whether that is on its way: it moves the case on, too, and what is read is what stands there then.
 */
export function useBeginReview(kase: CaseDetail): boolean {
  const { send, running } = useMove('beginReview', movedCaseFragment, kase, { atOnce: true });
  const said = useRef<string>(undefined);

  useEffect(() => {
    const begun = kase.state !== 'inReview' || kase.reviewBegunAt !== null;
    if (begun || !isOffered(kase.steps, 'case:beginReview')) return;
    const which = `${kase.id} ${kase.version}`;
    if (said.current === which) return;
    said.current = which;
    void send({});
  });

  return running;
}
