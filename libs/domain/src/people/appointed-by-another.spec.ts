import { describe, expect, it } from '@jest/globals';

import { person } from '../kernel/kernel.fixture.js';
import { checkAppointedByAnother } from './appointed-by-another.js';

const [ada, bo] = [person('ada'), person('bo')];

describe('a seat or the chair', () => {
  it.each([
    ['of a Lenkungsgruppe, for another', 'steeringGroup', bo, null, true],
    ['of a Lenkungsgruppe, for oneself', 'steeringGroup', ada, null, false],
    ['of a Lenkungsgruppe, for oneself after another', 'steeringGroup', ada, bo, false],
    ['of a Lenkungsgruppe, kept', 'steeringGroup', ada, ada, true],
    ['of a Lenkungsgruppe, given up', 'steeringGroup', null, ada, true],
    ['of an Arbeitsgruppe, for oneself', 'workingGroup', ada, null, true],
  ] as const)('%s', (_what, bodyKind, personId, before, may) => {
    expect(checkAppointedByAnother('personId', { bodyKind, personId, before, by: ada }).ok).toBe(may);
  });
});
