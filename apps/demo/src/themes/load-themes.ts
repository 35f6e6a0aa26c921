import { ProposeTheme } from '@systemblick/api/themes/propose-theme';
import { ShapeTheme } from '@systemblick/api/themes/shape-theme';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { GenerativeTheme, GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import type { DemoPeople } from '../people/load-people.js';
import type { DemoFound } from '../reconstruction/load-sessions.js';
import { hoursAfter } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import { loadWay } from './theme-ways.js';

/** What the later stages refer to, by the material's keys (t1 …). */
export type DemoThemes = {
  readonly theme: (key: string) => GenerativeThemeId;
  readonly route: (key: string) => RouteId;
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

/** Takes the six themes of the closed session on their ways, and loads one that is only proposed. */
export async function loadThemes(story: Story, people: DemoPeople, found: DemoFound): Promise<DemoThemes> {
  const routes = new Map<string, RouteId>();
  for (const entry of story.material.generative_themen) {
    const route = await loadWay(story, people, entry, await shape(story, people, found, entry));
    if (route) routes.set(entry.id, route);
  }
  await proposeOne(story);
  return { theme: found.theme, route: keyed('way of', routes) };
}

/** The coordination names whom it concerns, and how pressing it is. */
async function shape(story: Story, people: DemoPeople, found: DemoFound, entry: Entry): Promise<GenerativeTheme> {
  const { dates } = story;
  dates.turnTo(hoursAfter(dates.moment(entry.festgestellt_am, 14), 0.5));
  const wording = {
    kind: entry.typ === 'Gelingensfaktor' ? 'successFactor' : 'socialProblem',
    title: entry.titel,
    description: entry.beschreibung,
    question: entry.leitfrage,
    legalSpheres: spheres[entry.id] ?? [],
    institutionIds: (named[entry.id] ?? []).map(people.institution),
  } as const;
  const derived = { id: found.theme(entry.id), version: 0 };
  const worded = await story.act('p02', 'theme:reword', ShapeTheme, (shaping, actor) =>
    shaping.reword(actor, which(derived), wording),
  );
  const { betroffene, schwere, beeinflussbarkeit, rechtskreise } = entry.prioritaet;
  const priority = {
    affected: betroffene,
    severity: schwere,
    influence: beeinflussbarkeit,
    legalSpheres: rechtskreise,
  };
  return story.act('p02', 'theme:prioritise', ShapeTheme, (shaping, actor) =>
    shaping.prioritise(actor, which(worded), priority),
  );
}

/** What a case manager wrote down between the sessions, without a case yet. */
async function proposeOne(story: Story): Promise<void> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(12));
  await story.act('p06', 'theme:propose', ProposeTheme, (themes, actor) =>
    themes.propose(actor, {
      id: newId<'GenerativeTheme'>(),
      kind: 'socialProblem',
      title: 'Ohne Führerschein keine Stelle, ohne Stelle kein Führerschein',
      description:
        'In drei Beratungen war der Führerschein der Schlüssel zu Arbeit und Kurs. Gefördert wird er nur mit einer Einstellungszusage, und die Zusage kommt ohne Führerschein nicht zustande.',
      question: 'Wer geht in Vorleistung, und unter welchen Bedingungen?',
      legalSpheres: ['sgb2', 'sgb3'],
      institutionIds: [],
      observationIds: [],
    }),
  );
}
