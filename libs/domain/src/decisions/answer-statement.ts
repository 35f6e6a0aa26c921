import { isPast } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { Beschlussvorlage } from './beschlussvorlage.js';
import type { Statement, StatementAnswer, StatementRefusal } from './statement.js';
import { statementTransitions } from './statement-transitions.js';

export const statementActions = ['statement:give', 'statement:takeUp', 'statement:attach', 'statement:lapse'] as const;
export type StatementAction = (typeof statementActions)[number];

type Around = { readonly paper: Pick<Beschlussvorlage, 'state'>; readonly now: Date };
type Checked = Result<true, WrongState | StatementRefusal>;

/** What stands against an act before anybody has said a word: what its verb would refuse whatever is said. */
export function checkStatement(action: StatementAction, statement: Statement, { paper, now }: Around): Checked {
  switch (action) {
    case 'statement:give':
      return checkGiving(statement, { paper, now });
    case 'statement:takeUp':
      return checkSettling(statement, 'takeUp');
    case 'statement:attach':
      return checkSettling(statement, 'attach');
    case 'statement:lapse':
      return checkLapsing(statement, now);
  }
}

/** While its paper is out for statements, by the end of the day it was asked for. */
function checkGiving(statement: Statement, { paper, now }: Around): Checked {
  if (!canFollow(statementTransitions, statement, 'give') || paper.state !== 'statements') return wrongState;
  return isPast(statement.until, now) ? refuse({ code: 'STATEMENT_TOO_LATE' }) : accept(true);
}

function checkSettling(statement: Statement, event: 'takeUp' | 'attach'): Checked {
  if (!canFollow(statementTransitions, statement, event)) return wrongState;
  return statement.answer === 'object' ? accept(true) : refuse({ code: 'NO_OBJECTION' });
}

function checkLapsing(statement: Statement, now: Date): Checked {
  if (!canFollow(statementTransitions, statement, 'lapse')) return wrongState;
  return isPast(statement.until, now) ? accept(true) : refuse({ code: 'STATEMENT_NOT_DUE' });
}

type Answered = Result<Statement, WrongState | StatementRefusal | TextRefusal>;

/** Gives the answer. A remark or objection needs its words. */
export function giveStatement(
  statement: Statement,
  command: Around & {
    readonly answer: StatementAnswer;
    readonly text: string | null;
    readonly by: PersonId | null;
  },
): Answered {
  const { answer, by, now } = command;
  const may = checkGiving(statement, command);
  if (!may.ok) return may;
  const text = optionalText('text', command.text, textLimits.long);
  if (!text.ok) return text;
  if (answer !== 'agree' && text.value === null) return refuse({ code: 'STATEMENT_TEXT_MISSING', field: 'text' });

  return accept({ ...statement, state: 'given', answer, text: text.value, givenBy: by, givenAt: now });
}

/** The objection changes the paper, which goes back to draft for it. */
export const takeUpStatement = (statement: Statement, command: { readonly reply: string }): Answered =>
  settle(statement, 'takeUp', 'takenUp', command);

/** The objection is not taken up, and goes along with the paper. */
export const attachStatement = (statement: Statement, command: { readonly reply: string }): Answered =>
  settle(statement, 'attach', 'attached', command);

function settle(
  statement: Statement,
  event: 'takeUp' | 'attach',
  state: 'takenUp' | 'attached',
  command: { readonly reply: string },
): Answered {
  const may = checkSettling(statement, event);
  if (!may.ok) return may;
  const reply = requiredText('reply', command.reply, textLimits.paragraph);
  if (!reply.ok) return reply;

  return accept({ ...statement, state, reply: reply.value });
}

/** Nobody answered in time. */
export function lapseStatement(
  statement: Statement,
  { now }: { readonly now: Date },
): Result<Statement, WrongState | StatementRefusal> {
  const may = checkLapsing(statement, now);
  if (!may.ok) return may;

  return accept({ ...statement, state: 'lapsed' });
}
