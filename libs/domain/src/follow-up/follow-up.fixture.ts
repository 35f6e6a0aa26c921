import { aDay, anId, hellenrath, institution, person } from '../kernel/kernel.fixture.js';
import type { Adoption } from './adoption.js';
import type { Measure, MeasurePlan } from './measure.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aMeasurePlan = (over: Partial<MeasurePlan> = {}): MeasurePlan => ({
  title: 'Zwei feste Zeitfenster für Nachweise einrichten',
  institutionId: institution('abh'),
  responsibleId: person('ria'),
  contributingInstitutionIds: [],
  startsOn: aDay('2026-09-01'),
  dueOn: aDay('2026-12-31'),
  indicator: {
    text: 'Arbeitstage bis zum Nachweis (Median)',
    baseline: 42,
    target: 10,
    unit: 'Arbeitstage',
    method: null,
  },
  ...over,
});

export const aMeasure = (over: Partial<Measure> = {}): Measure => ({
  ...common,
  ...aMeasurePlan(),
  id: anId('measure-1'),
  resolutionId: anId('resolution-1'),
  paperId: anId('paper-1'),
  pointNumber: 2,
  state: 'proposed',
  reason: null,
  progress: 0,
  progressNote: null,
  readings: [],
  doneOn: null,
  doneNote: null,
  verifiedOn: null,
  effect: null,
  ...over,
});

export const anAdoption = (over: Partial<Adoption> = {}): Adoption => ({
  ...common,
  id: anId('adoption-1'),
  resolutionId: anId('resolution-1'),
  memberMunicipalityId: anId('werlohe'),
  state: 'asked',
  note: null,
  adapted: false,
  decidedOn: null,
  ...over,
});
