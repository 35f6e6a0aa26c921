import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { caseStates, type CaseId } from '@systemblick/domain/cases/case';
import { sectionsByPhase, type CaseText } from '@systemblick/domain/cases/case-text';
import type { ClientInformation } from '@systemblick/domain/cases/client-information';
import { noAttributes } from '@systemblick/domain/cases/coarse-attributes';
import { caseRights, permitCase } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { accept } from '@systemblick/domain/kernel/result';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { CaseQueries, type CaseScope } from '@systemblick/persistence/cases/case-queries';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { ReadLog } from '@systemblick/persistence/platform/read-log';

import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ReleaseCaseInput, ReturnCaseInput, WithdrawCaseInput, WriteCaseInput } from './case.inputs.js';
import { CaseConnection, CaseResult, CaseScopeEnum, CaseType } from './case.types.js';
import { toCaseType } from './case.views.js';
import { EraseTexts } from './erase-texts.js';
import { MoveCase } from './move-case.js';
import { ReviewCase } from './review-case.js';
import { WriteCase } from './write-case.js';

@Resolver(() => CaseType)
export class CaseResolver {
  constructor(
    private readonly cases: Cases,
    private readonly municipalities: Municipalities,
    private readonly queries: CaseQueries,
    private readonly reads: ReadLog,
  ) {}

  @Query(() => CaseConnection, {
    name: 'cases',
    description: 'Without texts: those are read one case at a time, and each look is logged.',
  })
  @Requires('case:read')
  async listCases(
    @Args('scope', { type: () => CaseScopeEnum }) scope: CaseScope,
    @Args() page: PageArgs,
    @CurrentActor() actor: PersonActor,
  ) {
    const visible = seenStates(caseRights['case:read'], actor, caseStates);
    const found = await this.queries.list(scope, actor.personId, visible, page);
    return toConnection(found, (kase) => toCaseType(kase, actor));
  }

  @Query(() => CaseType, { nullable: true })
  @Requires('case:read')
  async case(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor): Promise<CaseType | null> {
    const kase = await this.cases.find(id as CaseId);
    if (!kase || !permitCase(actor, 'case:read', kase).ok) return null;

    await this.reads.record({ action: 'case:read', actor, facts: { version: kase.version } }, { kind: 'Case', id });
    const settings = (await this.municipalities.find(actor.municipalityId))?.settings ?? defaultSettings;
    return toCaseType(kase, actor, settings);
  }
}

@Resolver()
export class CaseMovesResolver {
  constructor(
    private readonly write: WriteCase,
    private readonly move: MoveCase,
    private readonly review: ReviewCase,
    private readonly erase: EraseTexts,
  ) {}

  @Mutation(() => CaseResult, { description: 'Starts a case, or goes on writing it.' })
  @Requires('case:write')
  async writeCase(
    @Args('input') input: WriteCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    const { id, expectedVersion = null, rejected } = input;
    const sections = sectionsByPhase(input.sections);
    const text = sections.ok ? accept(toCaseText(input, sections.value)) : sections;
    const command = { id, expectedVersion, text, rejected, clientInformation: toClientInformation(input) };
    return answer(await this.write.execute(actor, command), (kase) => toCaseType(kase, actor, defaultSettings));
  }

  @Mutation(() => CaseResult)
  @Requires('case:submit')
  async submitCase(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.move.submit(actor, { id: id as CaseId, expectedVersion }), (kase) =>
      toCaseType(kase, actor, defaultSettings),
    );
  }

  @Mutation(() => CaseResult, { description: 'Until somebody has begun to review it.' })
  @Requires('case:takeBack')
  async takeBackCase(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.move.takeBack(actor, { id: id as CaseId, expectedVersion }), (kase) =>
      toCaseType(kase, actor, defaultSettings),
    );
  }

  @Mutation(() => CaseResult, { description: 'Who opens a case to review it says so; its author then waits.' })
  @Requires('case:beginReview')
  async beginReview(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.review.begin(actor, { id: id as CaseId, expectedVersion }), (kase) =>
      toCaseType(kase, actor),
    );
  }

  @Mutation(() => CaseResult)
  @Requires('case:return')
  async returnCase(
    @Args('input') { id, expectedVersion, reason }: ReturnCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.review.returnToAuthor(actor, { id: id as CaseId, expectedVersion }, reason), (kase) =>
      toCaseType(kase, actor),
    );
  }

  @Mutation(() => CaseResult)
  @Requires('case:release')
  async releaseCase(
    @Args('input') input: ReleaseCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    const { id, expectedVersion, riskAcceptance = null, confirmed } = input;
    const which = { id: id as CaseId, expectedVersion };
    return answer(await this.review.release(actor, which, riskAcceptance, confirmed), (kase) =>
      toCaseType(kase, actor),
    );
  }

  @Mutation(() => CaseResult)
  @Requires('case:revise')
  async reviseCase(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.move.revise(actor, { id: id as CaseId, expectedVersion }), (kase) =>
      toCaseType(kase, actor, defaultSettings),
    );
  }

  @Mutation(() => CaseResult)
  @Requires('case:dropRevision')
  async dropRevision(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    return answer(await this.move.dropRevision(actor, { id: id as CaseId, expectedVersion }), (kase) =>
      toCaseType(kase, actor, defaultSettings),
    );
  }

  @Mutation(() => CaseResult, { description: 'Every text and every quote of it goes at once.' })
  @Requires('case:withdraw')
  async withdrawCase(
    @Args('input') input: WithdrawCaseInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<CaseType>> {
    const { id, expectedVersion, reason } = input;
    const said = reason === 'retention' ? 'noLongerNeeded' : reason;
    return answer(await this.erase.withdraw(actor, { id: id as CaseId, expectedVersion }, said), (kase) =>
      toCaseType(kase, actor),
    );
  }
}

function toCaseText(
  { title, stations, legalSpheres, attributes }: WriteCaseInput,
  sections: CaseText['sections'],
): CaseText {
  return {
    title,
    sections,
    stations: stations.map(
      ({ institutionType, sought, outcome, sizeClass, legalSphere, phase, happened, handOver }) => ({
        institutionType,
        sought,
        outcome,
        sizeClass: sizeClass ?? null,
        legalSphere: legalSphere ?? null,
        phase: phase ?? null,
        happened: happened?.trim() || null,
        handOver: handOver?.trim() || null,
      }),
    ),
    legalSpheres,
    attributes: { ...noAttributes, ...attributes },
  };
}

function toClientInformation({ clientInformation }: WriteCaseInput): ClientInformation | null {
  if (!clientInformation) return null;
  const { kind, on, legalBasis } = clientInformation;
  return kind === 'waived' ? { kind, on, legalBasis: legalBasis ?? '' } : { kind, on };
}
