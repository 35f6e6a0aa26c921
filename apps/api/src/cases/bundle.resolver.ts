import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { bundleStates, type CaseBundle, type CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Nomination, NominationId } from '@systemblick/domain/cases/nomination';
import { nominationStates } from '@systemblick/domain/cases/nomination-state';
import { caseRights, permitBundle } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';

import { PeopleLoaders } from '../people/people-loaders.js';
import { InstitutionObjectType } from '../people/people.types.js';
import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AssembleBundle } from './assemble-bundle.js';
import { BundleParticipation } from './bundle-participation.js';
import {
  AddCaseInput,
  AnswerKnowledgeInput,
  InviteInstitutionsInput,
  MakeReadyInput,
  NominateCaseInput,
  RemoveCaseInput,
  WriteBundleInput,
} from './case.inputs.js';
import { CaseLoaders } from './case-loaders.js';
import {
  BundledCaseType,
  CaseBundleConnection,
  CaseBundleResult,
  CaseBundleType,
  CaseType,
  KnowledgeAnswerType,
  NominationConnection,
  NominationResult,
  NominationType,
} from './case.types.js';
import { toBundleType, toNominationType } from './case.views.js';
import { NominateCase } from './nominate-case.js';

@Resolver(() => CaseBundleType)
export class CaseBundleResolver {
  constructor(
    private readonly bundles: CaseBundles,
    private readonly queries: CaseQueries,
    private readonly people: PeopleLoaders,
    private readonly participation: BundleParticipation,
    private readonly assemble: AssembleBundle,
  ) {}

  @Query(() => CaseBundleConnection)
  @Requires('bundle:read')
  async caseBundles(@Args() page: PageArgs, @CurrentActor() actor: PersonActor) {
    const takenPartIn = await this.participation.of(actor.personId);
    const states = seenStates(caseRights['bundle:read'], actor, bundleStates);
    const visible = { states, personId: actor.personId, bundleIds: [...takenPartIn] };
    return toConnection(await this.queries.bundles(page, visible), (bundle) => toBundleType(bundle, actor));
  }

  @Query(() => CaseBundleType, { nullable: true })
  @Requires('bundle:read')
  async caseBundle(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const bundle = await this.bundles.find(id as CaseBundleId);
    if (!bundle) return null;
    const takesPart = (await this.participation.of(actor.personId)).has(bundle.id);
    return permitBundle(actor, 'bundle:read', bundle, takesPart).ok ? toBundleType(bundle, actor) : null;
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:assemble')
  async writeBundle(
    @Args('input') { expectedVersion = null, ...input }: WriteBundleInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(await this.assemble.write(actor, { ...input, expectedVersion }), seenBy(actor));
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:addCase')
  async addCase(
    @Args('input') { id, expectedVersion, nominationId, earlyReason = null }: AddCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(
      await this.assemble.addCase(actor, { id: id as CaseBundleId, expectedVersion }, nominationId, earlyReason),
      seenBy(actor),
    );
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:removeCase')
  async removeCase(
    @Args('input') { id, expectedVersion, caseId }: RemoveCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(
      await this.assemble.removeCase(actor, { id: id as CaseBundleId, expectedVersion }, caseId),
      seenBy(actor),
    );
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:inviteInstitutions')
  async inviteInstitutions(
    @Args('input') { id, expectedVersion, institutionIds }: InviteInstitutionsInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(
      await this.assemble.inviteInstitutions(actor, { id: id as CaseBundleId, expectedVersion }, institutionIds),
      seenBy(actor),
    );
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:answerKnowledge')
  async answerKnowledge(
    @Args('input') { id, expectedVersion, ...given }: AnswerKnowledgeInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(
      await this.assemble.answerKnowledge(actor, { id: id as CaseBundleId, expectedVersion }, given),
      seenBy(actor),
    );
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:makeReady')
  async makeBundleReady(
    @Args('input') { id, expectedVersion, riskAcceptance = null }: MakeReadyInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(
      await this.assemble.makeReady(actor, { id: id as CaseBundleId, expectedVersion }, riskAcceptance),
      seenBy(actor),
    );
  }

  @Mutation(() => CaseBundleResult)
  @Requires('bundle:takeBack')
  async takeBackBundle(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseBundleType>> {
    return answer(await this.assemble.takeBack(actor, { id: id as CaseBundleId, expectedVersion }), seenBy(actor));
  }

  @ResolveField(() => [InstitutionObjectType])
  async institutions(@Parent() { institutionIds }: CaseBundleType) {
    const found = await Promise.all(institutionIds.map((id) => this.people.institution(id)));
    return found.filter((institution) => institution !== null);
  }
}

@Resolver(() => BundledCaseType)
export class BundledCaseResolver {
  constructor(private readonly loaders: CaseLoaders) {}

  @ResolveField(() => CaseType, {
    nullable: true,
    description: 'Its heading only; texts are read in the session, or one by one.',
  })
  case(@Parent() { caseId }: BundledCaseType, @CurrentActor() actor: PersonActor) {
    return this.loaders.case(caseId, actor);
  }
}

@Resolver(() => KnowledgeAnswerType)
export class KnowledgeAnswerResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: KnowledgeAnswerType) {
    return this.people.institution(institutionId);
  }
}

@Resolver(() => NominationType)
export class NominationResolver {
  constructor(
    private readonly queries: CaseQueries,
    private readonly loaders: CaseLoaders,
    private readonly nominate: NominateCase,
  ) {}

  @Query(() => NominationConnection, {
    description: 'Open nominations, for those who assemble bundles and those who nominate.',
  })
  @Requires('nomination:list')
  async nominations(@Args() page: PageArgs, @CurrentActor() actor: PersonActor) {
    const visible = seenStates(caseRights['nomination:list'], actor, nominationStates);
    return toConnection(await this.queries.nominations(page, visible), shownTo(actor));
  }

  @Mutation(() => NominationResult)
  @Requires('nomination:create')
  async nominateCase(
    @Args('input') input: NominateCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<NominationType>> {
    return answer(await this.nominate.execute(actor, input), shownTo(actor));
  }

  @Mutation(() => NominationResult)
  @Requires('nomination:passOver')
  async passOverNomination(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<NominationType>> {
    return answer(await this.nominate.passOver(actor, { id: id as NominationId, expectedVersion }), shownTo(actor));
  }

  @Mutation(() => NominationResult)
  @Requires('nomination:withdraw')
  async withdrawNomination(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<NominationType>> {
    return answer(await this.nominate.withdraw(actor, { id: id as NominationId, expectedVersion }), shownTo(actor));
  }

  @ResolveField(() => CaseType, { nullable: true })
  case(@Parent() { caseId }: NominationType, @CurrentActor() actor: PersonActor) {
    return this.loaders.case(caseId, actor);
  }
}

const seenBy = (actor: PersonActor) => (bundle: CaseBundle) => toBundleType(bundle, actor);
const shownTo = (actor: PersonActor) => (nomination: Nomination) => toNominationType(nomination, actor);
