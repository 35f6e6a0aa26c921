import { Module } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { HintId } from '@systemblick/domain/cases/hint';
import { permitHint } from '@systemblick/domain/cases/permit-hint';
import { permitBundle, permitCase } from '@systemblick/domain/cases/rights';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { Cases } from '@systemblick/persistence/cases/cases';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import { Hints } from '@systemblick/persistence/cases/hints';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import { OwnNamesQuery } from '@systemblick/persistence/people/own-names';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { PeopleModule } from '../people/people.module.js';
import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
import { AssembleBundle } from './assemble-bundle.js';
import {
  BundledCaseResolver,
  CaseBundleResolver,
  KnowledgeAnswerResolver,
  NominationResolver,
} from './bundle.resolver.js';
import { ClientPapersResolver } from './client-papers.resolver.js';
import { InfoSheets } from './info-sheets.js';
import { CaseLoaders } from './case-loaders.js';
import { CaseReviewersResolver } from './case-reviewers.resolver.js';
import { CaseMovesResolver, CaseResolver } from './case.resolver.js';
import { BundleParticipation } from './bundle-participation.js';
import { CaseErasures } from './case-erasures.js';
import { GaugeRisk } from './gauge-risk.js';
import { CheckIdentifiers } from './check-identifiers.js';
import { EraseTexts } from './erase-texts.js';
import { HintResolver } from './hint.resolver.js';
import { KeepHints } from './keep-hints.js';
import { MoveCase } from './move-case.js';
import { NominateCase } from './nominate-case.js';
import { ReviewCase } from './review-case.js';
import { BundleRiskResolver, CaseRiskResolver } from './risk.resolver.js';
import { OwnWords } from './own-words.js';
import { OwnWordsResolver } from './own-words.resolver.js';
import { TextCheck } from './text-check.js';
import { WriteCase } from './write-case.js';

const ports = [
  made(Hints, Tenant),
  { provide: HintQueries, useFactory: (tenant: Tenant) => new HintQueries(tenant), inject: [Tenant] },
  made(Cases, Tenant),
  made(CaseBundles, Tenant),
  made(Nominations, Tenant),
  made(OwnNamesQuery, Tenant),
  { provide: CaseQueries, useFactory: (tenant: Tenant) => new CaseQueries(tenant), inject: [Tenant] },
];

@Module({
  imports: [PeopleModule],
  providers: [
    ...ports,
    BundleParticipation,
    CaseErasures,
    EraseTexts,
    CaseLoaders,
    TextCheck,
    CheckIdentifiers,
    OwnWords,
    OwnWordsResolver,
    InfoSheets,
    ClientPapersResolver,
    GaugeRisk,
    WriteCase,
    MoveCase,
    ReviewCase,
    NominateCase,
    AssembleBundle,
    CaseResolver,
    CaseMovesResolver,
    CaseReviewersResolver,
    CaseRiskResolver,
    CaseBundleResolver,
    BundleRiskResolver,
    BundledCaseResolver,
    KnowledgeAnswerResolver,
    NominationResolver,
    HintResolver,
    KeepHints,
  ],
  exports: [...ports.map(({ provide }) => provide), CaseLoaders, CaseErasures, BundleParticipation],
})
export class CasesModule {
  constructor(
    readers: SubjectReaders,
    cases: Cases,
    bundles: CaseBundles,
    hints: Hints,
    participation: BundleParticipation,
  ) {
    readers.register('Hint', async (actor, id) => {
      const hint = await hints.find(id as HintId);
      return hint !== undefined && permitHint(actor, 'hint:read', hint).ok;
    });
    readers.register('Case', async (actor, id) => {
      const kase = await cases.find(id as CaseId);
      return kase !== undefined && permitCase(actor, 'case:read', kase).ok;
    });
    readers.register('CaseBundle', async (actor, id) => {
      const bundle = await bundles.find(id as CaseBundleId);
      if (bundle === undefined) return false;
      const takesPart = (await participation.of(actor.personId)).has(bundle.id);
      return permitBundle(actor, 'bundle:read', bundle, takesPart).ok;
    });
  }
}
