import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { ReconstructionSession, ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';

import { as } from '../platform/graphql/as.js';
import { toText } from '../cases/case.views.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { CloseSession } from './close-session.js';
import { OpenSessionText } from './open-session-text.js';
import { PlanSession } from './plan-session.js';
import { RunSession } from './run-session.js';
import {
  AcceptRulesInput,
  CancelSessionInput,
  DeriveThemesInput,
  ExtendPhaseInput,
  MovePhaseInput,
  OpenSessionTextInput,
  PlanSessionInput,
  RecogniseCaseInput,
  ReopenSessionInput,
} from './session.inputs.js';
import {
  ReconstructionSessionResult,
  ReconstructionSessionType,
  SessionTextResult,
  SessionTextType,
} from './session.types.js';
import { toSessionType } from './session.views.js';
import { TakePart } from './take-part.js';

type Answer = Promise<OrRefusal<ReconstructionSessionType>>;
const seenBy = (actor: PersonActor) => (session: ReconstructionSession) => toSessionType(session, actor);

@Resolver()
export class SessionPlanResolver {
  constructor(
    private readonly plan: PlanSession,
    private readonly closing: CloseSession,
  ) {}

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:create')
  async planSession(@Args('input') input: PlanSessionInput, @CurrentActor() actor: PersonActor): Answer {
    const { expectedVersion, place, ...rest } = input;
    const command = { ...rest, place: place?.trim() || null };
    const planned =
      expectedVersion === null || expectedVersion === undefined
        ? await this.plan.create(actor, command)
        : await this.plan.change(actor, { id: input.id, expectedVersion }, command);
    return answer(planned, seenBy(actor));
  }

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:cancel')
  async cancelSession(
    @Args('input') { id, expectedVersion, reason }: CancelSessionInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(
      await this.plan.cancel(actor, { id: id as ReconstructionSessionId, expectedVersion }, reason),
      seenBy(actor),
    );
  }

  @Mutation(() => ReconstructionSessionResult, {
    description: 'Seals the board and takes over what it holds: passages, observations, themes.',
  })
  @Requires('session:close')
  async closeSession(@Args('input') { id, expectedVersion }: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(
      await this.closing.close(actor, { id: id as ReconstructionSessionId, expectedVersion }),
      seenBy(actor),
    );
  }

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:reopen')
  async reopenSession(
    @Args('input') { id, expectedVersion, reason }: ReopenSessionInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(
      await this.closing.reopen(actor, { id: id as ReconstructionSessionId, expectedVersion }, reason),
      seenBy(actor),
    );
  }
}

@Resolver()
export class SessionLiveResolver {
  constructor(
    private readonly run: RunSession,
    private readonly part: TakePart,
    private readonly texts: OpenSessionText,
    private readonly closing: CloseSession,
  ) {}

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:start')
  async startSession(@Args('input') { id, expectedVersion }: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.run.start(actor, { id: id as ReconstructionSessionId, expectedVersion }), seenBy(actor));
  }

  @Mutation(() => ReconstructionSessionResult, { description: 'Forward or back; nothing is lost by it.' })
  @Requires('session:movePhase')
  async movePhase(
    @Args('input') { id, expectedVersion, phase, minutes = null }: MovePhaseInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(
      await this.run.movePhase(actor, { id: id as ReconstructionSessionId, expectedVersion }, phase, minutes),
      seenBy(actor),
    );
  }

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:extendPhase')
  async extendPhase(
    @Args('input') { id, expectedVersion, minutes }: ExtendPhaseInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(
      await this.run.extendPhase(actor, { id: id as ReconstructionSessionId, expectedVersion }, minutes),
      seenBy(actor),
    );
  }

  @Mutation(() => ReconstructionSessionResult)
  @Requires('session:acceptRules')
  async acceptRules(
    @Args('input') { id, agreesToNames }: AcceptRulesInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(await this.part.acceptRules(actor, id, agreesToNames), seenBy(actor));
  }

  @Mutation(() => ReconstructionSessionResult, {
    description: '"Ich erkenne diesen Fall": its text closes for the reader, and its author is told.',
  })
  @Requires('session:recognise')
  async recogniseCase(@Args('input') { id, caseId }: RecogniseCaseInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.part.recognise(actor, id, caseId), seenBy(actor));
  }

  @Mutation(() => ReconstructionSessionResult, {
    description: 'Writes themes as the board stands; may be repeated while the group goes on.',
  })
  @Requires('session:contribute')
  async deriveThemes(@Args('input') { id }: DeriveThemesInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.closing.derive(actor, id), seenBy(actor));
  }

  @Mutation(() => SessionTextResult, { description: 'A mutation, because each look is written into the log.' })
  @Requires('session:readTexts')
  async openSessionText(
    @Args('input') { id, caseId }: OpenSessionTextInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<SessionTextType>> {
    return answer(await this.texts.execute(actor, id, caseId), ({ released }) =>
      as(SessionTextType, { caseId, number: released.number, text: toText(released.text) }),
    );
  }
}
