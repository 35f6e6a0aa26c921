import { describe, expect, it } from '@jest/globals';

import type { PersonId } from '../../kernel/id.js';
import { checkPresides } from './who-presides.js';

const [ada, bo, cem] = ['ada', 'bo', 'cem'] as PersonId[] as [PersonId, PersonId, PersonId];

describe('who presides over a meeting', () => {
  it.each([
    ['somebody of the body', ada, null, true],
    ['nobody yet', null, null, true],
    ['who was named before, and has left the body', cem, cem, true],
    ['who prepares it, and is not of the body', cem, null, false],
    ['another one from outside than was named before', cem, bo, false],
  ])('may be %s', (_who, chairId, before, may) => {
    const checked = checkPresides(chairId, { seatedIds: [ada, bo], before });
    expect(checked.ok ? true : checked.refusal).toEqual(may ? true : { code: 'CHAIR_NOT_A_MEMBER', field: 'chairId' });
  });
});
