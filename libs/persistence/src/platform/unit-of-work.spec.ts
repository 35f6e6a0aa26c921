import { describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';

import type { Tenant } from './tenant.js';
import { UnitOfWork } from './unit-of-work.js';
import type { Work } from './work.js';

const stale = refuse({ code: 'STALE' } as const);

/** A unit whose transaction is kept where the work ends well, and taken back where it throws, as the database does it. */
function unitUnderTest() {
  const ended: string[] = [];
  const write = async (work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> => {
    try {
      const value = await work({} as EntityManager);
      ended.push('kept');
      return value;
    } catch (problem) {
      ended.push('taken back');
      throw problem;
    }
  };
  return { unit: new UnitOfWork({ write } as unknown as Tenant), ended };
}

describe('an act', () => {
  it.each<[string, (work: Work) => Promise<Result<string, Refusal>>, unknown, string]>([
    ['that is accepted', () => Promise.resolve(accept('done')), accept('done'), 'kept'],
    ['that is refused', () => Promise.resolve(stale), stale, 'taken back'],
    [
      'that goes on although a step was refused',
      (work) => {
        work.refuses(stale);
        return Promise.resolve(accept('done'));
      },
      stale,
      'taken back',
    ],
    [
      'whose first refused step counts',
      (work) => {
        work.refuses(stale);
        work.refuses(refuse({ code: 'NOT_FOUND' } as const));
        return Promise.resolve(accept('done'));
      },
      stale,
      'taken back',
    ],
  ])('%s', async (_case, act, answer, end) => {
    const { unit, ended } = unitUnderTest();
    expect(await unit.do(act)).toEqual(answer);
    expect(ended).toEqual([end]);
  });

  it('that breaks is taken back, and the problem is told', async () => {
    const { unit, ended } = unitUnderTest();
    await expect(unit.do(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(ended).toEqual(['taken back']);
  });

  it('of many small ones keeps the others where one is refused', async () => {
    const { unit, ended } = unitUnderTest();
    await unit.run((work) => Promise.resolve(work.refuses(stale)));
    expect(ended).toEqual(['kept']);
  });
});
