import type { PersonActor } from '../../kernel/actor.js';
import { dayOf } from '../../kernel/civil-date.js';
import { take, type RightsOf } from '../../kernel/move.js';
import type { NotPermitted, Refusal, WrongState } from '../../kernel/refusal.js';
import { accept, type Result } from '../../kernel/result.js';
import { checkGiving, checkLapsing, checkSettling } from './answer-statement.js';
import type { Beschlussvorlage } from './beschlussvorlage.js';
import { paperMoves } from './paper-moves.js';
import { permitPaper, permitStatement, relationsToPaper, type PaperSurroundings } from '../relations.js';
import type { DecisionAction } from '../rights.js';
import type { Statement, StatementRefusal } from './statement.js';
import type { statementMoves } from './statement-moves.js';

/** A paper with what decides who may do what with it. */
export type PaperAtHand = {
  readonly paper: Beschlussvorlage;
  readonly statements: readonly Statement[];
  readonly around: PaperSurroundings;
};

/** Whether somebody could do this with a paper now: the right, and what its text or its statements still stand against. */
export function paperStep(
  actor: PersonActor,
  action: DecisionAction,
  { paper, statements, around }: PaperAtHand,
  now: Date,
): Result<true, Refusal> {
  const may = permitPaper(actor, action, paper, around);
  if (!may.ok) return may;
  if (action === 'paper:clear')
    return plain(take(paperMoves, 'clear', paper, { by: actor.personId, statements, number: paper.number ?? '', now }));
  if (action === 'paper:askStatements')
    return plain(take(paperMoves, 'askStatements', paper, { asked: 1, unaskedBecause: null, until: dayOf(now), now }));
  return may;
}

/** What stands against an act before anybody has said a word: what its rule would refuse whatever is said. */
const beforehand = {
  'statement:give': checkGiving,
  'statement:takeUp': checkSettling,
  'statement:attach': checkSettling,
  'statement:lapse': checkLapsing,
} as const satisfies Record<keyof RightsOf<'statement', typeof statementMoves>, unknown>;
export type StatementAction = keyof typeof beforehand;
export const statementActions = Object.keys(beforehand) as readonly StatementAction[];

/** Whether somebody could do this with a statement on it now. */
export function statementStep(
  actor: PersonActor,
  action: StatementAction,
  statement: Statement,
  { paper, around }: Pick<PaperAtHand, 'paper' | 'around'>,
  now: Date,
): Result<true, NotPermitted | WrongState | StatementRefusal> {
  const may = permitStatement(actor, action, statement, relationsToPaper(actor, paper, around));
  return may.ok ? beforehand[action](statement, { paper, now }) : may;
}

const plain = (result: Result<unknown, Refusal>): Result<true, Refusal> => (result.ok ? accept(true) : result);
