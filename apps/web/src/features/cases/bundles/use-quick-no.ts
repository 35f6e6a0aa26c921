import { useRef } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import type { Question } from './questions.js';

/** "Nein" to one question or to all of a case, by one tap: each can be changed afterwards. Stops where one is refused. */
export function useQuickNo(bundle: Pick<Bundle, 'id' | 'version'>) {
  const t = useText();
  const { send, refusal } = useMove('answerKnowledge', bundleFragment, bundle, { atOnce: true });
  // However quickly one taps, each answer waits for the one before, which moves the bundle on.
  const before = useRef(Promise.resolve(false));

  /** Says whether all of it was accepted. */
  const no = (questions: readonly Question[]) => (before.current = before.current.then(() => answer(questions)));

  async function answer(questions: readonly Question[]): Promise<boolean> {
    for (const { bundledCase, institution } of questions) {
      const asked = { caseId: bundledCase.caseId, institutionId: institution.id };
      if (!(await send({ ...asked, answer: 'unknown' }))) return false;
    }
    announce(t('bundles.knowledge.noSaved', { count: questions.length }));
    return true;
  }

  return { no, refusal };
}
