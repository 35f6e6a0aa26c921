import { now, today } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import type { Adoption } from './adoption.js';
import { adoptionMoves } from './adoption-moves.js';
import { aMeasure, aMeasurePlan, anAdoption } from './follow-up.fixture.js';
import type { Measure } from './measure.js';
import { measureMoves } from './measure-moves.js';
import { followUpRights } from './rights.js';

const reason = 'Keine Mittel in diesem Jahr.';
const readings = [{ on: today, value: 3, note: null }];

describeMoves<Measure>()({
  prefix: 'measure',
  moves: measureMoves,
  rights: followUpRights,
  things: {
    proposed: aMeasure({ readings }),
    accepted: aMeasure({ state: 'accepted', readings }),
    declined: aMeasure({ state: 'declined', readings }),
    inProgress: aMeasure({ state: 'inProgress', readings }),
    done: aMeasure({ state: 'done', readings }),
    verified: aMeasure({ state: 'verified', readings }),
    cancelled: aMeasure({ state: 'cancelled', readings }),
  },
  commands: {
    plan: { ...aMeasurePlan(), now },
    accept: undefined,
    decline: { reason },
    askAgain: undefined,
    begin: undefined,
    report: { progress: 35, note: null },
    noteReading: { on: today, value: 30, note: null, now },
    withdrawReading: { on: today },
    finish: { doneNote: 'Das Verfahren gilt.', now },
    verify: { effect: 'Der Median liegt bei neun Tagen.', now },
    takeUpAgain: { reason },
    cancel: { reason },
  },
});

describeMoves<Adoption>()({
  prefix: 'adoption',
  moves: adoptionMoves,
  rights: followUpRights,
  things: {
    asked: anAdoption(),
    preparing: anAdoption({ state: 'preparing' }),
    adopted: anAdoption({ state: 'adopted' }),
    declined: anAdoption({ state: 'declined' }),
  },
  commands: {
    prepare: { note: null },
    adopt: { adapted: false, note: null, now },
    decline: { reason, now },
    askAgain: undefined,
  },
});
