import type { Bundle, BundledCase } from './bundle.document.js';

/** Does somebody at this institution know this case from their own file? */
export type Question = {
  readonly bundledCase: BundledCase;
  readonly institution: Bundle['institutions'][number];
  readonly answer: Bundle['knowledge'][number]['answer'];
};

type Known = Pick<Bundle, 'cases' | 'institutions' | 'knowledge'>;

/** The questions nobody has answered yet, in the order of the matrix. */
export function openQuestions({ cases, institutions, knowledge }: Known): readonly Question[] {
  const answered = (caseId: string, institutionId: string) =>
    knowledge.some((one) => one.caseId === caseId && one.institutionId === institutionId && one.answer !== null);
  return cases.flatMap((bundledCase) =>
    institutions
      .filter(({ id }) => !answered(bundledCase.caseId, id))
      .map((institution) => ({ bundledCase, institution, answer: null })),
  );
}
