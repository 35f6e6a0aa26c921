import type { BodyId } from '../kernel/actor.js';
import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, readableSections, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { GenerativeTheme, RouteId } from '../themes/theme.js';
import { lacksSolution } from './lacks-solution.js';
import type { ProjektgruppeId } from './projektgruppe.js';
import {
  proposalSectionNames,
  type ConsultationAnswer,
  type Proposal,
  type ProposalId,
  type ProposalKind,
  type ProposalRefusal,
  type ProposalText,
} from './proposal.js';

type Answer = Result<Proposal, ProposalRefusal | TextRefusal>;

export function draftProposal(
  theme: GenerativeTheme,
  command: {
    readonly id: ProposalId;
    readonly routeId: RouteId | null;
    readonly bodyId: BodyId;
    readonly projektgruppeId: ProjektgruppeId | null;
    readonly kind: ProposalKind;
    readonly text: ProposalText;
  },
): Answer {
  const origin = { ...command, municipalityId: theme.municipalityId, version: 0, themeId: theme.id };
  const open = { answersUntil: null, submittedAt: null, acceptedAt: null, acceptedBy: null, returnedRemark: null };
  return writeProposal({ ...origin, answers: [], state: 'draft', ...open }, command);
}

export function writeProposal(proposal: In<Proposal, 'draft'>, { text }: { readonly text: ProposalText }): Answer {
  const title = requiredText('title', text.title, textLimits.line);
  if (!title.ok) return title;
  const sections = readableSections(proposalSectionNames, text.sections);
  if (!sections.ok) return sections;

  return accept({ ...proposal, text: { ...text, title: title.value, sections: sections.value } });
}

/** Asks every member of the group about what its document says now (or why that cannot be read); earlier answers no longer count. */
export function consultMembers(
  proposal: In<Proposal, 'draft'>,
  command: {
    readonly text: Result<ProposalText, ProposalRefusal>;
    readonly answersUntil: CivilDate;
    readonly now: Date;
  },
): Answer {
  const { text, answersUntil, now } = command;
  if (!text.ok) return text;
  const written = writeProposal(proposal, { text: text.value });
  if (!written.ok) return written;
  if (lacksSolution(written.value.text.sections)) return refuse({ code: 'PROPOSAL_EMPTY', field: 'solution' });
  if (isPast(answersUntil, now)) return refuse({ code: 'ANSWERS_UNTIL_PAST', field: 'answersUntil' });

  return accept({ ...written.value, state: 'consulting', answersUntil, answers: [] });
}

/** A member's word: agree, agree with a remark, or object with one. It may be changed while one consults. */
export function answerConsultation(
  proposal: In<Proposal, 'consulting'>,
  command: {
    readonly personId: PersonId;
    readonly memberIds: readonly PersonId[];
    readonly answer: ConsultationAnswer;
    readonly remark: string | null;
    readonly now: Date;
  },
): Answer {
  const { personId, memberIds, answer, now } = command;
  if (!memberIds.includes(personId)) return refuse({ code: 'NOT_IN_THIS_GROUP' });
  const remark = optionalText('remark', command.remark, textLimits.paragraph);
  if (!remark.ok) return remark;
  if (answer !== 'agree' && remark.value === null) return refuse({ code: 'REMARK_MISSING', field: 'remark' });

  const others = proposal.answers.filter((given) => given.personId !== personId);
  return accept({ ...proposal, answers: [...others, { personId, answer, remark: remark.value, answeredAt: now }] });
}

/** Back to writing, before anything was handed in. */
export function resumeWriting(proposal: In<Proposal, 'consulting'>): Answer {
  return accept({ ...proposal, state: 'draft', answersUntil: null });
}

/** A returned proposal is worked on again. */
export function reworkProposal(proposal: In<Proposal, 'returned'>): Answer {
  return accept({ ...proposal, state: 'draft', answersUntil: null });
}
