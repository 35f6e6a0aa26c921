import { describe, expect, it } from '@jest/globals';

import {
  aDay,
  aMembership,
  anId,
  aPersonActor,
  inDays,
  institution,
  now,
  person,
  today,
} from '../kernel/kernel.fixture.js';
import { take } from '../kernel/move.js';
import { aResolution } from '../decisions/decisions.fixture.js';
import { carried, resolutionOutcomes } from '../decisions/meetings/resolution.js';
import { aMemberMunicipality } from '../people/people.fixture.js';
import { adopt, askAdoption, declineAdoption } from './adopt.js';
import { finishMeasure, noteReading, reportProgress, verifyMeasure, withdrawReading } from './carry-out-measure.js';
import { aMeasure, aMeasurePlan, anAdoption } from './follow-up.fixture.js';
import { isOpen, isOverdue, measureStates } from './measure.js';
import { measureMoves } from './measure-moves.js';
import { declineMeasure, planMeasure, proposeMeasure } from './plan-measure.js';
import { permitAdoption, permitMeasure } from './rights.js';

const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;

describe('a measure', () => {
  it('belongs to a carried resolution', () => {
    for (const outcome of resolutionOutcomes) {
      const answer = proposeMeasure(aResolution({ outcome, pointNumber: 2 }), {
        id: anId('m'),
        now,
        ...aMeasurePlan(),
      });
      expect(codeOf(answer)).toBe(carried.includes(outcome) ? 'yes' : 'RESOLUTION_NOT_CARRIED');
      if (answer.ok)
        expect(answer.value).toMatchObject({ state: 'proposed', pointNumber: 2, paperId: 'paper-1', progress: 0 });
    }
  });

  it('says how one sees that it worked, in time', () => {
    const { indicator } = aMeasurePlan();
    expect(codeOf(planMeasure(aMeasure(), { ...aMeasurePlan({ indicator: { ...indicator, text: ' ' } }), now }))).toBe(
      'TEXT_MISSING',
    );
    expect(codeOf(planMeasure(aMeasure(), { ...aMeasurePlan({ dueOn: aDay('2026-08-31') }), now: inDays(-60) }))).toBe(
      'DUE_BEFORE_START',
    );
    expect(codeOf(verifyMeasure(aMeasure({ state: 'done' }), { effect: '', now }))).toBe('TEXT_MISSING');
    expect(declineMeasure(aMeasure(), { reason: ' Keine Mittel. ' })).toMatchObject({
      value: { state: 'declined', reason: 'Keine Mittel.' },
    });
  });

  it('is done with a word on what was done, which goes when it is taken up again', () => {
    const begun = aMeasure({ state: 'inProgress' });
    expect(codeOf(finishMeasure(begun, { doneNote: ' ', now }))).toBe('TEXT_MISSING');
    const done = finishMeasure(begun, { doneNote: ' Das Formular gilt. ', now });
    expect(done).toMatchObject({ value: { state: 'done', doneNote: 'Das Formular gilt.', doneOn: today } });
    if (!done.ok) throw new Error('expected it done');
    expect(take(measureMoves, 'takeUpAgain', done.value, { reason: 'Noch nicht überall.' })).toMatchObject({
      value: { doneNote: null, doneOn: null },
    });
  });

  it.each([-1, 101, 33.3])('is not done to %d percent', (progress) => {
    expect(codeOf(reportProgress(aMeasure({ state: 'inProgress' }), { progress, note: null }))).toBe(
      'PROGRESS_OUT_OF_RANGE',
    );
  });

  it('keeps its readings in order, one a day, none of tomorrow', () => {
    const measure = aMeasure({ state: 'done', readings: [{ on: today, value: 42, note: null }] });
    const earlier = noteReading(measure, { on: aDay('2026-09-01'), value: 40, note: null, now });
    if (!earlier.ok) throw new Error('expected a reading');
    expect(earlier.value.readings.map(({ value }) => value)).toEqual([40, 42]);
    expect(take(measureMoves, 'noteReading', earlier.value, { on: today, value: 9, note: null, now })).toMatchObject({
      value: { readings: [{ value: 40 }, { value: 9 }] },
    });
    expect(codeOf(noteReading(measure, { on: aDay('2026-09-25'), value: 1, note: null, now }))).toBe(
      'READING_IN_FUTURE',
    );
    expect(codeOf(noteReading(measure, { on: today, value: Number.NaN, note: null, now }))).toBe(
      'NUMBER_OUT_OF_BOUNDS',
    );
  });

  it('takes a reading back, and keeps the others', () => {
    const readings = [
      { on: aDay('2026-09-01'), value: 40, note: null },
      { on: today, value: 850, note: null },
    ];
    const measure = aMeasure({ state: 'done', readings });
    expect(withdrawReading(measure, { on: today })).toMatchObject({ value: { readings: [{ value: 40 }] } });
    expect(codeOf(withdrawReading(measure, { on: aDay('2026-09-02') }))).toBe('READING_UNKNOWN');
  });

  it('keeps no note longer than a paragraph, and none of nothing', () => {
    const noted = (note: string) => noteReading(aMeasure({ state: 'done' }), { on: today, value: 1, note, now });
    expect(codeOf(noted('a'.repeat(4001)))).toBe('TEXT_TOO_LONG');
    expect(noted('  ')).toMatchObject({ value: { readings: [{ note: null }] } });
  });

  it('is overdue from the day after, unless done', () => {
    const late = ['proposed', 'accepted', 'declined', 'inProgress'];
    for (const state of measureStates) {
      expect(isOverdue(aMeasure({ state }), new Date('2026-12-31T22:59:59Z'))).toBe(false);
      expect(isOverdue(aMeasure({ state }), new Date('2026-12-31T23:00:00Z'))).toBe(late.includes(state));
      expect(isOpen(aMeasure({ state }))).toBe([...late, 'done'].includes(state));
    }
  });

  it.each([
    [
      'its seat in the Lenkungsgruppe',
      aPersonActor('x', { memberships: [aMembership('steeringGroup', { institutionId: institution('abh') })] }),
      [],
      true,
    ],
    ['its leader', aPersonActor('x'), [institution('abh')], true],
    [
      'its seat in the Arbeitsgruppe',
      aPersonActor('x', { memberships: [aMembership('workingGroup', { institutionId: institution('abh') })] }),
      [],
      false,
    ],
    [
      'another institution',
      aPersonActor('x', { memberships: [aMembership('steeringGroup', { institutionId: institution('jc') })] }),
      [institution('jc')],
      false,
    ],
    ['the coordination', aPersonActor('x', { roles: ['coordinator'] }), [], false],
    ['who is responsible', aPersonActor('ria'), [], false],
  ])('is accepted for an institution by %s: %#', (_who, actor, ledInstitutionIds, may) => {
    expect(
      permitMeasure(actor, 'measure:accept', aMeasure(), { ledInstitutionIds, groupBodyIds: [], contributorIds: [] })
        .ok,
    ).toBe(may);
  });
});

describe('an adoption', () => {
  it('is asked of a Kommune for what was carried', () => {
    const command = { id: anId<'Adoption'>('a'), member: aMemberMunicipality() };
    expect(askAdoption(aResolution(), command)).toMatchObject({
      value: { state: 'asked', memberMunicipalityId: 'werlohe' },
    });
    expect(codeOf(askAdoption(aResolution({ outcome: 'rejected' }), command))).toBe('ADOPTION_NOT_CARRIED');
  });

  it('says what is done differently, or why not', () => {
    expect(codeOf(adopt(anAdoption(), { adapted: true, note: null, now }))).toBe('ADAPTATION_NEEDS_NOTE');
    expect(adopt(anAdoption(), { adapted: true, note: 'Über den Kreis.', now })).toMatchObject({
      value: { adapted: true, decidedOn: today },
    });
    expect(codeOf(declineAdoption(anAdoption(), { reason: '', now }))).toBe('TEXT_MISSING');
  });

  it('is decided by the contact person there', () => {
    expect(permitAdoption(aPersonActor('kim'), 'adoption:adopt', anAdoption(), [person('kim')]).ok).toBe(true);
    expect(permitAdoption(aPersonActor('kim'), 'adoption:adopt', anAdoption(), []).ok).toBe(false);
  });
});
