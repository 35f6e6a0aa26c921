import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { addDays, dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import {
  openRoute,
  type Escalation,
  type Route,
  type RouteChoice,
  type RouteStep,
} from '@systemblick/domain/themes/route';
import type { GenerativeTheme, RouteId } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

import { StillThere } from '../people/still-there.js';
import type { WhichTheme } from './shape-theme.js';

type WhichRoute = { readonly id: RouteId; readonly expectedVersion: number };
export type OpenRouteCommand = {
  readonly id: RouteId;
  /** Or what it lacks. */
  readonly choice: Result<RouteChoice, Refusal>;
  readonly reason: string;
  readonly responsibleId: PersonId | null;
};

type Answer = Promise<Result<GenerativeTheme, Refusal>>;

/** A theme's way from its opening to its end; the theme moves with it, in the same act. */
@Injectable()
export class ConductRoute {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  open(actor: PersonActor, which: WhichTheme, command: OpenRouteCommand) {
    return this.send(actor, which, 'route', command);
  }

  /** "Wieder gesehen": what was thought done goes on a way again. */
  seeAgain(actor: PersonActor, which: WhichTheme, command: OpenRouteCommand) {
    return this.send(actor, which, 'seeAgain', command);
  }

  noteStep(actor: PersonActor, which: WhichRoute, step: RouteStep) {
    return this.unit.do((work) => this.routes.move(work, actor, 'noteStep', which, step));
  }

  escalate(actor: PersonActor, which: WhichRoute, escalation: Escalation) {
    return this.unit.do((work) => this.routes.move(work, actor, 'escalate', which, escalation));
  }

  settle(actor: PersonActor, which: WhichRoute, outcome: string): Answer {
    const now = this.clock.now();
    return this.unit.do(async (work): Answer => {
      await this.holdTheme(work, which);
      const settled = await this.routes.move(work, actor, 'settle', which, { outcome, now });
      if (!settled.ok) return settled;
      const { value: route } = settled;
      return this.themes.move(work, actor, 'settle', themeOf(route), { route, outcome, now });
    });
  }

  /** The theme goes to the Themenspeicher, from where it can take another way. */
  giveBack(actor: PersonActor, which: WhichRoute, outcome: string, revisitOn: CivilDate | null): Answer {
    const now = this.clock.now();
    const storing = { reason: outcome, revisitOn: revisitOn ?? addDays(dayOf(now), 1), comesOff: which.id, now };
    return this.unit.do(async (work): Answer => {
      await this.holdTheme(work, which);
      const back = await this.routes.move(work, actor, 'giveBack', which, { outcome, now });
      return back.ok ? this.themes.move(work, actor, 'store', themeOf(back.value), storing) : back;
    });
  }

  /** The way is opened once the theme is held, and the theme goes on it. */
  private send(actor: PersonActor, which: WhichTheme, move: 'route' | 'seeAgain', command: OpenRouteCommand) {
    const now = this.clock.now();
    return this.unit.do((work) =>
      this.themes.move(work, actor, move, which, async (theme) => {
        const { choice, ...opening } = command;
        if (!choice.ok) return choice;
        const there = await this.areThere(work, choice.value, opening.responsibleId);
        if (!there.ok) return there;
        const route = openRoute(theme, { ...opening, choice: choice.value, now });
        return {
          route: route.ok
            ? accept(await this.routes.create(work, route.value, { action: 'route:open', actor }))
            : route,
        };
      }),
    );
  }

  /** Who is to work on it, and who answers for that. */
  private async areThere(work: Work, choice: RouteChoice, responsibleId: PersonId | null) {
    const partnerId = choice.kind === 'bilateral' ? choice.partnerInstitutionId : null;
    const partner = await this.there.institutions(work, { field: 'partnerInstitutionId', ids: [partnerId] });
    if (!partner.ok) return partner;
    const bodyId = choice.kind === 'workingGroup' ? choice.bodyId : null;
    const body = await this.there.bodies(work, { field: 'bodyId', ids: [bodyId] });
    return body.ok ? this.there.persons(work, { field: 'responsibleId', ids: [responsibleId] }) : body;
  }

  /** A theme is held before its way is, whichever of the two somebody ends. */
  private async holdTheme(work: Work, { id }: WhichRoute): Promise<void> {
    const route = await this.routes.find(id, work);
    if (route) await this.themes.lock(work, route.themeId);
  }
}

const themeOf = ({ themeId }: Route) => ({ id: themeId, expectedVersion: 'any' }) as const;
