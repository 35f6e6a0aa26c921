import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { addDays, dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import { routeTheme, seeThemeAgain, settleTheme } from '@systemblick/domain/themes/move-theme';
import { permitTheme, type ThemeAction } from '@systemblick/domain/themes/rights';
import {
  escalateRoute,
  giveRouteBack,
  noteStep,
  openRoute,
  settleRoute,
  type Escalation,
  type Route,
  type RouteChoice,
  type RouteStep,
} from '@systemblick/domain/themes/route';
import { storeTheme } from '@systemblick/domain/themes/store-theme';
import type { RouteId } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { Routes } from '@systemblick/persistence/themes/routes';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import { permitRoute } from './theme.views.js';
import { MoveThemes, type WhichRoute, type WhichTheme } from './move-themes.js';

export type OpenRouteCommand = {
  readonly id: RouteId;
  readonly choice: RouteChoice;
  readonly reason: string;
  readonly responsibleId: PersonId | null;
};

/** A theme's way from its opening to its end; the theme moves with it, in the same act. */
@Injectable()
export class ConductRoute {
  constructor(
    private readonly moves: MoveThemes,
    private readonly unit: UnitOfWork,
    private readonly routes: Routes,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  open(actor: PersonActor, which: WhichTheme, command: OpenRouteCommand) {
    return this.send(actor, which, 'theme:route', command, routeTheme);
  }

  /** "Wieder gesehen": what was thought done goes on a way again. */
  seeAgain(actor: PersonActor, which: WhichTheme, command: OpenRouteCommand) {
    return this.send(actor, which, 'theme:seeAgain', command, seeThemeAgain);
  }

  noteStep(actor: PersonActor, which: WhichRoute, step: RouteStep) {
    return this.move(actor, 'route:noteStep', which, (route) => noteStep(route, step));
  }

  escalate(actor: PersonActor, which: WhichRoute, escalation: Escalation) {
    return this.move(actor, 'route:escalate', which, (route) => escalateRoute(route, escalation));
  }

  settle(actor: PersonActor, which: WhichRoute, outcome: string) {
    const now = this.clock.now();
    return this.moves.endRoute(
      which,
      { theme: { action: 'theme:settle', actor }, route: { action: 'route:settle', actor } },
      (route) => permitted(permitRoute(actor, 'route:settle', route), () => settleRoute(route, { outcome, now })),
      (theme, route) =>
        permitted(permitTheme(actor, 'theme:settle', theme), () => settleTheme(theme, { route, outcome, now })),
    );
  }

  /** The theme goes to the Themenspeicher, from where it can take another way. */
  giveBack(actor: PersonActor, which: WhichRoute, outcome: string, revisitOn: CivilDate | null) {
    const now = this.clock.now();
    const day = revisitOn ?? addDays(dayOf(now), 1);
    return this.moves.endRoute(
      which,
      { theme: { action: 'theme:store', actor }, route: { action: 'route:giveBack', actor } },
      (route) => permitted(permitRoute(actor, 'route:giveBack', route), () => giveRouteBack(route, { outcome, now })),
      (theme, route) =>
        permitted(permitTheme(actor, 'theme:store', theme), (): ReturnType<typeof storeTheme> =>
          'routeId' in theme && theme.routeId === route.id
            ? storeTheme(theme, { reason: outcome, revisitOn: day, now })
            : refuse({ code: 'ROUTE_OF_ANOTHER_THEME' } as const),
        ),
    );
  }

  private async send(
    actor: PersonActor,
    which: WhichTheme,
    action: 'theme:route' | 'theme:seeAgain',
    command: OpenRouteCommand,
    go: typeof routeTheme,
  ) {
    const there = await this.areThere(command);
    const opening = { ...command, now: this.clock.now() };
    return this.moves.sendOnRoute(
      which,
      { theme: { action, actor, facts: { kind: command.choice.kind } }, route: { action: 'route:open', actor } },
      (theme) => permitted(permitTheme(actor, action, theme), () => openRoute(theme, opening)),
      (theme, route) => permitted(permitTheme(actor, action, theme), () => thenThere(go(theme, { route }), there)),
    );
  }

  /** Who is to work on it, and who answers for that. */
  private async areThere({ choice, responsibleId }: OpenRouteCommand) {
    const partnerId = choice.kind === 'bilateral' ? choice.partnerInstitutionId : null;
    const partner = await this.there.institutions({ field: 'partnerInstitutionId', ids: [partnerId] });
    if (!partner.ok) return partner;
    const bodyId = choice.kind === 'workingGroup' ? choice.bodyId : null;
    const body = await this.there.bodies({ field: 'bodyId', ids: [bodyId] });
    return body.ok ? this.there.persons({ field: 'responsibleId', ids: [responsibleId] }) : body;
  }

  private move<R extends Refusal>(
    actor: PersonActor,
    action: ThemeAction,
    { id, expectedVersion }: WhichRoute,
    verb: (route: Route) => Result<Route, R>,
  ) {
    return this.unit.do((work) =>
      this.routes.change(work, id, expectedVersion, { action, actor }, (route) =>
        permitted(permitRoute(actor, action, route), () => verb(route)),
      ),
    );
  }
}
