import { describe, expect, it } from '@jest/globals';

import { institution } from '../kernel/kernel.fixture.js';
import { missingPerspectives } from './perspectives.js';

const jobcenter = { id: institution('jobcenter'), legalSpheres: ['sgb2'] as const };
const mso = { id: institution('mso'), legalSpheres: [] };
const group = {
  institutionIds: [jobcenter.id, institution('sozialamt')],
  voice: { kind: 'present', institutionIds: [mso.id] },
} as const;

describe('missingPerspectives', () => {
  it('names who has nobody at the table', () => {
    expect(missingPerspectives(group, ['sgb2', 'asylblg', 'sgb2', 'asylblg'], [jobcenter])).toEqual({
      institutionIds: [institution('sozialamt')],
      legalSpheres: ['asylblg'],
      voice: true,
    });
  });

  it('names nobody where all are there', () => {
    const sozialamt = { id: institution('sozialamt'), legalSpheres: ['asylblg'] as const };
    expect(missingPerspectives(group, ['sgb2', 'asylblg'], [jobcenter, sozialamt, mso])).toEqual({
      institutionIds: [],
      legalSpheres: [],
      voice: false,
    });
  });

  it('misses a voice that is absent with a reason', () => {
    const without = { ...group, voice: { kind: 'absent', reason: 'Niemand hat Zeit.' } as const };
    expect(missingPerspectives(without, [], [mso]).voice).toBe(true);
    expect(missingPerspectives({ ...group, voice: null }, [], [mso]).voice).toBe(true);
  });
});
