import { Module } from '@nestjs/common';

import { permitTheme } from '@systemblick/domain/themes/rights';
import type { GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';
import { Tenant } from '@systemblick/persistence/platform/tenant';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { DotVotings } from '@systemblick/persistence/themes/dot-votings';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { OfferGapQueries } from '@systemblick/persistence/themes/offer-gap-queries';
import { OfferGaps } from '@systemblick/persistence/themes/offer-gaps';
import { openWays } from '@systemblick/persistence/themes/open-ways';
import { PrevalenceSurveys } from '@systemblick/persistence/themes/prevalence-surveys';
import { Routes } from '@systemblick/persistence/themes/routes';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { CasesModule } from '../cases/cases.module.js';
import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
import { ReconstructionModule } from '../reconstruction/reconstruction.module.js';
import { AskSurvey } from './ask-survey.js';
import { AssignedThemes } from './assigned-themes.js';
import { ConductRoute } from './conduct-route.js';
import { DeriveThemesWhenBoardIsHarvested } from './derive-themes-when-board-is-harvested.js';
import { EndTheme } from './end-theme.js';
import { ProposeTheme } from './propose-theme.js';
import { RouteMovesResolver, RouteResolver } from './route.resolver.js';
import { ShapeTheme } from './shape-theme.js';
import { SurveyResolver, ThemeSurveysResolver } from './survey.resolver.js';
import { NoteOfferGap } from './note-offer-gap.js';
import {
  OfferGapResolver,
  OfferGapsOfOfferResolver,
  TakeHintResolver,
  ThemeOfferGapsResolver,
} from './offer-gap.resolver.js';
import { TakeHint } from './take-hint.js';
import { ThemeLoaders } from './theme-loaders.js';
import { ThemeEndsResolver, ThemeMovesResolver } from './theme-moves.resolver.js';
import { ThemeEventResolver, ThemeEvidenceResolver, ThemeHistoryResolver, ThemeResolver } from './theme.resolver.js';
import { permitRoute } from './theme.views.js';
import { WeighThemes } from './weigh-themes.js';
import { WeighingReaders } from './weighing-readers.js';
import { DotVotingResolver, ThemeDotsResolver } from './weighing.resolver.js';

const ports = [
  made(OfferGaps, Tenant),
  { provide: OfferGapQueries, useFactory: (tenant: Tenant) => new OfferGapQueries(tenant), inject: [Tenant] },
  made(GenerativeThemes, Tenant),
  made(Routes, Tenant),
  made(DotVotings, Tenant, ReconstructionSessions),
  made(PrevalenceSurveys, Tenant),
  { provide: ThemeQueries, useFactory: (tenant: Tenant) => new ThemeQueries(tenant), inject: [Tenant] },
  { provide: WeighingQueries, useFactory: (tenant: Tenant) => new WeighingQueries(tenant), inject: [Tenant] },
];

@Module({
  imports: [PeopleModule, CasesModule, ReconstructionModule],
  providers: [
    ...ports,
    AssignedThemes,
    ThemeLoaders,
    ProposeTheme,
    ShapeTheme,
    EndTheme,
    ConductRoute,
    WeighThemes,
    AskSurvey,
    WeighingReaders,
    DeriveThemesWhenBoardIsHarvested,
    ThemeResolver,
    ThemeEvidenceResolver,
    ThemeHistoryResolver,
    ThemeEventResolver,
    ThemeMovesResolver,
    ThemeEndsResolver,
    RouteMovesResolver,
    RouteResolver,
    DotVotingResolver,
    ThemeDotsResolver,
    SurveyResolver,
    ThemeSurveysResolver,
    OfferGapResolver,
    ThemeOfferGapsResolver,
    OfferGapsOfOfferResolver,
    TakeHintResolver,
    NoteOfferGap,
    TakeHint,
  ],
  exports: [...ports.map(({ provide }) => provide), AssignedThemes, ThemeLoaders],
})
export class ThemesModule {
  constructor(
    readers: SubjectReaders,
    assigned: AssignedThemes,
    themes: GenerativeThemes,
    routes: Routes,
    hanging: WhatHangsOn,
  ) {
    hanging.register(openWays);
    readers.register('GenerativeTheme', async (actor, id) => {
      const theme = await themes.find(id as GenerativeThemeId);
      const bodies = (await assigned.of(actor)).get(id as GenerativeThemeId);
      return theme !== undefined && permitTheme(actor, 'theme:readTitle', theme, bodies).ok;
    });
    readers.register('Route', async (actor, id) => {
      const route = await routes.find(id as RouteId);
      const bodies = route && (await assigned.of(actor)).get(route.themeId);
      return route !== undefined && permitRoute(actor, 'route:read', route, bodies).ok;
    });
  }
}
