/** What is wrong with the shape of a place, where more is to say than that it is. */
type ShapeProblem = 'tooLong' | 'sign' | 'table' | 'link';

/** Why a shared document cannot be taken as what it should be. Names places, never contents. */
export type Problem =
  | { readonly code: 'NOTHING_THERE' }
  | { readonly code: 'SHAPE'; readonly path: string; readonly why?: ShapeProblem }
  | { readonly code: 'TOO_MANY'; readonly what: string; readonly count: number; readonly max: number };

/** What reading a shared document gives: anybody may have written anything into it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const fine = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const bad = (problem: Problem): Reading<never> => ({ ok: false, problem });

/** What is there is shown, with what a verb would have to refuse: nobody's tool for mending it is taken away. */
export type Shown<Value> = { readonly value: Value; readonly problems: readonly Problem[] };

/** What can be shown, taken strictly: the first problem refuses all of it. */
export function strictly<Value>(shown: Reading<Shown<Value>>): Reading<Value> {
  if (!shown.ok) return shown;
  const [problem] = shown.value.problems;
  return problem ? bad(problem) : fine(shown.value.value);
}

/** A sign no database keeps as text. */
export const hasForbiddenSign = (text: string): boolean => text.includes('\u0000');
