import { describe, expect, it } from '@jest/globals';

import { aDay, anId, now, person } from '../kernel/kernel.fixture.js';
import {
  changeGroupMeeting,
  changeTask,
  isOverdue,
  planGroupMeeting,
  planTask,
  tickTask,
  type GroupMeeting,
  type GroupTask,
} from './group-work.js';
import { aProjektgruppe } from './proposals.fixture.js';

const active = aProjektgruppe({ state: 'active' });
const plan = { title: ' Wechselbogen entwerfen ', responsibleId: person('ada'), dueOn: aDay('2026-10-20') };
const meeting = { startsAt: now, place: ' Kreishaus ', result: '' };

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error('refused');
  return result.value;
}
const task = (): GroupTask => taken(planTask(active, { id: anId('task-1'), ...plan }));
const planned = (): GroupMeeting => taken(planGroupMeeting(active, { id: anId('meeting-1'), ...meeting }));

describe('tasks of a group', () => {
  it('are planned, changed, ticked off and taken back', () => {
    expect(task()).toMatchObject({ title: 'Wechselbogen entwerfen', doneAt: null, projektgruppeId: active.id });
    expect(taken(changeTask(active, task(), { ...plan, dueOn: null }))).toMatchObject({ dueOn: null });
    const done = taken(tickTask(active, task(), { done: true, now }));
    expect(done.doneAt).toEqual(now);
    expect(taken(tickTask(active, done, { done: false, now })).doneAt).toBeNull();
  });

  it('are overdue from the day after, unless they are done', () => {
    const on = (moment: string) => isOverdue(task(), new Date(moment));
    expect(on('2026-10-20T12:00:00Z')).toBe(false);
    expect(on('2026-10-21T12:00:00Z')).toBe(true);
    const done = taken(tickTask(active, task(), { done: true, now }));
    expect(isOverdue(done, new Date('2026-10-21T12:00:00Z'))).toBe(false);
  });

  it('need a title, and a group that works', () => {
    expect(planTask(active, { id: anId('task-1'), ...plan, title: ' ' })).toMatchObject({
      refusal: { code: 'TEXT_MISSING', field: 'title' },
    });
    for (const state of ['proposed', 'mandated', 'concluded'] as const) {
      const group = aProjektgruppe({ state });
      expect(planTask(group, { id: anId('task-1'), ...plan })).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
      expect(tickTask(group, task(), { done: true, now })).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
    }
  });
});

describe('meetings of a group', () => {
  it('are planned, and say what came of them', () => {
    expect(planned()).toMatchObject({ place: 'Kreishaus', result: null });
    const noted = taken(changeGroupMeeting(active, planned(), { ...meeting, result: 'Vier Bruchstellen.' }));
    expect(noted.result).toBe('Vier Bruchstellen.');
  });

  it('are those of a group that works', () => {
    expect(changeGroupMeeting(aProjektgruppe({ state: 'concluded' }), planned(), meeting)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
  });
});
