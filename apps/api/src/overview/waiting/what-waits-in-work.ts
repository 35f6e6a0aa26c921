import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Waits } from '@systemblick/domain/overview/waits';
import {
  waitsOfBundle,
  waitsOfCase,
  waitsOfHint,
  waitsOfNomination,
} from '@systemblick/domain/overview/waits-of-cases';
import { waitsOfOffers } from '@systemblick/domain/overview/waits-of-offers';
import { waitsOfSession, waitsOfSurvey, waitsOfTheme } from '@systemblick/domain/overview/waits-of-themes';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import type { Candidate } from '@systemblick/persistence/overview/waiting-candidates';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { found } from './found.js';

/** From the hint and the case to the theme: reads what the rules ask for, and asks them. */
@Injectable()
export class WhatWaitsInWork {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly municipalities: Municipalities,
    private readonly cases: CaseQueries,
    private readonly hints: HintQueries,
    private readonly sessions: SessionQueries,
    private readonly themes: ThemeQueries,
    private readonly weighing: WeighingQueries,
    private readonly offers: OfferQueries,
  ) {}

  async for(actor: PersonActor, candidates: readonly Candidate[], now: Date): Promise<readonly Waits[]> {
    const sessions = await this.sessionsAmong(candidates);
    return [
      ...sessions.flatMap((session) => waitsOfSession(actor, session, now)),
      ...(await this.casesOf(actor, candidates, sessions, now)),
      ...(await this.bundlesAndHints(actor, candidates)),
      ...(await this.themesAndSurveys(actor, candidates, now)),
      ...(await this.offersOf(actor, candidates, now)),
    ];
  }

  private async sessionsAmong(candidates: readonly Candidate[]): Promise<readonly ReconstructionSession[]> {
    const sessions = await found(candidates, 'session', this.loaders.for('session', this.sessions.sessionsById));
    return sessions.map(({ thing }) => thing);
  }

  /** Cases, and the nominations of others, read together. */
  private async casesOf(
    actor: PersonActor,
    candidates: readonly Candidate[],
    sessions: readonly ReconstructionSession[],
    now: Date,
  ): Promise<readonly Waits[]> {
    const municipality = await this.municipalities.find(actor.municipalityId);
    if (!municipality) return [];
    const loader = this.loaders.for('case', this.cases.casesById);
    const [cases, nominated] = await Promise.all([
      found(candidates, 'case', loader),
      Promise.all(candidates.flatMap(({ about }) => (about === null ? [] : [loader.load(about)]))),
    ]);
    const nominations = await found(
      candidates,
      'nomination',
      this.loaders.for('nomination', this.cases.nominationsById),
    );
    const { settings } = municipality;
    return [
      ...cases.flatMap(({ thing }) => waitsOfCase(actor, thing, { settings, sessions }, now)),
      ...nominations.flatMap(({ thing }) =>
        waitsOfNomination(
          actor,
          thing,
          nominated.find((kase) => kase?.id === thing.caseId),
        ),
      ),
    ];
  }

  private async bundlesAndHints(actor: PersonActor, candidates: readonly Candidate[]) {
    const bundles = await found(candidates, 'bundle', this.loaders.for('bundle', this.cases.bundlesById));
    const hints = await found(candidates, 'hint', this.loaders.for('hint', this.hints.hintsById));
    return [
      ...bundles.flatMap(({ thing }) => waitsOfBundle(actor, thing)),
      ...hints.flatMap(({ thing }) => waitsOfHint(actor, thing)),
    ];
  }

  private async themesAndSurveys(actor: PersonActor, candidates: readonly Candidate[], now: Date) {
    const themes = await found(candidates, 'theme', this.loaders.for('theme', this.themes.themesById));
    const surveys = await found(candidates, 'survey', this.loaders.for('survey', this.weighing.surveysById));
    return [
      ...themes.flatMap(({ thing: { theme } }) => waitsOfTheme(actor, theme, now)),
      ...surveys.flatMap(({ thing }) => waitsOfSurvey(actor, thing, now)),
    ];
  }

  private async offersOf(actor: PersonActor, candidates: readonly Candidate[], now: Date) {
    const offers = await found(candidates, 'offer', this.loaders.for('offer', this.offers.offersById));
    return waitsOfOffers(
      actor,
      offers.map(({ thing }) => thing),
      now,
    );
  }
}
