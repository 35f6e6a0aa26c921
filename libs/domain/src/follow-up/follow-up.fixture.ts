import { aDay, anId, hellenrath, institution, person } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
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

export const aMeasure = <State extends Measure['state'] = 'proposed'>(
  over: Partial<Measure> & { readonly state?: State } = {},
) =>
  ({
    ...common,
    ...aMeasurePlan(),
    id: anId('measure-1'),
    resolutionId: anId('resolution-1'),
    paperId: anId('paper-1'),
    pointNumber: 2,
    reason: null,
    progress: 0,
    progressNote: null,
    readings: [],
    doneOn: null,
    doneNote: null,
    verifiedOn: null,
    effect: null,
    ...over,
    state: over.state ?? 'proposed',
  }) as In<Measure, State>;

export const anAdoption = <State extends Adoption['state'] = 'asked'>(
  over: Partial<Adoption> & { readonly state?: State } = {},
) =>
  ({
    ...common,
    id: anId('adoption-1'),
    resolutionId: anId('resolution-1'),
    memberMunicipalityId: anId('werlohe'),
    note: null,
    adapted: false,
    decidedOn: null,
    ...over,
    state: over.state ?? 'asked',
  }) as In<Adoption, State>;
