import { Injectable } from '@nestjs/common';

import { withinBundle } from '@systemblick/anonymization/risk/within-bundle';
import type { Case, CaseId } from '@systemblick/domain/cases/case';
import type { BundledCase } from '@systemblick/domain/cases/case-bundle';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import type { Work } from '@systemblick/persistence/platform/work';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { RiskGauge, toCoarseCase, type InGeneral } from './risk-gauge.js';

/** Computes how many people cases may be about, anew whenever it is asked; kept nowhere. */
@Injectable()
export class GaugeRisk {
  constructor(
    private readonly queries: CaseQueries,
    private readonly municipalities: Municipalities,
    private readonly loaders: RequestLoaders,
  ) {}

  /** Within an act: as everything stands in it. */
  async within(work: Work, municipalityId: MunicipalityId): Promise<RiskGauge> {
    return this.gauge(municipalityId, work);
  }

  /** For what is shown: read once a request. */
  async shown(municipalityId: MunicipalityId): Promise<RiskGauge> {
    const read = async () => new Map([[municipalityId as string, await this.gauge(municipalityId)]]);
    const gauge = await this.loaders.for('riskGauge', read).load(municipalityId);
    return gauge ?? this.gauge(municipalityId);
  }

  /** Of each bundled case whose text is still kept: how many people it may be about, and how it stands in the bundle. */
  async ofBundle(municipalityId: MunicipalityId, bundled: readonly BundledInGeneral[]) {
    const gauge = await this.shown(municipalityId);
    const cases = this.loaders.for('case', this.queries.casesById);
    const read = await Promise.all(
      bundled.map(async (entry) => ({ entry, told: inGeneral(await cases.load(entry.caseId), entry.textNumber) })),
    );
    const kept = read.filter((one): one is Kept => one.told !== undefined);
    const within = withinBundle(kept.map(({ told }) => toCoarseCase(told)));
    return kept.map(({ entry, told }, place) => {
      const { alike, statuses } = within[place] ?? { alike: 1, statuses: 1 };
      return {
        caseId: entry.caseId,
        size: gauge.sizeOf(told, entry),
        gain: gauge.gainOf(told, entry),
        alike,
        statuses,
      };
    });
  }

  private async gauge(municipalityId: MunicipalityId, work?: Work): Promise<RiskGauge> {
    const municipality = await this.municipalities.find(municipalityId, work);
    const released = await this.queries.releasedInGeneral(work);
    return new RiskGauge(municipality ?? { kind: 'county', settings: defaultSettings }, released);
  }
}

type BundledInGeneral = Pick<BundledCase, 'textNumber' | 'authorPresents'> & { readonly caseId: CaseId };
type Kept = { readonly entry: BundledInGeneral; readonly told: InGeneral };

/** What one version of a case tells in general, as long as its text is kept. */
export const inGeneral = (kase: Case | undefined, textNumber: number): InGeneral | undefined =>
  kase?.releasedTexts.find(({ number }) => number === textNumber)?.text ?? undefined;
