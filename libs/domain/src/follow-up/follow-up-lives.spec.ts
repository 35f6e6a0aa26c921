import { now, today } from '../kernel/kernel.fixture.js';
import { describeLife } from '../kernel/life.fixture.js';
import { adopt, askAdoptionAgain, declineAdoption, prepareAdoption } from './adopt.js';
import type { Adoption } from './adoption.js';
import {
  beginMeasure,
  finishMeasure,
  noteReading,
  reportProgress,
  takeMeasureUpAgain,
  withdrawReading,
  verifyMeasure,
} from './carry-out-measure.js';
import { aMeasure, aMeasurePlan, anAdoption } from './follow-up.fixture.js';
import type { Measure } from './measure.js';
import { acceptMeasure, askMeasureAgain, cancelMeasure, declineMeasure, planMeasure } from './plan-measure.js';
import { followUpRights } from './rights.js';
import { adoptionTransitions, measureTransitions } from './transitions.js';

const reason = 'Keine Mittel in diesem Jahr.';

describeLife<Measure>()({
  prefix: 'measure',
  life: measureTransitions,
  rights: followUpRights,
  things: {
    proposed: aMeasure(),
    accepted: aMeasure({ state: 'accepted' }),
    declined: aMeasure({ state: 'declined' }),
    inProgress: aMeasure({ state: 'inProgress' }),
    done: aMeasure({ state: 'done' }),
    verified: aMeasure({ state: 'verified' }),
    cancelled: aMeasure({ state: 'cancelled' }),
  },
  verbs: {
    plan: (one) => planMeasure(one, aMeasurePlan()),
    accept: acceptMeasure,
    decline: (one) => declineMeasure(one, { reason }),
    askAgain: askMeasureAgain,
    begin: beginMeasure,
    report: (one) => reportProgress(one, { progress: 35, note: null }),
    noteReading: (one) => noteReading(one, { on: today, value: 30, note: null, now }),
    withdrawReading: (one) =>
      withdrawReading({ ...one, readings: [{ on: today, value: 3, note: null }] }, { on: today }),
    finish: (one) => finishMeasure(one, { doneNote: 'Das Verfahren gilt.', now }),
    verify: (one) => verifyMeasure(one, { effect: 'Der Median liegt bei neun Tagen.', now }),
    takeUpAgain: (one) => takeMeasureUpAgain(one, { reason }),
    cancel: (one) => cancelMeasure(one, { reason }),
  },
});

describeLife<Adoption>()({
  prefix: 'adoption',
  life: adoptionTransitions,
  rights: followUpRights,
  things: {
    asked: anAdoption(),
    preparing: anAdoption({ state: 'preparing' }),
    adopted: anAdoption({ state: 'adopted' }),
    declined: anAdoption({ state: 'declined' }),
  },
  verbs: {
    prepare: (one) => prepareAdoption(one, { note: null }),
    adopt: (one) => adopt(one, { adapted: false, note: null, now }),
    decline: (one) => declineAdoption(one, { reason, now }),
    askAgain: askAdoptionAgain,
  },
});
