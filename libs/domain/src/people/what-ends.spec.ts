import { describe, expect, it } from '@jest/globals';

import { dissolveBody } from './body.js';
import { closeInstitution } from './institution.js';
import { openCodes, type OpenCode } from './open-things.js';
import { aBody, anInstitution, aPerson } from './people.fixture.js';
import { leave } from './person.js';
import { peopleRefusals } from './refusal-text.js';
import { checkStillThere } from './still-there.js';

const hanging = (code: OpenCode, ...names: string[]) => ({ open: [{ code, names }] });

describe('what ends', () => {
  it('waits until nothing hangs on it, and names what does', () => {
    const open = hanging('MEETINGS_OPEN', '01.02.2027', '03.02.2027');
    expect(dissolveBody(aBody(), open)).toEqual({
      ok: false,
      refusal: { code: 'MEETINGS_OPEN', facts: { count: 2, names: '01.02.2027, 03.02.2027' } },
    });
    expect(closeInstitution(anInstitution(), hanging('MEASURES_OPEN', '05.02.2027'))).toMatchObject({
      refusal: { code: 'MEASURES_OPEN' },
    });
    expect(leave(aPerson(), { otherAdministrators: 1, ...hanging('OFFICES_HELD', 'AG') })).toMatchObject({
      refusal: { code: 'OFFICES_HELD', facts: { names: 'AG' } },
    });
  });

  it('names five at most, and says that there are more', () => {
    expect(dissolveBody(aBody(), hanging('MEETINGS_OPEN', ...'abcdefg'))).toMatchObject({
      refusal: { facts: { count: 7, names: 'a, b, c, d, e, …' } },
    });
  });

  it('names a meeting first, whoever told of it', () => {
    const open = [
      { code: 'PAPERS_OPEN', names: ['LG-KIM 2026/017'] },
      { code: 'MEETINGS_OPEN', names: ['01.02.2027'] },
    ] as const;
    expect(dissolveBody(aBody(), { open })).toMatchObject({ refusal: { code: 'MEETINGS_OPEN' } });
  });

  it('passes over kinds of which nothing is open', () => {
    expect(dissolveBody(aBody(), { open: openCodes.map((code) => ({ code, names: [] })) })).toMatchObject({ ok: true });
  });

  it('has a sentence that names the things, whatever hangs', () => {
    for (const code of openCodes) expect(peopleRefusals[code].de).toContain('{names}');
  });
});

describe('who or what is named', () => {
  const known = new Map([
    ['there', { name: 'Amt', state: 'active' }],
    ['gone', { name: 'Altes Amt', state: 'closed' }],
  ]);
  const check = (ids: readonly (string | null)[], before: readonly string[] = []) =>
    checkStillThere({ field: 'institutionId', ids, before }, known, 'INSTITUTION_CLOSED');

  it.each([
    [['there', null], [], { ok: true }],
    [['gone'], ['gone'], { ok: true }],
    [['gone'], ['there'], { refusal: { code: 'INSTITUTION_CLOSED', facts: { name: 'Altes Amt' } } }],
    [['there', 'gone'], [], { refusal: { code: 'INSTITUTION_CLOSED', field: 'institutionId' } }],
    [['nobody'], ['nobody'], { refusal: { code: 'NOT_FOUND', field: 'institutionId' } }],
  ])('as %j, where %j stood before', (ids, before, expected) => {
    expect(check(ids, before)).toMatchObject(expected);
  });
});
