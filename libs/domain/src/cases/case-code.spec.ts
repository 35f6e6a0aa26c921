import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anId } from '../kernel/kernel.fixture.js';
import { codeOfCase, idEndOf } from './case-code.js';

const id = anId<'Case'>('01890a5d-ac96-774b-bcce-b302099a8057');

describe('the code of a case', () => {
  it('is of its end, in groups of four', () => {
    expect(codeOfCase(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('stands for the end of the id, however it was written down', () => {
    const code = codeOfCase(id);
    for (const written of [
      code,
      code.toLowerCase(),
      ` ${code.replace('-', ' ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect(idEndOf(written)).toBe('02099a8057');
  });

  it.each(['', 'K7QX', 'K7QX-42M', 'K7QX-42MBB', 'K7QX-42MU', '„K7QX“'])('%j is none', (written) =>
    expect(idEndOf(written)).toBeUndefined(),
  );

  it('is another for another end', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(idEndOf(codeOfCase(anId<'Case'>(uuid)))).toBe(uuid.replaceAll('-', '').slice(-10));
      }),
    );
  });
});
