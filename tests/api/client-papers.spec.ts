import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { codeOfCase } from '@systemblick/domain/cases/case-code';
import type { CaseId } from '@systemblick/domain/cases/case';

import { startApi, type RunningApi } from '../support/running-api.js';
import type { TestClient } from '../support/test-client.js';

let api: RunningApi;
let author: TestClient;
let second: TestClient;
let administrator: TestClient;
let id: string;

beforeAll(async () => {
  api = await startApi();
  [author, second, administrator] = await Promise.all([
    api.as('Miriam Seibel'),
    api.as('Serkan Aydemir'),
    api.as('Nicole Radtke'),
  ]);
  const sections = [{ phase: 'linking', text: 'Neun Wochen ohne Karte.' }];
  ({ id } = await author.mutate('writeCase', 'Case', { id: randomUUID(), title: 'Neun Wochen', sections }));
});
afterAll(() => api.stop());

const find = async (client: TestClient, code: string) =>
  (await client.ask(`query ($code: String!) { caseByCode(code: $code) }`, { code })).caseByCode;

describe('the code of a case', () => {
  it('leads its author to it, however it was written down', async () => {
    const code = codeOfCase(id as CaseId);
    expect(await find(author, code)).toBe(id);
    expect(await find(author, ` ${code.toLowerCase().replace('-', '')}`)).toBe(id);
  });

  it('leads nobody else anywhere', async () => {
    const code = codeOfCase(id as CaseId);
    expect(await find(second, code)).toBeNull();
    expect(await find(administrator, code)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['of no case', 'ZZZZ-ZZZZ'],
    ['a statement', "' OR 1=1 --"],
    ['without end', 'x'.repeat(10_000)],
  ])('%s is none', async (_, code) => expect(await find(author, code)).toBeNull());
});

describe('the information sheets', () => {
  it('are read by those who write and review cases', async () => {
    const query = `{ infoSheets { language text } }`;
    const { infoSheets } = await author.ask(query);
    expect(infoSheets[0]).toMatchObject({ language: 'de', text: expect.stringContaining('Kann ich Nein sagen?') });
    expect((await administrator.ask(query)).infoSheets).toEqual([]);
  });
});
