import { announce } from '../../../shared/announce/announcements.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { AnswerKnowledgeDocument } from './bundle-moves.document.js';
import type { Question } from './questions.js';

/** "Nein" to one question or to all of a case, by one tap: each can be changed afterwards. Stops where one is refused. */
export function useQuickNo({ id, version }: Pick<Bundle, 'id' | 'version'>) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(AnswerKnowledgeDocument);

  async function no(questions: readonly Question[]) {
    let expectedVersion = version;
    for (const { bundledCase, institution } of questions) {
      const asked = { caseId: bundledCase.caseId, institutionId: institution.id };
      const answered = await run({ input: { id, expectedVersion, ...asked, answer: 'unknown' } });
      if (!answered) return;
      expectedVersion = answered.version;
    }
    announce(t('bundles.knowledge.noSaved', { count: questions.length }));
  }

  return { no, running, refusal };
}
