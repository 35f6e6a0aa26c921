import type { StatementAnswer } from '@systemblick/domain/decisions/papers/statement';
import type { StatementState } from '@systemblick/domain/decisions/papers/statement-state';

import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

type Standing = { readonly state: StatementState; readonly answer: StatementAnswer | null };

const tones = {
  asked: 'info',
  agree: 'success',
  agreeWithRemark: 'success',
  object: 'danger',
  takenUp: 'neutral',
  attached: 'warning',
  lapsed: 'neutral',
} as const satisfies Readonly<Record<string, Tone>>;

/** How a statement stands in a word: by its answer once it is given, until something is done about an objection. */
export function statementWord(
  t: Translate,
  { state, answer }: Standing,
): { readonly label: string; readonly tone: Tone } {
  const word = state === 'given' && answer !== null ? answer : state === 'given' ? 'asked' : state;
  return { label: t(`papers.statement.state.${word}`), tone: tones[word] };
}
