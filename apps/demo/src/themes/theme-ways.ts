import { ConductRoute } from '@systemblick/api/themes/conduct-route';
import { EndTheme } from '@systemblick/api/themes/end-theme';
import { accept } from '@systemblick/domain/kernel/result';
import type { RouteChoice } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, RouteId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import type { DemoPeople } from '../people/load-people.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';

type Entry = Material['generative_themen'][number];
type Talk = Material['bilaterale_klaerungen'][number];

/** Sends it where the material says: to the Themenspeicher, or on one of the three ways. */
export async function loadWay(
  story: Story,
  people: DemoPeople,
  entry: Entry,
  theme: GenerativeTheme,
): Promise<RouteId | undefined> {
  const { dates, material } = story;
  const rest = material.themenspeicher.find(({ thema_id }) => thema_id === entry.id);
  if (rest) {
    dates.turnTo(dates.moment(rest.aufgenommen_am, 15));
    await story.act(rest.verantwortlich, 'theme:store', EndTheme, (ending, actor) =>
      ending.store(actor, which(theme), {
        reason: rest.begruendung,
        revisitOn: dates.day(rest.wiedervorlage_am),
      }),
    );
    return undefined;
  }
  const talk = material.bilaterale_klaerungen.find(({ thema_id }) => thema_id === entry.id);
  return talk ? holdTalk(story, people, theme, talk) : loadGroupWay(story, people, entry, theme);
}

/** A way of a group: the Arbeitsgruppe's own proposal, or a Projektgruppe. */
function loadGroupWay(story: Story, people: DemoPeople, entry: Entry, theme: GenerativeTheme): Promise<RouteId> {
  const day = '2026-10-01';
  return entry.weg === 'projektgruppe'
    ? send(story, theme, {
        choice: { kind: 'projectGroup' },
        reason:
          'Vier Rechtskreise und sechs Kommunen sind beteiligt; ohne verbindliche Absprache zwischen ihnen gibt es keine Lösung.',
        responsible: 'p01',
        day,
      })
    : send(story, theme, {
        choice: { kind: 'workingGroup', bodyId: people.body('g_ag'), acrossLegalSpheres: entry.id === 't2' },
        reason: 'Die Arbeitsgruppe hat die Beteiligten am Tisch und schreibt selbst einen Vorschlag.',
        responsible: 'p02',
        day,
      });
}

/** A bilateral way with its steps, settled where the material says so. */
async function holdTalk(story: Story, people: DemoPeople, theme: GenerativeTheme, talk: Talk): Promise<RouteId> {
  const { dates } = story;
  const by = talk.gefuehrt_von;
  const choice: RouteChoice = {
    kind: 'bilateral',
    partnerInstitutionId: people.institution(talk.partner_institution_id),
    contact: 'Leitung des Fachbereichs Sprachen',
  };
  const id = await send(story, theme, { choice, reason: talk.begruendung, responsible: by, day: talk.beginn });
  let route = { id, version: 0 };
  for (const { datum, text } of talk.verlauf) {
    dates.turnTo(dates.moment(datum, 11));
    route = await story.act(by, 'route:noteStep', ConductRoute, (routes, actor) =>
      routes.noteStep(actor, which(route), { on: dates.day(datum), text }),
    );
  }
  dates.turnTo(dates.moment(talk.ende, 12));
  await story.act(by, 'route:settle', ConductRoute, (routes, actor) =>
    routes.settle(actor, which(route), talk.ergebnis),
  );
  return id;
}

type Opening = {
  readonly choice: RouteChoice;
  readonly reason: string;
  readonly responsible: string;
  readonly day: string;
};

async function send(story: Story, theme: GenerativeTheme, { responsible, day, ...way }: Opening): Promise<RouteId> {
  const { dates } = story;
  const id = newId<'Route'>();
  dates.turnTo(dates.moment(day));
  await story.act(responsible, 'theme:route', ConductRoute, (routes, actor) =>
    routes.open(actor, which(theme), {
      ...way,
      choice: accept(way.choice),
      id,
      responsibleId: story.person(responsible),
    }),
  );
  return id;
}
