import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { countsBelow } from '@systemblick/anonymization/risk/counts-below';
import type { Gain } from '@systemblick/anonymization/risk/greatest-gain';
import { noAttributes } from '@systemblick/domain/cases/coarse-attributes';
import { smallestGroup } from '@systemblick/domain/cases/group-size';
import { permitBundle } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';

import { as } from '../platform/graphql/as.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { CaseBundleType } from './case.types.js';
import { GaugeRisk } from './gauge-risk.js';
import { unstatedIn } from './risk-gauge.js';
import { BundleRiskType, CaseRiskInput, CaseRiskType, type CoarseningGainType } from './risk.types.js';

/** How many people a case may be about: numbers, never anything of the cases it is compared with. */
@Resolver()
export class CaseRiskResolver {
  constructor(private readonly gauge: GaugeRisk) {}

  @Query(() => CaseRiskType, { nullable: true, description: 'For those who write or review cases.' })
  @Requires('case:readRisk')
  async caseRisk(
    @Args('input') { id, attributes, legalSpheres }: CaseRiskInput,
    @CurrentActor() { municipalityId }: PersonActor,
  ): Promise<CaseRiskType> {
    const gauge = await this.gauge.shown(municipalityId);
    const told = { attributes: { ...noAttributes, ...attributes }, legalSpheres };
    const hidden = { caseId: id, authorPresents: false };
    return as(CaseRiskType, {
      size: gauge.sizeOf(told, hidden),
      presentedSize: gauge.sizeOf(told, { caseId: id, authorPresents: true }),
      needed: smallestGroup,
      unstated: unstatedIn(told),
      gain: toGain(gauge.gainOf(told, hidden)),
    });
  }
}

@Resolver(() => CaseBundleType)
export class BundleRiskResolver {
  constructor(
    private readonly gauge: GaugeRisk,
    private readonly queries: CaseQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => BundleRiskType, { description: 'Of the cases not left out.' })
  async risk(@Parent() { id, cases }: CaseBundleType, @CurrentActor() actor: PersonActor): Promise<BundleRiskType> {
    const bundle = await this.loaders.for('bundle', this.queries.bundlesById).load(id);
    const readsTexts = bundle !== undefined && permitBundle(actor, 'bundle:readTexts', bundle).ok;
    const taken = new Set(cases.filter((one) => one.taken).map(({ caseId }) => caseId));
    const bundled = bundle?.cases.filter(({ caseId }) => taken.has(caseId)) ?? [];
    const risks = await this.gauge.ofBundle(actor.municipalityId, bundled);
    return as(BundleRiskType, {
      ...countsBelow(risks.map(({ size }) => size)),
      needed: smallestGroup,
      cases: risks.map(({ gain, ...numbers }) => ({ ...numbers, gain: readsTexts ? toGain(gain) : null })),
    });
  }
}

function toGain(gain: Gain | undefined): CoarseningGainType | null {
  if (!gain) return null;
  const { step, size } = gain;
  return { attribute: step.attribute, word: step.attribute === 'legalSpheres' ? step.without : step.to, size };
}
