import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import type { ProposalVersion } from '@systemblick/domain/proposals/proposal-version';
import {
  proposalSections,
  proposalStates,
  type Consultation,
  type Proposal,
  type ProposalText,
} from '@systemblick/domain/proposals/proposal';
import { proposalMoves } from '@systemblick/domain/proposals/proposal-moves';
import { proposalStep } from '@systemblick/domain/proposals/proposal-step';
import { proposalRights } from '@systemblick/domain/proposals/rights';
import type { ProposalVisibility } from '@systemblick/persistence/proposals/proposal-queries';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { ConsultationType, ProposalType, ProposalVersionType, type ProposalSectionTextType } from './proposal.types.js';

const proposalActions = takenByPeople('proposal', proposalMoves);

/** What the rights say of somebody, in the terms of a list. */
export const proposalsVisibleTo = (actor: PersonActor): ProposalVisibility => ({
  states: seenStates(proposalRights['proposal:read'], actor, proposalStates),
  bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
});

export const toProposalType = (proposal: Proposal, actor: PersonActor): ProposalType =>
  as(ProposalType, {
    id: proposal.id,
    version: proposal.version,
    state: proposal.state,
    kind: proposal.kind,
    title: proposal.text.title,
    sections: sectionsOf(proposal.text),
    answersUntil: proposal.answersUntil,
    answers: proposal.answers.map((answer) => toConsultation(answer, actor)),
    submittedAt: proposal.submittedAt,
    acceptedAt: proposal.acceptedAt,
    returnedRemark: proposal.returnedRemark,
    steps: stepsOf(proposalActions, (action) => proposalStep(actor, action, proposal)),
    themeId: proposal.themeId,
    bodyId: proposal.bodyId,
    projektgruppeId: proposal.projektgruppeId,
    acceptedById: proposal.acceptedBy,
  });

const toConsultation = (given: Consultation, actor: PersonActor): ConsultationType =>
  as(ConsultationType, { ...given, mine: given.personId === actor.personId });

export const toVersionType = ({ number, occasion, text, writtenAt, writtenBy }: ProposalVersion): ProposalVersionType =>
  as(ProposalVersionType, {
    number,
    occasion,
    title: text.title,
    sections: sectionsOf(text),
    writtenAt,
    writtenBy,
  });

const sectionsOf = ({ sections }: ProposalText): ProposalSectionTextType[] =>
  proposalSections.map((key) => ({ key, text: sections[key] }));
