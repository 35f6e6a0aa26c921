import type { PersonId } from '../../kernel/id.js';
import type { NotPermitted } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import {
  itemOf,
  type AgendaItemId,
  type MeetingBase,
  type MeetingRefusal,
  type PartialityDeclaration,
  type RunningMeeting,
} from './meeting.js';

type Answer = Result<RunningMeeting, MeetingRefusal | TextRefusal>;
type About = { readonly itemId: AgendaItemId; readonly personId: PersonId };

/**
 * A member declares Befangenheit on an item, for themselves; the minute-taker writes down what others said. It stands in the minutes, and may exclude where the rules say so. Said again, it does
 * not undo what the body decided.
 */
export function declarePartiality(
  meeting: RunningMeeting,
  command: Omit<PartialityDeclaration, 'excluded'> & { readonly by: PersonId; readonly rules: RulesOfProcedure },
): Result<RunningMeeting, NotPermitted | MeetingRefusal | TextRefusal> {
  const { itemId, personId, directAdvantage, by, rules } = command;
  if (personId !== by && meeting.minuteTakerId !== by) return refuse({ code: 'NOT_PERMITTED' });
  if (rules.partiality === 'off') return refuse({ code: 'PARTIALITY_OFF' });
  if (itemOf(meeting, itemId) === undefined) return refuse({ code: 'ITEM_UNKNOWN' });
  const ground = requiredText('ground', command.ground, textLimits.paragraph);
  if (!ground.ok) return ground;

  const excluded = meeting.partialities.find((declared) => isAbout(declared, command))?.excluded ?? null;
  const declaration = { itemId, personId, ground: ground.value, directAdvantage, excluded };
  return accept({ ...meeting, partialities: [...others(meeting, command), declaration] });
}

/** In doubt the body decides whether the advantage is a direct one; nobody writes down what it decided about themselves. */
export function decidePartiality(
  meeting: RunningMeeting,
  command: About & { readonly excluded: boolean; readonly by: PersonId },
): Answer {
  if (command.by === command.personId) return refuse({ code: 'PARTIALITY_OWN' });
  const declared = meeting.partialities.find((declaration) => isAbout(declaration, command));
  if (declared === undefined) return refuse({ code: 'PARTIALITY_UNDECLARED' });

  const decided = { ...declared, excluded: command.excluded };
  return accept({ ...meeting, partialities: [...others(meeting, command), decided] });
}

/** Who does not vote on an item: for a direct advantage, or as the body decided; never for mere institutional concern. */
export function excludedOn(
  { partialities }: MeetingBase,
  itemId: AgendaItemId,
  rules: RulesOfProcedure,
): readonly PersonId[] {
  if (rules.partiality !== 'exclusion') return [];

  return partialities
    .filter((declaration) => declaration.itemId === itemId && (declaration.excluded ?? declaration.directAdvantage))
    .map(({ personId }) => personId);
}

const isAbout = (declaration: About, about: About) =>
  declaration.itemId === about.itemId && declaration.personId === about.personId;
const others = ({ partialities }: MeetingBase, about: About) =>
  partialities.filter((declaration) => !isAbout(declaration, about));
