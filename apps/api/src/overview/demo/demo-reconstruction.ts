import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import * as Y from 'yjs';

import { initialBoard } from '@systemblick/co-editing/reconstruction/board';
import { addMark, addObservation } from '@systemblick/co-editing/reconstruction/board-writers';
import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import type { SystemActor } from '@systemblick/domain/kernel/actor';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import { Observations } from '@systemblick/domain/reconstruction/observations';
import type { PassageId } from '@systemblick/domain/reconstruction/passage';
import { Passages } from '@systemblick/domain/reconstruction/passages';
import { ReconstructionSessions } from '@systemblick/domain/reconstruction/reconstruction-sessions';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { templatePhases } from '@systemblick/domain/reconstruction/session-template';
import { newId } from '@systemblick/persistence/platform/new-id';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import type { DemoCases } from './demo-cases.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import { institutionTypeOf, observationKindOf } from './demo-words.js';
import type { Material } from './material.js';

/** What the themes' loader refers to, by the material's keys. */
export type DemoFound = {
  readonly bundleId: CaseBundleId;
  readonly sessionId: ReconstructionSessionId;
  readonly observation: (key: string) => ObservationId;
};

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
  const sessions = app.get(ReconstructionSessions);
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

async function loadFindings(
  { app, material, dates, people, cases, actor }: Load,
  sessionId: ReconstructionSessionId,
): Promise<DemoFound> {
  const act = { action: 'demo:load', actor } as const;
  const ids = new Map<string, ObservationId>();
  for (const entry of material.beobachtungen) {
    dates.turnTo(dates.moment(entry.erfasst_am, 13));
    const { sections } = cases.text(entry.fall_nr);
    const section = regelkreisPhases.find((phase) => sections[phase].includes(entry.zitat));
    if (!section) throw new Error(`The demo's observation ${entry.id} quotes nothing of its case`);
    const start = sections[section].indexOf(entry.zitat);
    const passageId = newId<'Passage'>() as PassageId;
    const origin = { municipalityId: people.municipalityId, version: 0, sessionId } as const;
    const caseId = cases.caseId(entry.fall_nr);
    await app.get(Passages).create(
      {
        ...origin,
        id: passageId,
        caseId,
        textNumber: 1,
        section,
        start,
        end: start + entry.zitat.length,
        quote: entry.zitat,
        releasedFor: [],
      },
      act,
    );
    const id = newId<'Observation'>() as ObservationId;
    ids.set(entry.id, id);
    await app.get(Observations).create(
      {
        ...origin,
        id,
        bundleId: cases.bundles.closed,
        kind: observationKindOf(entry.kategorie),
        wording: entry.beschreibung,
        passageIds: [passageId],
        caseIds: [caseId],
        institutionTypes: [...new Set(entry.institutionstypen.map(institutionTypeOf))],
        legalSpheres: cases.text(entry.fall_nr).legalSpheres,
      },
      act,
    );
  }
  return {
    bundleId: cases.bundles.closed,
    sessionId,
    observation(key) {
      const id = ids.get(key);
      if (!id) throw new Error(`The demo material has no observation ${key}`);
      return id;
    },
  };
}

/** The running session's board, as the group has left it a minute ago: through the engine's own append, like any edit. */
async function fillBoard(
  { app, material, dates, people, cases, engineUrl }: Load,
  sessionId: ReconstructionSessionId,
): Promise<void> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialBoard());
  for (const key of ['b09', 'b10', 'b15']) {
    const entry = material.beobachtungen.find(({ id }) => id === key);
    if (!entry) continue;
    const { sections } = cases.text(entry.fall_nr);
    const section = regelkreisPhases.find((phase) => sections[phase].includes(entry.zitat));
    if (!section || ![3, 6, 8].includes(entry.fall_nr)) continue;
    const start = sections[section].indexOf(entry.zitat);
    const [markId, observationId] = [newId<'Passage'>(), newId<'Observation'>()];
    const personId = people.person(entry.erfasst_von);
    addMark(doc, {
      id: markId,
      caseId: cases.caseId(entry.fall_nr),
      caseVersion: 1,
      section,
      start,
      end: start + entry.zitat.length,
      personId,
    });
    addObservation(doc, {
      id: observationId,
      kind: observationKindOf(entry.kategorie),
      text: entry.beschreibung,
      markIds: [markId],
      createdBy: personId,
      createdAt: dates.now.getTime(),
    });
  }
  const room = await app.get(SessionQueries).boardRoom(sessionId);
  const client = new pg.Client({ connectionString: engineUrl });
  await client.connect();
  try {
    await client.query(`SELECT * FROM co_editing.append(ARRAY[$1]::uuid[], ARRAY[$2]::bytea[], 'demo', true)`, [
      room,
      Buffer.from(Y.encodeStateAsUpdate(doc)),
    ]);
  } finally {
    await client.end();
  }
}
