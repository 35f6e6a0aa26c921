import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { CarryOutMeasure } from './carry-out-measure.js';
import {
  FinishMeasureInput,
  NoteReadingInput,
  PlanMeasureInput,
  planOf,
  ProposeMeasureInput,
  ReasonedMeasureInput,
  ReportMeasureInput,
  VerifyMeasureInput,
  WithdrawReadingInput,
} from './measure.inputs.js';
import { MeasureResult, MeasureType } from './measure.types.js';
import { toMeasureType } from './measure.views.js';
import { ProposeMeasure } from './propose-measure.js';

type Answer = Promise<OrRefusal<MeasureType>>;

@Resolver(() => MeasureType)
export class MeasureMovesResolver {
  constructor(
    private readonly proposing: ProposeMeasure,
    private readonly carry: CarryOutMeasure,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => MeasureResult, { description: 'The institution is asked.' })
  @Requires('measure:propose')
  proposeMeasure(@Args('input') input: ProposeMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, resolutionId } = input;
    return this.told(this.proposing.execute(actor, { id, resolutionId, plan: planOf(input) }));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:plan')
  planMeasure(@Args('input') input: PlanMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.plan(actor, input, planOf(input)));
  }

  @Mutation(() => MeasureResult, { description: 'By the institution asked.' })
  @Requires('measure:accept')
  acceptMeasure(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.accept(actor, which(input)));
  }

  @Mutation(() => MeasureResult, { description: 'It returns to the coordination.' })
  @Requires('measure:decline')
  declineMeasure(@Args('input') input: ReasonedMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.decline(actor, which(input), input.reason));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:askAgain')
  askMeasureAgain(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.askAgain(actor, which(input)));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:begin')
  beginMeasure(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.begin(actor, which(input)));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:report')
  reportMeasure(@Args('input') input: ReportMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.report(actor, which(input), input.progress, input.note ?? null));
  }

  @Mutation(() => MeasureResult, { description: 'A second reading of the same day replaces the first.' })
  @Requires('measure:noteReading')
  noteReading(@Args('input') input: NoteReadingInput, @CurrentActor() actor: PersonActor): Answer {
    const { on, value, note = null } = input;
    return this.told(this.carry.noteReading(actor, which(input), { on, value, note }));
  }

  @Mutation(() => MeasureResult, { description: 'A reading that was noted wrongly is taken back.' })
  @Requires('measure:withdrawReading')
  withdrawReading(@Args('input') input: WithdrawReadingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.withdrawReading(actor, which(input), input.on));
  }

  @Mutation(() => MeasureResult, { description: 'It is reported done, with what was done.' })
  @Requires('measure:finish')
  finishMeasure(@Args('input') input: FinishMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.finish(actor, which(input), input.doneNote));
  }

  @Mutation(() => MeasureResult, { description: 'Somebody has looked, and says how it worked.' })
  @Requires('measure:verify')
  verifyMeasure(@Args('input') input: VerifyMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.verify(actor, which(input), input.effect));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:takeUpAgain')
  takeMeasureUpAgain(@Args('input') input: ReasonedMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.takeUpAgain(actor, which(input), input.reason));
  }

  @Mutation(() => MeasureResult)
  @Requires('measure:cancel')
  cancelMeasure(@Args('input') input: ReasonedMeasureInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(this.carry.cancel(actor, which(input), input.reason));
  }

  private async told(result: Promise<Result<Measure, Refusal>>): Answer {
    return answer(await result, (measure) => toMeasureType(measure, this.clock.now()));
  }
}

const which = ({ id, expectedVersion }: ThingInput) => ({ id: id as MeasureId, expectedVersion });
