import type { BodyId } from '../kernel/actor.js';
import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, readableSections, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
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
import { proposalTransitions } from './transitions.js';

type Answer = Result<Proposal, WrongState | ProposalRefusal | TextRefusal>;

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

export function writeProposal(proposal: Proposal, { text }: { readonly text: ProposalText }): Answer {
  if (!canFollow(proposalTransitions, proposal, 'write')) return wrongState;
  const title = requiredText('title', text.title, textLimits.line);
  if (!title.ok) return title;
  const sections = readableSections(proposalSectionNames, text.sections);
  if (!sections.ok) return sections;

  return accept({ ...proposal, text: { ...text, title: title.value, sections: sections.value } });
}

/** Asks every member of the group; answers to an earlier version no longer count. */
export function consultMembers(
  proposal: Proposal,
  { answersUntil, now }: { readonly answersUntil: CivilDate; readonly now: Date },
): Answer {
  if (!canFollow(proposalTransitions, proposal, 'consult')) return wrongState;
  if (lacksSolution(proposal.text.sections)) return refuse({ code: 'PROPOSAL_EMPTY', field: 'solution' });
  if (isPast(answersUntil, now)) return refuse({ code: 'ANSWERS_UNTIL_PAST', field: 'answersUntil' });

  return accept({ ...proposal, state: 'consulting', answersUntil, answers: [] });
}

/** A member's word: agree, agree with a remark, or object with one. It may be changed while one consults. */
export function answerConsultation(
  proposal: Proposal,
  command: {
    readonly personId: PersonId;
    readonly memberIds: readonly PersonId[];
    readonly answer: ConsultationAnswer;
    readonly remark: string | null;
    readonly now: Date;
  },
): Answer {
  const { personId, memberIds, answer, now } = command;
  if (!canFollow(proposalTransitions, proposal, 'answer')) return wrongState;
  if (!memberIds.includes(personId)) return refuse({ code: 'NOT_IN_THIS_GROUP' });
  const remark = optionalText('remark', command.remark, textLimits.paragraph);
  if (!remark.ok) return remark;
  if (answer !== 'agree' && remark.value === null) return refuse({ code: 'REMARK_MISSING', field: 'remark' });

  const others = proposal.answers.filter((given) => given.personId !== personId);
  return accept({ ...proposal, answers: [...others, { personId, answer, remark: remark.value, answeredAt: now }] });
}

/** Back to writing, before anything was handed in. */
export function resumeWriting(proposal: Proposal): Answer {
  if (!canFollow(proposalTransitions, proposal, 'resume')) return wrongState;

  return accept({ ...proposal, state: 'draft', answersUntil: null });
}

/** A returned proposal is worked on again. */
export function reworkProposal(proposal: Proposal): Answer {
  if (!canFollow(proposalTransitions, proposal, 'rework')) return wrongState;

  return accept({ ...proposal, state: 'draft', answersUntil: null });
}
