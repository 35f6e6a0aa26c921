import { accept, refuse, type Result } from '../../kernel/result.js';
import type { BallotRefusal, BallotSubject } from './ballot.js';
import type { DecisionPoint } from '../papers/paper-text.js';

const conjunction = new Intl.ListFormat('de', { type: 'conjunction' });

/** What is asked of a body that votes on a paper: it comes from what is decided on, so that it cannot say anything else. */
export function ballotQuestion(subject: BallotSubject, title: string): string | undefined {
  switch (subject.kind) {
    case 'paper':
      return `Wer stimmt der Vorlage „${title}“ zu?`;
    case 'points':
      return pointsQuestion(subject.numbers);
    case 'amendment':
    case 'minutes':
    case 'motion':
      return undefined;
  }
}

export function pointsQuestion(numbers: readonly number[]): string | undefined {
  const [first, ...others] = numbers.map(String);
  if (first === undefined) return undefined;
  return others.length === 0
    ? `Wer stimmt der Ziffer ${first} zu?`
    : `Wer stimmt den Ziffern ${conjunction.format([first, ...others])} zu?`;
}

/** A ballot decides what was asked: all of its points and none besides; a whole paper as one, or by all its points. */
export function coversBallot(
  subject: BallotSubject,
  resolved: readonly (number | null)[],
  points: readonly Pick<DecisionPoint, 'number'>[],
): Result<true, BallotRefusal> {
  const asked = askedOf(subject, points);
  const whole = subject.kind !== 'points' && resolved.length === 1 && resolved[0] === null;
  const all = new Set(resolved).size === asked.length && asked.every((number) => resolved.includes(number));
  if (whole || (asked.length > 0 && all)) return accept(true as const);

  return refuse({ code: 'BALLOT_ASKED_OTHERWISE', field: 'points' });
}

function askedOf(subject: BallotSubject, points: readonly Pick<DecisionPoint, 'number'>[]): readonly number[] {
  if (subject.kind === 'points') return subject.numbers;
  return subject.kind === 'paper' ? points.map(({ number }) => number) : [];
}
