import { isPast } from '../../kernel/civil-date.js';
import type { PersonId } from '../../kernel/id.js';
import type { WrongState } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import { wrongState } from '../../kernel/transition.js';
import type { Beschlussvorlage } from './beschlussvorlage.js';
import type { Statement, StatementAnswer, StatementRefusal } from './statement.js';

type Around = { readonly paper: Pick<Beschlussvorlage, 'state'>; readonly now: Date };
type Checked = Result<true, WrongState | StatementRefusal>;
type Answered = Result<Statement, WrongState | StatementRefusal | TextRefusal>;

/** While its paper is out for statements, by the end of the day it was asked for. */
export function checkGiving({ until }: Statement, { paper, now }: Around): Checked {
  if (paper.state !== 'statements') return wrongState;
  return isPast(until, now) ? refuse({ code: 'STATEMENT_TOO_LATE' }) : accept(true);
}

/** Only an objection is taken up, or goes along with the paper. */
export const checkSettling = ({ answer }: Statement): Checked =>
  answer === 'object' ? accept(true) : refuse({ code: 'NO_OBJECTION' });

export const checkLapsing = ({ until }: Statement, { now }: Pick<Around, 'now'>): Checked =>
  isPast(until, now) ? accept(true) : refuse({ code: 'STATEMENT_NOT_DUE' });

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

/** The objection changes the paper, which goes back to draft for it (`takenUp`), or it goes along with it (`attached`). */
export const settleObjection =
  (state: 'takenUp' | 'attached') =>
  (statement: Statement, command: { readonly reply: string }): Answered => {
    const may = checkSettling(statement);
    if (!may.ok) return may;
    const reply = requiredText('reply', command.reply, textLimits.paragraph);
    if (!reply.ok) return reply;

    return accept({ ...statement, state, reply: reply.value });
  };

/** Nobody answered in time. */
export function lapseStatement(statement: Statement, command: { readonly now: Date }): Answered {
  const may = checkLapsing(statement, command);
  if (!may.ok) return may;

  return accept({ ...statement, state: 'lapsed' });
}
