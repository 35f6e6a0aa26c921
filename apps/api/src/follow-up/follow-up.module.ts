import { Module } from '@nestjs/common';

import type { MeasureId } from '@systemblick/domain/follow-up/measure';
import { permitMeasure } from '@systemblick/domain/follow-up/rights';
import { Adoptions } from '@systemblick/persistence/follow-up/adoptions';
import { Feedbacks } from '@systemblick/persistence/follow-up/feedbacks';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import { Measures } from '@systemblick/persistence/follow-up/measures';
import { openMeasures } from '@systemblick/persistence/follow-up/open-measures';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { BegunBecauseOf } from '../decisions/meetings/begun-because-of.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import {
  AdoptionResolver,
  FeedbackResolver,
  ResolutionAdoptionsResolver,
  ThemeFeedbackResolver,
} from './adoption.resolver.js';
import { AskAdoption } from './ask-adoption.js';
import { CarryOutMeasure } from './carry-out-measure.js';
import { CompletePaper } from './complete-paper.js';
import { CompletePaperResolver, ResolutionMeasuresResolver } from './complete-paper.resolver.js';
import { GiveFeedback } from './give-feedback.js';
import { MeasureMovesResolver } from './measure-moves.resolver.js';
import { SurroundingsOfMeasures } from './measure-surroundings.js';
import { MeasureResolver } from './measure.resolver.js';
import { ProposeMeasure } from './propose-measure.js';
import { SeenMeasures } from './seen-measures.js';

const ports = [
  {
    provide: Measures,
    useFactory: (tenant: Tenant, around: SurroundingsOfMeasures) => new Measures(tenant, around.relations),
    inject: [Tenant, SurroundingsOfMeasures],
  },
  {
    provide: Adoptions,
    useFactory: (tenant: Tenant, around: SurroundingsOfMeasures) => new Adoptions(tenant, around.relationsToAdoption),
    inject: [Tenant, SurroundingsOfMeasures],
  },
  made(Feedbacks, Tenant),
  { provide: MeasureQueries, useFactory: (tenant: Tenant) => new MeasureQueries(tenant), inject: [Tenant] },
];

@Module({
  imports: [PeopleModule, ThemesModule, ProposalsModule, DecisionsModule],
  providers: [
    ...ports,
    SurroundingsOfMeasures,
    ProposeMeasure,
    CarryOutMeasure,
    CompletePaper,
    AskAdoption,
    GiveFeedback,
    MeasureResolver,
    MeasureMovesResolver,
    CompletePaperResolver,
    ResolutionMeasuresResolver,
    SeenMeasures,
    AdoptionResolver,
    ResolutionAdoptionsResolver,
    FeedbackResolver,
    ThemeFeedbackResolver,
  ],
  exports: [...ports.map(({ provide }) => provide), SurroundingsOfMeasures],
})
export class FollowUpModule {
  constructor(
    readers: SubjectReaders,
    measures: Measures,
    surroundings: SurroundingsOfMeasures,
    queries: MeasureQueries,
    begun: BegunBecauseOf,
    hanging: WhatHangsOn,
  ) {
    hanging.register(openMeasures);
    begun.register((transaction, resolutionIds) => queries.begunBecauseOf(transaction, resolutionIds));
    readers.register('Measure', async (actor, id) => {
      const measure = await measures.find(id as MeasureId);
      if (!measure) return false;
      return permitMeasure(actor, 'measure:read', measure, await surroundings.of(actor, measure)).ok;
    });
  }
}
