import type { INestApplicationContext } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import type { SystemActor } from '@systemblick/domain/kernel/actor';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { PassageId } from '@systemblick/domain/reconstruction/passage';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { newId } from '@systemblick/persistence/platform/new-id';
import { Observations } from '@systemblick/persistence/reconstruction/observations';
import { Passages } from '@systemblick/persistence/reconstruction/passages';

import type { DemoCases } from './demo-cases.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import { institutionTypeOf, observationKindOf } from './demo-words.js';
import type { Material } from './material.js';
import { kept } from './demo-store.js';

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
};

/** The passages and observations of the closed session. */
export async function loadFindings(
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
    await kept(app, Passages).create(
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
    await kept(app, Observations).create(
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
