import { expect, it } from '@jest/globals';

import { gatheredByDay, type Step } from './moved.js';

const step = (at: string, action: string, subjectId = 'a', kind = 'Beschlussvorlage'): Step => ({
  id: `${subjectId} ${at}`,
  at: new Date(at),
  action,
  kind,
  subjectId,
});
const told = (...steps: readonly Step[]) =>
  gatheredByDay(steps).map(({ id, actions }) => `${id}: ${actions.join(', ')}`);

it.each([
  [
    'one thing on one day',
    [step('2026-12-02T15:00:00Z', 'paper:table'), step('2026-12-02T08:00:00Z', 'paper:clear')],
    ['a 2026-12-02T15:00:00Z: paper:clear, paper:table'],
  ],
  [
    'the day is that of Berlin',
    [step('2026-12-02T22:30:00Z', 'paper:clear'), step('2026-12-02T23:30:00Z', 'paper:table')],
    ['a 2026-12-02T23:30:00Z: paper:table', 'a 2026-12-02T22:30:00Z: paper:clear'],
  ],
  [
    'two things stay two, the latest first',
    [step('2026-12-02T08:00:00Z', 'paper:clear'), step('2026-12-02T09:00:00Z', 'paper:clear', 'b')],
    ['b 2026-12-02T09:00:00Z: paper:clear', 'a 2026-12-02T08:00:00Z: paper:clear'],
  ],
  [
    'a step done twice is told once, where it was last',
    [
      step('2026-12-02T08:00:00Z', 'theme:route'),
      step('2026-12-02T09:00:00Z', 'theme:store'),
      step('2026-12-02T10:00:00Z', 'theme:route'),
    ],
    ['a 2026-12-02T10:00:00Z: theme:store, theme:route'],
  ],
  [
    'what was done in one go stands in the order in which it was done',
    [
      { ...step('2026-12-02T08:00:00Z', 'paper:table'), id: '2' },
      { ...step('2026-12-02T08:00:00Z', 'paper:clear'), id: '1' },
    ],
    ['2: paper:clear, paper:table'],
  ],
])('%s', (_, steps, expected) => {
  expect(told(...steps)).toEqual(expected);
});
