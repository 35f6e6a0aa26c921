import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import { isOpen } from '@systemblick/domain/follow-up/measure';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { take } from '@systemblick/domain/kernel/move';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';

import {
  BeschlussvorlageResult,
  BeschlussvorlageType,
  toBeschlussvorlageType,
} from '../decisions/papers/beschlussvorlage.types.js';
import { ResolutionType } from '../decisions/meetings/resolution.types.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { stepsOf, StepType } from '../platform/graphql/step.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { permitted } from '../platform/permissions/permitted.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { CompletePaper } from './complete-paper.js';
import { MeasureType } from './measure.types.js';
import { SeenMeasures } from './seen-measures.js';

/** What became of a paper: its measures, and its completion. */
@Resolver(() => BeschlussvorlageType)
export class CompletePaperResolver {
  constructor(
    private readonly completing: CompletePaper,
    private readonly queries: MeasureQueries,
    private readonly seen: SeenMeasures,
    private readonly loaders: RequestLoaders,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => BeschlussvorlageResult, {
    description: 'Every measure is verified or cancelled: its themes are implemented with it.',
  })
  @Requires('paper:complete')
  async completePaper(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<BeschlussvorlageType>> {
    const which = { id: id as BeschlussvorlageId, expectedVersion };
    return answer(await this.completing.execute(actor, which), toBeschlussvorlageType);
  }

  @ResolveField(() => [MeasureType], { description: 'Those the reader may read, by the day they are due.' })
  async measures(@Parent() { id }: BeschlussvorlageType, @CurrentActor() actor: PersonActor): Promise<MeasureType[]> {
    return this.seen.by(actor, (await this.ofPaper(id)) ?? []);
  }

  @ResolveField(() => StepType, { nullable: true, description: 'Whether it could be completed now.' })
  async completion(
    @Parent() { aggregate: paper }: BeschlussvorlageType,
    @CurrentActor() actor: PersonActor,
  ): Promise<StepType | null> {
    const openMeasures = ((await this.ofPaper(paper.id)) ?? []).filter(isOpen).length;
    const now = this.clock.now();
    const [step] = stepsOf(['paper:complete'] as const, (action) =>
      permitted(permitThing(decisionRights[action], actor, paper, new Set()), () => {
        const completed = take(paperMoves, 'complete', paper, { openMeasures, now });
        return completed.ok ? { ok: true as const, value: true as const } : completed;
      }),
    );
    return step ?? null;
  }

  private ofPaper(id: string) {
    return this.loaders.for('measuresOfPaper', this.queries.measuresOfPapers).load(id);
  }
}

@Resolver(() => ResolutionType)
export class ResolutionMeasuresResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly seen: SeenMeasures,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => [MeasureType], { description: 'Those the reader may read, by the day they are due.' })
  async measures(@Parent() { id }: ResolutionType, @CurrentActor() actor: PersonActor): Promise<MeasureType[]> {
    const measures = await this.loaders.for('measuresOfResolution', this.queries.measuresOfResolutions).load(id);
    return this.seen.by(actor, measures ?? []);
  }
}
