import type { INestApplicationContext } from '@nestjs/common';

import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { GenerativeThemes } from '@systemblick/domain/themes/generative-themes';
import { routeTheme, settleTheme } from '@systemblick/domain/themes/move-theme';
import { answerSurvey, askSurvey } from '@systemblick/domain/themes/prevalence-survey';
import { PrevalenceSurveys } from '@systemblick/domain/themes/prevalence-surveys';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import { noteStep, openRoute, settleRoute, type Route, type RouteChoice } from '@systemblick/domain/themes/route';
import { Routes } from '@systemblick/domain/themes/routes';
import { prioritiseTheme, storeTheme } from '@systemblick/domain/themes/store-theme';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import { coordinator, done } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoFound } from './demo-reconstruction.js';
import type { Material } from './material.js';

/** What the later stages' loaders refer to, by the material's keys (t1 …). */
export type DemoThemes = {
  readonly theme: (key: string) => GenerativeThemeId;
  readonly route: (key: string) => RouteId;
};

type Load = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly found: DemoFound;
};
type Entry = Material['generative_themen'][number];

/** Which institutions the group names, now that the theme is derived. */
const named: Readonly<Record<string, readonly string[]>> = {
  t1: ['i02', 'i05', 'i08', 'i10', 'i11', 'i17'],
  t2: ['i02', 'i15'],
  t3: ['i02', 'i16'],
  t4: ['i07'],
  t5: ['i03'],
  t6: ['i15'],
};

/** Which Rechtskreise the problem itself touches; the cases it shows in touch more. */
const spheres: Readonly<Record<string, readonly LegalSphere[]>> = {
  t1: ['asylblg', 'sgb2', 'aufenthg', 'health'],
  t2: ['sgb2', 'sgb8', 'aufenthg'],
  t3: ['sgb2', 'sgb3', 'aufenthg'],
  t4: ['health', 'asylblg', 'sgb2', 'sgb8'],
  t5: ['aufenthg', 'stag'],
  t6: ['aufenthg', 'sgb2'],
};

/** Loads the six themes of the material on their ways, one that is only proposed, and a survey that waits for answers. */
export async function loadThemes(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
  people: DemoPeople,
  found: DemoFound,
): Promise<DemoThemes> {
  const load = { app, material, dates, people, found };
  const themes = new Map<string, GenerativeThemeId>();
  const routes = new Map<string, RouteId>();
  for (const entry of material.generative_themen) {
    const theme = await loadTheme(load, entry);
    themes.set(entry.id, theme.id);
    const route = await loadWay(load, entry, theme);
    if (route) routes.set(entry.id, route);
  }
  await loadProposal(load);
  await loadSurvey(load, ofKey(themes, 't2'));
  return { theme: (key) => ofKey(themes, key), route: (key) => ofKey(routes, key) };
}

async function loadTheme({ app, dates, people, found }: Load, entry: Entry): Promise<GenerativeTheme> {
  const now = dates.turnTo(dates.moment(entry.festgestellt_am, 14));
  const proposed = done(
    proposeTheme({
      id: newId<'GenerativeTheme'>(),
      municipalityId: people.municipalityId,
      kind: entry.typ === 'Gelingensfaktor' ? 'successFactor' : 'socialProblem',
      title: entry.titel,
      description: entry.beschreibung,
      question: entry.leitfrage,
      legalSpheres: spheres[entry.id] ?? [],
      institutionIds: (named[entry.id] ?? []).map(people.institution),
      bundleId: found.bundleId,
      sessionId: found.sessionId,
      observationIds: entry.beobachtungen.map(found.observation),
      hintIds: [],
      proposedBy: null,
      now,
    }),
  );
  const { betroffene, schwere, beeinflussbarkeit, rechtskreise } = entry.prioritaet;
  const priority = {
    affected: betroffene,
    severity: schwere,
    influence: beeinflussbarkeit,
    legalSpheres: rechtskreise,
  };
  const actor = coordinator(people, 'p02');
  const theme = await app.get(GenerativeThemes).create(proposed, { action: 'theme:derive', actor });
  const act = { action: 'theme:prioritise', actor };
  return done(
    await app.get(GenerativeThemes).change(theme.id, 'any', act, (same) => prioritiseTheme(same, { priority })),
  );
}

/** Sends it where the material says: to the Themenspeicher, or on one of the three ways. */
async function loadWay(load: Load, entry: Entry, theme: GenerativeTheme): Promise<RouteId | undefined> {
  const { app, material, dates, people } = load;
  const rest = material.themenspeicher.find(({ thema_id }) => thema_id === entry.id);
  if (rest) {
    const command = {
      reason: rest.begruendung,
      revisitOn: dates.day(rest.wiedervorlage_am),
      now: dates.turnTo(dates.moment(rest.aufgenommen_am, 15)),
    };
    const act = { action: 'theme:store', actor: coordinator(people, rest.verantwortlich) };
    done(await app.get(GenerativeThemes).change(theme.id, 'any', act, (same) => storeTheme(same, command)));
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
      await app
        .get(Routes)
        .change(id, 'any', { action: 'route:noteStep', actor }, (route) =>
          noteStep(route, { on: dates.day(datum), text }),
        ),
    );
  }
  const ending = { outcome: talk.ergebnis, now: dates.turnTo(dates.moment(talk.ende, 12)) };
  const route = done(
    await app.get(Routes).change(id, 'any', { action: 'route:settle', actor }, (same) => settleRoute(same, ending)),
  );
  done(
    await app
      .get(GenerativeThemes)
      .change(theme.id, 'any', { action: 'theme:settle', actor }, (same) => settleTheme(same, { route, ...ending })),
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
  const route = await app.get(Routes).create(opened, { action: 'route:open', actor });
  const act = { action: 'theme:route', actor };
  done(await app.get(GenerativeThemes).change(theme.id, 'any', act, (same) => routeTheme(same, { route })));
  return route;
}

/** What a case manager wrote down between the sessions, without a case yet. */
async function loadProposal({ app, dates, people }: Load): Promise<void> {
  const proposedBy = people.person('p06');
  const theme = done(
    proposeTheme({
      id: newId<'GenerativeTheme'>(),
      municipalityId: people.municipalityId,
      kind: 'socialProblem',
      title: 'Ohne Führerschein keine Stelle, ohne Stelle kein Führerschein',
      description:
        'In drei Beratungen war der Führerschein der Schlüssel zu Arbeit und Kurs. Gefördert wird er nur mit einer Einstellungszusage, und die Zusage kommt ohne Führerschein nicht zustande.',
      question: 'Wer geht in Vorleistung, und unter welchen Bedingungen?',
      legalSpheres: ['sgb2', 'sgb3'],
      institutionIds: [],
      bundleId: null,
      sessionId: null,
      observationIds: [],
      hintIds: [],
      proposedBy,
      now: dates.turnTo(dates.daysAgo(12)),
    }),
  );
  const actor = { ...coordinator(people, 'p06'), roles: ['caseManager'] } as const;
  await app.get(GenerativeThemes).create(theme, { action: 'theme:propose', actor });
}

/** A survey that still runs: three have answered, the others find it waiting for them. */
async function loadSurvey({ app, material, dates, people }: Load, themeId: GenerativeThemeId): Promise<void> {
  const theme = await app.get(GenerativeThemes).find(themeId);
  if (!theme) throw new Error('The demo asks about a theme that is not there');
  const asked = material.personen.filter(({ rollen }) => rollen.includes('case_management'));
  const survey = done(
    askSurvey(theme, {
      id: newId<'PrevalenceSurvey'>(),
      question:
        'Wie viele Ihrer Klientinnen haben im letzten halben Jahr einen Kurs nicht begonnen oder abgebrochen, weil die Kinderbetreuung fehlte?',
      until: dates.fromToday(10),
      askedIds: asked.map(({ id }) => people.person(id)),
      now: dates.turnTo(dates.daysAgo(4)),
    }),
  );
  const surveys = app.get(PrevalenceSurveys);
  const system = { kind: 'system', municipalityId: people.municipalityId } as const;
  await surveys.create(survey, { action: 'survey:ask', actor: coordinator(people, 'p02') });
  for (const [key, answer] of [
    ['p05', 'threeToFive'],
    ['p06', 'oneToTwo'],
    ['p07', 'more'],
  ] as const) {
    const now = dates.turnTo(dates.daysAgo(2));
    done(
      await surveys.change(survey.id, 'any', { action: 'survey:answer', actor: system }, (same) =>
        answerSurvey(same, { personId: people.person(key), answer, now }),
      ),
    );
  }
}

function ofKey<Value>(things: ReadonlyMap<string, Value>, key: string): Value {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`The demo material has no theme or way ${key}`);
  return thing;
}
