import type { INestApplicationContext } from '@nestjs/common';

import type { Case, CaseId } from '@systemblick/domain/cases/case';
import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import { emptySections, emptyText, type CaseText } from '@systemblick/domain/cases/case-text';
import { noAttributes } from '@systemblick/domain/cases/coarse-attributes';
import { splitByPhase } from '@systemblick/domain/cases/split-by-phase';
import type { SystemActor } from '@systemblick/domain/kernel/actor';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { Cases } from '@systemblick/persistence/cases/cases';
import { Nominations } from '@systemblick/persistence/cases/nominations';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import { caseBeingWritten, caseInReview } from './demo-texts.js';
import { legalSpheresOf, sizeClassOf } from './demo-words.js';
import type { Material } from './material.js';
import { readCaseText } from './read-material.js';
import { kept } from './demo-store.js';

export type DemoCases = {
  readonly caseId: (number: number) => CaseId;
  readonly text: (number: number) => CaseText;
  readonly bundles: Readonly<Record<'closed' | 'ready' | 'running', CaseBundleId>>;
};

/** Loads the eight released cases, one being written, one waiting for a second person, a nomination and three bundles. */
export async function loadCases(
  app: INestApplicationContext,
  folder: string,
  material: Material,
  dates: DemoDates,
  people: DemoPeople,
  actor: SystemActor,
): Promise<DemoCases> {
  const [bundle] = material.fallbuendel;
  if (!bundle) throw new Error('The demo material has no bundle');
  const act = { action: 'demo:load', actor } as const;
  const base = { municipalityId: people.municipalityId, version: 0 } as const;
  const ids = new Map<number, CaseId>();
  const texts = new Map<number, CaseText>();
  for (const entry of bundle.faelle) {
    const releasedAt = dates.turnTo(dates.moment(entry.geprueft_am));
    const text: CaseText = {
      ...emptyText(entry.titel),
      sections: { ...emptySections, ...splitByPhase(readCaseText(folder, entry.datei)).sections },
      legalSpheres: legalSpheresOf(entry.rechtskreise),
      attributes: { ...noAttributes, sizeClass: sizeClassOf(entry.groessenklasse) },
    };
    const id = newId<'Case'>();
    ids.set(entry.nr, id);
    texts.set(entry.nr, text);
    const released = {
      number: 1,
      text,
      releasedAt,
      releasedBy: people.person(entry.vier_augen_von),
      clientInformation: { kind: 'informed', on: dates.day(bundle.angelegt_am) } as const,
      risk: null,
      riskAcceptance: 'Im Kreis gibt es mehrere Fälle mit denselben groben Merkmalen; Orte und Zeiten sind vergröbert.',
      erasedAt: null,
    };
    const kase: Case = {
      ...base,
      id,
      state: 'released',
      authorId: people.person(entry.eingebracht_von),
      createdAt: dates.moment(bundle.angelegt_am),
      releasedTexts: [released],
    };
    await kept(app, Cases).create(kase, act);
  }
  const caseId = (number: number) => found(ids, number);

  dates.turnTo(dates.now);
  const written = {
    findings: [],
    clientInformation: null,
    writtenAt: dates.now,
    createdAt: dates.now,
    releasedTexts: [],
  };
  await kept(app, Cases).create(
    {
      ...base,
      ...written,
      id: newId<'Case'>(),
      state: 'draft',
      authorId: people.person('p03'),
      text: caseBeingWritten,
      returned: null,
    },
    act,
  );
  const informed = { kind: 'consented', on: dates.fromToday(-6) } as const;
  await kept(app, Cases).create(
    {
      ...base,
      ...written,
      id: newId<'Case'>(),
      state: 'inReview',
      authorId: people.person('p04'),
      text: caseInReview,
      clientInformation: informed,
      submittedAt: dates.now,
      reviewBegunAt: null,
    },
    act,
  );
  await kept(app, Nominations).create(
    {
      ...base,
      id: newId<'Nomination'>(),
      caseId: caseId(7),
      nominatedBy: people.person('p03'),
      nominatedAt: dates.now,
      why: 'Das Hilfsmittel fehlte genau in der Lücke zwischen zwei Rechtskreisen; so etwas sehen wir gerade öfter.',
      state: 'open',
      bundleId: null,
    },
    act,
  );

  dates.turnTo(dates.moment(bundle.rekonstruktion_am[0] ?? bundle.angelegt_am, 7));
  const assemble = async (
    title: string,
    leadingQuestion: string,
    numbers: readonly number[],
    state: 'ready' | 'inReconstruction' | 'closed',
  ) => {
    const id = newId<'CaseBundle'>() as CaseBundleId;
    const institutionIds = ['i02', 'i03', 'i08'].map(people.institution);
    const shared = {
      ...base,
      id,
      title,
      leadingQuestion,
      assembledBy: people.person(bundle.angelegt_von),
      cases: numbers.map((number) => ({
        caseId: caseId(number),
        authorId: authorOf(bundle, number, people),
        textNumber: 1,
        why: whyOf(bundle, number),
        earlyReason: null,
      })),
      institutionIds,
      knowledge: numbers.flatMap((number) =>
        institutionIds.map((institutionId) => ({
          caseId: caseId(number),
          institutionId,
          answer: 'unknown' as const,
          answeredAt: dates.moment(bundle.angelegt_am),
        })),
      ),
      risk: null,
      riskAcceptance: 'Die Fälle zusammen verraten nicht mehr als jeder für sich.',
    };
    const stored: CaseBundle =
      state === 'closed'
        ? { ...shared, state, closedAt: dates.moment(bundle.rekonstruktion_am.at(-1) ?? bundle.angelegt_am, 14) }
        : { ...shared, state };
    await kept(app, CaseBundles).create(stored, act);
    return id;
  };
  const bundles = {
    closed: await assemble(bundle.titel, bundle.leitfrage, [1, 2, 3, 4, 5, 6, 7, 8], 'closed'),
    ready: await assemble(
      'Kurse, Betreuung und Fahrwege',
      'Was müsste vor Ort zusammenkommen, damit Eltern kleiner Kinder einen Kurs zu Ende machen können?',
      [1, 2, 4],
      'ready',
    ),
    running: await assemble(
      'Anerkennung und erste Stelle',
      'Warum führt ein guter Abschluss so oft zuerst in eine Helferstelle?',
      [3, 6, 8],
      'inReconstruction',
    ),
  };
  return { caseId, text: (number) => found(texts, number), bundles };
}

type Bundle = Material['fallbuendel'][number];

const entryOf = (bundle: Bundle, number: number) => {
  const entry = bundle.faelle.find(({ nr }) => nr === number);
  if (!entry) throw new Error(`The demo material has no case ${number}`);
  return entry;
};
const authorOf = (bundle: Bundle, number: number, people: DemoPeople) =>
  people.person(entryOf(bundle, number).eingebracht_von);
const whyOf = (bundle: Bundle, number: number) => `Zeigt beispielhaft: ${entryOf(bundle, number).titel}.`;

function found<Value>(values: ReadonlyMap<number, Value>, number: number): Value {
  const value = values.get(number);
  if (value === undefined) throw new Error(`The demo material has no case ${number}`);
  return value;
}
