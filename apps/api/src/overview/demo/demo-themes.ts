import type { INestApplicationContext } from '@nestjs/common';

import { take } from '@systemblick/domain/kernel/move';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoFound } from './demo-findings.js';
import { loadSurvey } from './demo-survey.js';
import { loadWay } from './demo-theme-ways.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

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
  const theme = await kept(app, GenerativeThemes).create(proposed, { action: 'theme:derive', actor });
  const act = { action: 'theme:prioritise', actor };
  return done(
    await kept(app, GenerativeThemes).change(theme.id, 'any', act, (same) =>
      take(themeMoves, 'prioritise', same, { priority }),
    ),
  );
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
  await kept(app, GenerativeThemes).create(theme, { action: 'theme:propose', actor });
}

function ofKey<Value>(things: ReadonlyMap<string, Value>, key: string): Value {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`The demo material has no theme or way ${key}`);
  return thing;
}
