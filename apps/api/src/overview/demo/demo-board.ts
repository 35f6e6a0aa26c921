import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import * as Y from 'yjs';

import { initialBoard } from '@systemblick/co-editing/reconstruction/board';
import { addMark, addObservation } from '@systemblick/co-editing/reconstruction/board-writers';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { newId } from '@systemblick/persistence/platform/new-id';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import type { DemoCases } from './demo-cases.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import { observationKindOf } from './demo-words.js';
import type { Material } from './material.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly cases: DemoCases;
  readonly engineUrl: string;
};

/** The running session's board, as the group has left it a minute ago: through the engine's own append, like any edit. */
export async function fillBoard(
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
