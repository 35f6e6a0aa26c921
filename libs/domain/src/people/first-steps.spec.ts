import { describe, expect, it } from '@jest/globals';

import { doneSteps, firstSteps, type Beginning } from './first-steps.js';

const nothing: Beginning = { institutions: 0, roles: ['administrator'], bodies: [] };
const group = (kind: 'workingGroup' | 'steeringGroup', seats = 0, active = true) => ({ kind, active, seats });
const everybody = ['caseManager', 'coordinator', 'head'] as const;

describe('the first steps of a municipality', () => {
  it.each<[string, Partial<Beginning>, readonly string[]]>([
    ['an administrator only', {}, []],
    ['an institution', { institutions: 1 }, ['institutions']],
    ['some of the people', { roles: ['coordinator', 'head'] }, []],
    ['all who work', { roles: everybody }, ['people']],
    ['one of two bodies', { bodies: [group('workingGroup', 3)] }, []],
    ['a body that was dissolved', { bodies: [group('workingGroup', 3), group('steeringGroup', 3, false)] }, []],
    ['both bodies', { bodies: [group('workingGroup'), group('steeringGroup')] }, ['bodies']],
    ['bodies with seats', { bodies: [group('workingGroup', 1), group('steeringGroup', 1)] }, ['bodies', 'seats']],
  ])('are done, with %s', (_case, there, done) => {
    const steps = doneSteps({ ...nothing, ...there });
    expect(firstSteps.filter((step) => steps[step])).toEqual(done);
  });
});
