import type { INestApplicationContext } from '@nestjs/common';

import { take } from '@systemblick/domain/kernel/move';
import { accept } from '@systemblick/domain/kernel/result';
import { openRoute, type Route, type RouteChoice } from '@systemblick/domain/themes/route';
import { routeMoves } from '@systemblick/domain/themes/route-moves';
import type { GenerativeTheme, RouteId } from '@systemblick/domain/themes/theme';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

import { coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
};
type Entry = Material['generative_themen'][number];

/** Sends it where the material says: to the Themenspeicher, or on one of the three ways. */
export async function loadWay(load: Load, entry: Entry, theme: GenerativeTheme): Promise<RouteId | undefined> {
  const { app, material, dates, people } = load;
  const rest = material.themenspeicher.find(({ thema_id }) => thema_id === entry.id);
  if (rest) {
    const command = {
      reason: rest.begruendung,
      revisitOn: dates.day(rest.wiedervorlage_am),
      now: dates.turnTo(dates.moment(rest.aufgenommen_am, 15)),
    };
    const act = { action: 'theme:store', actor: coordinator(people, rest.verantwortlich) };
    done(
      await kept(app, GenerativeThemes).change(theme.id, 'any', act, (same) =>
        take(themeMoves, 'store', same, command),
      ),
    );
    return undefined;
  }
  const talk = material.bilaterale_klaerungen.find(({ thema_id }) => thema_id === entry.id);
  return talk ? loadTalk(load, theme, talk) : loadGroupWay(load, entry, theme);
}

/** A way of a group: the Arbeitsgruppe's own proposal, or a Projektgruppe. */
async function loadGroupWay(load: Load, entry: Entry, theme: GenerativeTheme): Promise<RouteId> {
  const { people } = load;
  const started = '2026-10-01';
  const choice: RouteChoice =
    entry.weg === 'projektgruppe'
      ? { kind: 'projectGroup' }
      : { kind: 'workingGroup', bodyId: people.body('g_ag'), acrossLegalSpheres: entry.id === 't2' };
  const reason =
    entry.weg === 'projektgruppe'
      ? 'Vier Rechtskreise und sechs Kommunen sind beteiligt; ohne verbindliche Absprache zwischen ihnen gibt es keine Lösung.'
      : 'Die Arbeitsgruppe hat die Beteiligten am Tisch und schreibt selbst einen Vorschlag.';
  const responsible = entry.weg === 'projektgruppe' ? 'p01' : 'p02';
  return (await send(load, theme, { choice, reason, responsible, day: started })).id;
}

/** A bilateral way with its steps, settled where the material says so. */
async function loadTalk(
  load: Load,
  theme: GenerativeTheme,
  talk: Material['bilaterale_klaerungen'][number],
): Promise<RouteId> {
  const { app, dates, people } = load;
  const actor = coordinator(people, talk.gefuehrt_von);
  const choice: RouteChoice = {
    kind: 'bilateral',
    partnerInstitutionId: people.institution(talk.partner_institution_id),
    contact: 'Leitung des Fachbereichs Sprachen',
  };
  const opened = { choice, reason: talk.begruendung, responsible: talk.gefuehrt_von, day: talk.beginn };
  const { id } = await send(load, theme, opened);
  for (const { datum, text } of talk.verlauf) {
    dates.turnTo(dates.moment(datum, 11));
    done(
      await kept(app, Routes).change(id, 'any', { action: 'route:noteStep', actor }, (route) =>
        take(routeMoves, 'noteStep', route, { on: dates.day(datum), text }),
      ),
    );
  }
  const ending = { outcome: talk.ergebnis, now: dates.turnTo(dates.moment(talk.ende, 12)) };
  const route = done(
    await kept(app, Routes).change(id, 'any', { action: 'route:settle', actor }, (same) =>
      take(routeMoves, 'settle', same, ending),
    ),
  );
  done(
    await kept(app, GenerativeThemes).change(theme.id, 'any', { action: 'theme:settle', actor }, (same) =>
      take(themeMoves, 'settle', same, { route, ...ending }),
    ),
  );
  return id;
}

type Opening = {
  readonly choice: RouteChoice;
  readonly reason: string;
  readonly responsible: string;
  readonly day: string;
};

async function send(
  { app, dates, people }: Load,
  theme: GenerativeTheme,
  { choice, reason, responsible, day }: Opening,
): Promise<Route> {
  const actor = coordinator(people, responsible);
  const responsibleId = people.person(responsible);
  const now = dates.turnTo(dates.moment(day));
  const opened = done(openRoute(theme, { id: newId<'Route'>(), choice, reason, responsibleId, now }));
  const route = await kept(app, Routes).create(opened, { action: 'route:open', actor });
  const act = { action: 'theme:route', actor };
  done(
    await kept(app, GenerativeThemes).change(theme.id, 'any', act, (same) =>
      take(themeMoves, 'route', same, { route: accept(route) }),
    ),
  );
  return route;
}
