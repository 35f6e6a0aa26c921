import { useRef } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import type { Question } from './questions.js';

/** "Nein" to one question or to all of a case, by one tap: each can be changed afterwards. Stops where one is refused. */
export function useQuickNo({ id, version }: Pick<Bundle, 'id' | 'version'>) {
  const t = useText();
  // Each answer moves the bundle on: the next one is to what the one before left.
  const left = useRef(version);
  const { send, running, refusal } = useAct('answerKnowledge', bundleFragment, {
    onDone: (answered: Bundle) => {
      left.current = answered.version;
    },
  });

  async function no(questions: readonly Question[]) {
    left.current = version;
    for (const { bundledCase, institution } of questions) {
      const asked = { caseId: bundledCase.caseId, institutionId: institution.id };
      if (!(await send({ id, expectedVersion: left.current, ...asked, answer: 'unknown' }))) return;
    }
    announce(t('bundles.knowledge.noSaved', { count: questions.length }));
  }

  return { no, running, refusal };
}
