import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { heldBy, type PersonActor } from '@systemblick/domain/kernel/actor';
import { permit } from '@systemblick/domain/kernel/rights';
import { proposalRights } from '@systemblick/domain/proposals/rights';

import { stepsOf, StepType } from '../platform/graphql/step.type.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { GenerativeThemeType } from '../themes/theme.types.js';

/** What a theme's page leads on to, once it is on the way of a Projektgruppe. */
@Resolver(() => GenerativeThemeType)
export class FoundingResolver {
  @ResolveField(() => StepType, { nullable: true, description: 'Whether the reader may found a Projektgruppe for it.' })
  founding(@Parent() { state }: GenerativeThemeType, @CurrentActor() actor: PersonActor): StepType | null {
    if (state !== 'onRoute') return null;
    const [step] = stepsOf(['projektgruppe:propose'] as const, (action) =>
      permit(proposalRights[action], heldBy(actor)),
    );
    return step ?? null;
  }
}
