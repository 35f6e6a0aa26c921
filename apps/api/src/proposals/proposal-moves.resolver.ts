import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Proposal, ProposalId } from '@systemblick/domain/proposals/proposal';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ConsultMembers } from './consult-members.js';
import { HandInProposal } from './hand-in-proposal.js';
import {
  AnswerConsultationInput,
  ConsultMembersInput,
  DraftProposalInput,
  ReturnProposalInput,
} from './proposal.inputs.js';
import { ProposalResult, ProposalType } from './proposal.types.js';
import { toProposalType } from './proposal.views.js';
import { WriteProposal } from './write-proposal.js';

type Answer = Promise<OrRefusal<ProposalType>>;

@Resolver()
export class ProposalWritingResolver {
  constructor(
    private readonly write: WriteProposal,
    private readonly consultation: ConsultMembers,
  ) {}

  @Mutation(() => ProposalResult)
  @Requires('proposal:draft')
  async draftProposal(@Args('input') input: DraftProposalInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, themeId, projektgruppeId = null, kind, title } = input;
    return told(actor, await this.write.draft(actor, { id, themeId, projektgruppeId, kind, title }));
  }

  @Mutation(() => ProposalResult, { description: 'Closes the document; every member is asked.' })
  @Requires('proposal:consult')
  async consultMembers(@Args('input') input: ConsultMembersInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.consultation.consult(actor, toWhich(input), input.answersUntil));
  }

  @Mutation(() => ProposalResult, { description: "The reader's own word; it may be changed while one consults." })
  @Requires('proposal:answer')
  async answerConsultation(@Args('input') input: AnswerConsultationInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, answer: word, remark = null } = input;
    return told(actor, await this.consultation.answer(actor, id, { answer: word, remark }));
  }

  @Mutation(() => ProposalResult, { description: 'Back to writing; the answers given fall away at the next asking.' })
  @Requires('proposal:resume')
  async resumeProposal(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.write.resume(actor, toWhich(input)));
  }

  @Mutation(() => ProposalResult, { description: 'A returned one is written on.' })
  @Requires('proposal:rework')
  async reworkProposal(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.write.rework(actor, toWhich(input)));
  }
}

@Resolver()
export class ProposalHandInResolver {
  constructor(private readonly handIn: HandInProposal) {}

  @Mutation(() => ProposalResult, { description: 'To the coordination, with the objections.' })
  @Requires('proposal:submit')
  async submitProposal(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.handIn.submit(actor, toWhich(input)));
  }

  @Mutation(() => ProposalResult, { description: 'By the coordinator who led the group: there is no acceptance step.' })
  @Requires('proposal:submitOwn')
  async submitOwnProposal(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.handIn.submitOwn(actor, toWhich(input)));
  }

  @Mutation(() => ProposalResult)
  @Requires('proposal:accept')
  async acceptProposal(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.handIn.accept(actor, toWhich(input)));
  }

  @Mutation(() => ProposalResult)
  @Requires('proposal:return')
  async returnProposal(@Args('input') input: ReturnProposalInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.handIn.return(actor, toWhich(input), input.remark));
  }
}

const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as ProposalId, expectedVersion });
const told = (actor: PersonActor, result: Result<Proposal, Refusal>) =>
  answer(result, (proposal) => toProposalType(proposal, actor));
