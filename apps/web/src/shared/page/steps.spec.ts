import { describe, expect, it } from '@jest/globals';

import { isOffered, offerOf } from './steps.js';

const steps = [
  { action: 'case:write', allowed: true, refusal: null },
  { action: 'case:revise', allowed: false, refusal: { code: 'WRONG_STATE', message: 'Noch nicht.' } },
  { action: 'case:return', allowed: false, refusal: { code: 'NOT_PERMITTED', message: 'Nein.' } },
];

describe('what a step offers', () => {
  it('offers what is allowed', () => expect(isOffered(steps, 'case:write')).toBe(true));
  it('explains what the state forbids', () => expect(offerOf(steps, 'case:revise')).toBe('notYet'));
  it('is silent about what others do', () => expect(offerOf(steps, 'case:return')).toBe('notTheirs'));
  it('is silent about what the api leaves out', () => expect(offerOf(steps, 'case:release')).toBe('notTheirs'));
});
