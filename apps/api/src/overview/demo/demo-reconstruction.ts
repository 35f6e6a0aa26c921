import type { INestApplicationContext } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { SystemActor } from '@systemblick/domain/kernel/actor';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { templatePhases } from '@systemblick/domain/reconstruction/session-template';
import { newId } from '@systemblick/persistence/platform/new-id';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

import { fillBoard } from './demo-board.js';
import type { DemoCases } from './demo-cases.js';
import type { DemoDates } from './demo-dates.js';
import { loadFindings, type DemoFound } from './demo-findings.js';
import type { DemoPeople } from './demo-people.js';
import type { Material } from './material.js';
import { kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly cases: DemoCases;
  readonly actor: SystemActor;
  readonly engineUrl: string;
};

/** Loads a closed session with its findings, one planned for next week, and one that runs right now. */
export async function loadReconstruction(load: Load): Promise<DemoFound> {
  const { material, dates, cases } = load;
  const [held] = material.fallbuendel;
  const [first, last] = [
    held?.rekonstruktion_am[0] ?? material.meta.stand,
    held?.rekonstruktion_am.at(-1) ?? material.meta.stand,
  ];
  const closed = await makeSession(load, cases.bundles.closed, {
    title: 'Rekonstruktion: Übergänge und Wartezeiten',
    template: 'full',
    startsAt: dates.moment(first, 8),
    endsAt: dates.moment(last, 14),
    state: 'closed',
  });
  const soon = dates.fromToday(7);
  await makeSession(load, cases.bundles.ready, {
    title: 'Rekonstruktion: Kurse, Betreuung und Fahrwege',
    template: 'halfDay',
    startsAt: new Date(`${soon}T08:00:00Z`),
    endsAt: new Date(`${soon}T12:00:00Z`),
    state: 'planned',
  });
  const running = await makeSession(load, cases.bundles.running, {
    title: 'Rekonstruktion: Anerkennung und erste Stelle',
    template: 'short90',
    startsAt: new Date(dates.now.getTime() - 30 * 60_000),
    endsAt: new Date(dates.now.getTime() + 60 * 60_000),
    state: 'running',
  });
  await fillBoard(load, running);
  return loadFindings(load, closed);
}

type Wanted = {
  readonly title: string;
  readonly template: keyof typeof templatePhases;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'planned' | 'running' | 'closed';
};

async function makeSession(
  { app, dates, people, actor }: Load,
  bundleId: CaseBundleId,
  wanted: Wanted,
): Promise<ReconstructionSessionId> {
  const id = newId<'ReconstructionSession'>() as ReconstructionSessionId;
  const { title, template, startsAt, endsAt, state } = wanted;
  dates.turnTo({ planned: dates.daysAgo(2), running: startsAt, closed: endsAt }[state]);
  const accepted = state === 'planned' ? null : startsAt;
  const base = {
    id,
    municipalityId: people.municipalityId,
    version: 0,
    bundleId,
    bodyId: people.body('g_ag'),
    title,
    facilitatorId: people.person('p02'),
    template,
    phases: templatePhases[template],
    startsAt,
    endsAt,
    place: 'Kreishaus Lünkirchen, Raum 2.04',
    textsOpenFrom: new Date(startsAt.getTime() - 3 * 86_400_000),
    participants: ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p09', 'p10', 'p12', 'p13', 'p15'].map((key) => ({
      personId: people.person(key),
      // Two have not come yet: whoever signs in as one of them meets the session's rules.
      rulesAcceptedAt: key === 'p03' || key === 'p04' ? (state === 'closed' ? accepted : null) : accepted,
      agreesToNames: false,
    })),
    guests: [],
    recognitions: [],
    reopened: null,
  };
  const sessions = kept(app, ReconstructionSessions);
  const act = { action: 'demo:load', actor } as const;
  if (state === 'planned') await sessions.create({ ...base, state }, act);
  if (state === 'closed') await sessions.create({ ...base, state, startedAt: startsAt, closedAt: endsAt }, act);
  if (state === 'running')
    await sessions.create(
      { ...base, state, startedAt: startsAt, phase: 'observe', phaseBeganAt: dates.now, phaseMinutes: 30 },
      act,
    );
  return id;
}
