import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let coordinator: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [coordinator, administrator] = await Promise.all([api.as('Tobias Wischnewski'), api.as('Nicole Radtke')]);
});
afterAll(() => api.stop());

const office = (name: string, over: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  name,
  shortName: 'Amt',
  type: 'housing',
  legalSpheres: ['other'],
  insideAdministration: false,
  ...over,
});
const add: Readonly<Record<string, (as: TestClient, name: string) => Promise<Data>>> = {
  institution: (as, name) => as.mutate('addInstitution', 'Institution', office(name)),
  body: (as, name) =>
    as.mutate('foundBody', 'Body', { id: randomUUID(), kind: 'memberMunicipalityBody', name, existedBefore: true }),
  'member municipality': (as, name) =>
    as.mutate(
      'addMemberMunicipality',
      'MemberMunicipality',
      { id: randomUUID(), name, sizeClass: 'smallTown', contactName: 'Servicestelle' },
      'id version',
    ),
};

describe.each(Object.keys(add))('the name of a %s', (kind) => {
  const enter = add[kind];
  if (!enter) throw new Error(kind);

  it('is its own, however it is written', async () => {
    const name = `Büro ${randomUUID()}`;
    await enter(coordinator, name);
    for (const same of [name, ` ${name.toUpperCase()} `, name.normalize('NFD'), name.replace(' ', '  ')])
      expect(await enter(administrator, same)).toMatchObject({
        code: 'NAME_TAKEN',
        field: 'name',
        message: expect.stringContaining(name),
      });
  });

  it('entered by several at once is taken by one', async () => {
    const name = `Eile ${randomUUID()}`;
    const answers = await Promise.all(
      [coordinator, administrator, coordinator, administrator].map((as) => enter(as, name)),
    );
    expect(answers.map(({ code }) => code ?? 'entered').toSorted()).toEqual([
      'NAME_TAKEN',
      'NAME_TAKEN',
      'NAME_TAKEN',
      'entered',
    ]);
  });
});

describe('a name', () => {
  it('is not taken by changing another one, and is free when its institution is closed', async () => {
    const [name, other] = [`Amt ${randomUUID()}`, `Amt ${randomUUID()}`];
    const one = await coordinator.mutate('addInstitution', 'Institution', office(name));
    const two = await coordinator.mutate('addInstitution', 'Institution', office(other));
    const called = (as: string) =>
      coordinator.mutate('changeInstitution', 'Institution', office(as, { id: two.id, expectedVersion: two.version }));
    expect(await called(name)).toMatchObject({ code: 'NAME_TAKEN' });
    await coordinator.mutate('closeInstitution', 'Institution', { id: one.id, expectedVersion: one.version });
    expect(await called(name)).toMatchObject({ version: two.version + 1 });
  });

  it('that was doubled before stays, is listed, and is held to the rule once it is mended', async () => {
    const name = `Alt ${randomUUID()}`;
    const made: Data[] = [];
    for (const unlike of ['a', 'b'])
      made.push(await coordinator.mutate('addInstitution', 'Institution', office(`${name} ${unlike}`)));
    await api.database.superuser(async (client) => {
      await client.query(`ALTER TABLE institution DISABLE TRIGGER institution_name_changed`);
      await client.query(`UPDATE institution SET name = $1, name_doubled = true WHERE id = ANY ($2)`, [
        name,
        made.map(({ id }) => id),
      ]);
      await client.query(`ALTER TABLE institution ENABLE TRIGGER institution_name_changed`);
    });
    const doubled = async () =>
      (await coordinator.ask(`{ doubledNames { kind name times } }`)).doubledNames.filter(
        (one: Data) => one.name === name,
      );
    expect(await doubled()).toEqual([{ kind: 'institution', name, times: 2 }]);
    const [first, second] = made;
    const change = (one: Data, as: string, expectedVersion: number) =>
      coordinator.mutate('changeInstitution', 'Institution', office(as, { id: one.id, expectedVersion }));
    expect(await change(first, name, first.version)).toMatchObject({ version: first.version + 1 });
    expect(await change(second, `${name} neu`, second.version)).toMatchObject({ version: second.version + 1 });
    expect(await doubled()).toEqual([]);
    expect(await change(second, name, second.version + 1)).toMatchObject({ code: 'NAME_TAKEN' });
  });
});
