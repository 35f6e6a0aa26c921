import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Hint, HintId } from '@systemblick/domain/cases/hint';
import { hintStates } from '@systemblick/domain/cases/hint-state';
import { permitHint } from '@systemblick/domain/cases/permit-hint';
import { caseRights } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import { Hints } from '@systemblick/persistence/cases/hints';

import { PeopleLoaders } from '../people/people-loaders.js';
import { InstitutionObjectType, PersonType } from '../people/people.types.js';
import { toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import {
  CollectHintInput,
  DropHintInput,
  HintConnection,
  HintResult,
  HintsArgs,
  HintType,
  PassHintOnInput,
  WriteHintInput,
} from './hint.types.js';
import { toHintType } from './hint.views.js';
import { KeepHints } from './keep-hints.js';

type Answer = Promise<OrRefusal<HintType>>;

@Resolver(() => HintType)
export class HintResolver {
  constructor(
    private readonly queries: HintQueries,
    private readonly hints: Hints,
    private readonly loaders: PeopleLoaders,
    private readonly keep: KeepHints,
  ) {}

  @Query(() => HintConnection, { name: 'hints', description: 'The newest first; for most readers their own only.' })
  @Requires('hint:read')
  async listHints(@Args() args: HintsArgs, @CurrentActor() actor: PersonActor) {
    const { first, after = null, states = null, kind = null, search = null, mine } = args;
    const visible = { states: seenStates(caseRights['hint:read'], actor, hintStates), personId: actor.personId };
    const found = await this.queries.list({ first, after }, { states, kind, search, mine }, visible);
    return toConnection(found, seenBy(actor));
  }

  @Query(() => HintType, { nullable: true })
  @Requires('hint:read')
  async hint(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const hint = await this.hints.find(id as HintId);
    return hint && permitHint(actor, 'hint:read', hint).ok ? toHintType(hint, actor) : null;
  }

  @Mutation(() => HintResult, { description: 'Refused where it looks as if it told of a person.' })
  @Requires('hint:write')
  async writeHint(@Args('input') input: WriteHintInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.write(actor, input), seenBy(actor));
  }

  @Mutation(() => HintResult, { description: 'Kept for later.' })
  @Requires('hint:collect')
  async collectHint(@Args('input') input: CollectHintInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.collect(actor, which(input), input.kind ?? null), seenBy(actor));
  }

  @Mutation(() => HintResult, { description: 'An institution was told.' })
  @Requires('hint:passOn')
  async passHintOn(@Args('input') input: PassHintOnInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.passOn(actor, which(input), input.institutionId), seenBy(actor));
  }

  @Mutation(() => HintResult)
  @Requires('hint:drop')
  async dropHint(@Args('input') input: DropHintInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.drop(actor, which(input), input.reason), seenBy(actor));
  }

  @ResolveField(() => PersonType, { nullable: true })
  writer(@Parent() { writtenBy }: HintType) {
    return this.loaders.person(writtenBy);
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { passedOnTo }: HintType) {
    return passedOnTo ? this.loaders.institution(passedOnTo) : null;
  }
}

const which = ({ id, expectedVersion }: ThingInput) => ({ id: id as HintId, expectedVersion });
const seenBy = (actor: PersonActor) => (hint: Hint) => toHintType(hint, actor);
