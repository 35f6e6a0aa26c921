import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { enter, lookAt, makeLink, personNamed, signIn, tokenOf, whoIs } from '../support/a-link.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient } from '../support/test-client.js';

let api: RunningApi;
let nicole: TestClient;
let marlies: TestClient;

beforeAll(async () => {
  api = await startApi();
  nicole = await api.as('Nicole Radtke');
  marlies = await api.as('Marlies Thiemann');
});
afterAll(() => api.stop());

const browser = () => new TestClient(api.address);
const password = 'drei lange Wörter';
const register = (as: TestClient, name: string, email: string | null) =>
  as.mutate('registerPerson', 'Person', { id: randomUUID(), name, email }, 'id version');
const moved = (ms: number) =>
  api.database.superuser((client) =>
    client.query(`UPDATE sign_in_link SET expires_at = expires_at - $1::interval`, [`${ms} ms`]),
  );

describe('a link on which somebody sets their password', () => {
  it('is theirs alone: looked at as often as one likes, used once, and signs in', async () => {
    await register(nicole, 'Rosa Neumann', 'rosa.neumann@hellenrath.example');
    expect(await personNamed(nicole, 'Rosa Neumann')).toMatchObject({ access: { state: 'notInvited' } });
    const made = await makeLink(nicole, 'Rosa Neumann');
    expect(made).toMatchObject({ kind: 'invitation', path: expect.stringMatching(/^\/zugang#[\w-]{43}$/) });
    expect(await personNamed(nicole, 'Rosa Neumann')).toMatchObject({ access: { state: 'invited' } });

    const rosa = browser();
    for (const _look of [1, 2])
      expect(await lookAt(rosa, tokenOf(made))).toMatchObject({
        kind: 'invitation',
        name: 'Rosa Neumann',
        email: 'rosa.neumann@hellenrath.example',
        municipality: 'Kreis Hellenrath',
      });
    expect(await enter(rosa, tokenOf(made), 'kurz')).toMatchObject({ code: 'PASSWORD_TOO_SHORT', field: 'password' });
    expect(await enter(rosa, tokenOf(made), password)).toMatchObject({ __typename: 'SignedIn' });
    expect(await whoIs(rosa)).toMatchObject({ person: { name: 'Rosa Neumann' } });

    expect(await lookAt(browser(), tokenOf(made))).toMatchObject({ code: 'LINK_USED' });
    expect(await enter(browser(), tokenOf(made), 'ein ganz anderes Wort')).toMatchObject({ code: 'LINK_USED' });
    expect(await signIn(browser(), 'Rosa.Neumann@hellenrath.example', password)).toMatchObject({
      __typename: 'SignedIn',
    });
    expect(await personNamed(nicole, 'Rosa Neumann')).toMatchObject({ access: { state: 'open' } });
  });

  it('is used by one of two who come at the same moment', async () => {
    await register(nicole, 'Timo Doppelt', 'timo.doppelt@hellenrath.example');
    const token = tokenOf(await makeLink(nicole, 'Timo Doppelt'));
    const answers = await Promise.all([enter(browser(), token, password), enter(browser(), token, `${password}!`)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Refusal', 'SignedIn']);
  });

  it.each([
    ['one that never was', async () => 'A'.repeat(43)],
    ['an empty one', async () => ''],
    ['a very long one', async () => 'A'.repeat(100_000)],
    [
      'one that a newer one replaced',
      async () => {
        await register(nicole, 'Ina Ersetzt', 'ina.ersetzt@hellenrath.example');
        const first = await makeLink(nicole, 'Ina Ersetzt');
        await makeLink(nicole, 'Ina Ersetzt');
        return tokenOf(first);
      },
    ],
    [
      'one of somebody who has left',
      async () => {
        await register(nicole, 'Gero Gegangen', 'gero.gegangen@hellenrath.example');
        const made = await makeLink(nicole, 'Gero Gegangen');
        const { id, version } = await personNamed(nicole, 'Gero Gegangen');
        await nicole.mutate('leavePerson', 'Person', { id, expectedVersion: version });
        return tokenOf(made);
      },
    ],
  ])('is unknown: %s', async (_case, make) => {
    const token = await make();
    expect(await lookAt(browser(), token)).toMatchObject({ code: 'LINK_UNKNOWN' });
    expect(await enter(browser(), token, password)).toMatchObject({ code: 'LINK_UNKNOWN' });
  });

  it('is over after its time, and the administrator sees that', async () => {
    await register(nicole, 'Vera Vorbei', 'vera.vorbei@hellenrath.example');
    const made = await makeLink(nicole, 'Vera Vorbei');
    await moved(14 * 24 * 3_600_000);
    expect(await enter(browser(), tokenOf(made), password)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await personNamed(nicole, 'Vera Vorbei')).toMatchObject({ access: { state: 'invitationOver' } });
  });

  it('is made by who administers people only, for people with an address', async () => {
    const tobias = await api.as('Tobias Wischnewski');
    expect(await makeLink(tobias, 'Lena Ostermeier')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await personNamed(tobias, 'Lena Ostermeier')).toMatchObject({ access: null });
    await register(nicole, 'Otto Ohne', null);
    expect(await makeLink(nicole, 'Otto Ohne')).toMatchObject({ code: 'EMAIL_MISSING', field: 'email' });
  });
});

describe('a reset', () => {
  it('ends the sessions, is told at the next sign-in, and stands in the log without any secret', async () => {
    await register(nicole, 'Rita Reset', 'rita.reset@hellenrath.example');
    const before = browser();
    await enter(before, tokenOf(await makeLink(nicole, 'Rita Reset')), password);
    expect(await whoIs(before)).not.toBeNull();

    const made = await makeLink(nicole, 'Rita Reset');
    expect(made).toMatchObject({ kind: 'reset' });
    expect(await whoIs(before)).toBeNull();

    const after = browser();
    await enter(after, tokenOf(made), `${password} neu`);
    const notices = async () => (await after.ask(`{ accessNotices { kind by at } }`)).accessNotices;
    expect(await notices()).toMatchObject([{ kind: 'reset', by: 'Nicole Radtke' }]);
    await after.ask(`mutation { readAccessNotices }`);
    expect(await notices()).toEqual([]);
    expect(await signIn(browser(), 'rita.reset@hellenrath.example', password)).toMatchObject({
      code: 'SIGN_IN_FAILED',
    });

    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT action, facts::text FROM audit_event WHERE action LIKE 'person:%' ORDER BY at`),
    );
    const acts = rows as { action: string; facts: string }[];
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['person:makeSignInLink', 'person:setOwnPassword']),
    );
    expect(JSON.stringify(acts)).not.toContain(tokenOf(made));
    expect(JSON.stringify(acts)).not.toContain(password);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows it, and signs one’s other browsers out', async () => {
    await register(nicole, 'Petra Eigen', 'petra.eigen@hellenrath.example');
    const [here, there] = [browser(), browser()];
    await enter(here, tokenOf(await makeLink(nicole, 'Petra Eigen')), password);
    await signIn(there, 'petra.eigen@hellenrath.example', password);
    const change = (present: string, next: string) => here.mutate('changePassword', 'Person', { present, next }, 'id');

    expect(await change('falsch geraten', 'ein neues langes')).toMatchObject({
      code: 'PASSWORD_WRONG',
      field: 'present',
    });
    expect(await change(password, 'kurz')).toMatchObject({ code: 'PASSWORD_TOO_SHORT', field: 'next' });
    expect(await change(password, 'ein neues langes')).toMatchObject({ __typename: 'Person' });
    expect(await whoIs(here)).not.toBeNull();
    expect(await whoIs(there)).toBeNull();
    expect(await change('ein neues langes', 'ein neues langes')).toMatchObject({
      code: 'PASSWORD_UNCHANGED',
      field: 'next',
    });
  });

  it('is not to be guessed by whoever holds a session', async () => {
    await register(nicole, 'Gero Geraten', 'gero.geraten@hellenrath.example');
    const here = browser();
    await enter(here, tokenOf(await makeLink(nicole, 'Gero Geraten')), password);
    const guesses = Array.from({ length: 40 }, (_, n) =>
      here.mutate('changePassword', 'Person', { present: `geraten ${n}`, next: 'ein neues langes' }, 'id'),
    );
    const codes = (await Promise.all(guesses)).map(({ code }) => code as string);
    expect(codes.filter((code) => code === 'PASSWORD_WRONG').length).toBeLessThanOrEqual(10);
    expect(new Set(codes)).toEqual(new Set(['PASSWORD_WRONG', 'SIGN_IN_THROTTLED']));
  });
});

describe('an address', () => {
  it('is one person’s in a municipality, and may be somebody else’s in another', async () => {
    await register(nicole, 'Erste Eins', 'eins@hellenrath.example');
    expect(await register(nicole, 'Zweite Eins', ' EINS@hellenrath.example ')).toMatchObject({
      code: 'EMAIL_TAKEN',
      field: 'email',
    });
    expect(await register(marlies, 'Dritte Eins', 'eins@hellenrath.example')).toMatchObject({ __typename: 'Person' });
  });

  it('is one person’s also when two enter it at the same moment', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => register(nicole, `Zugleich ${name}`, 'zugleich@hellenrath.example')),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Person')).toHaveLength(1);
  });

  it('that two people had before is shown to the administrator, and nothing is changed silently', async () => {
    await api.database.superuser(async (client) => {
      const { rows } = await client.query(
        `SELECT id, municipality_id FROM person WHERE name IN ('Lena Ostermeier', 'Jana Kortmann')`,
      );
      for (const { id } of rows as { id: string }[])
        await client
          .query(`UPDATE person SET email = 'doppelt@hellenrath.example', email_doubled = false WHERE id = $1`, [id])
          .catch(async () => {
            await client.query(`ALTER TABLE person DISABLE TRIGGER person_address_changed`);
            await client.query(
              `UPDATE person SET email = 'doppelt@hellenrath.example', email_doubled = true WHERE id = $1`,
              [id],
            );
            await client.query(`ALTER TABLE person ENABLE TRIGGER person_address_changed`);
          });
    });
    const { doubledAddresses } = await nicole.ask(`{ doubledAddresses { name email } }`);
    expect(doubledAddresses.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Jana Kortmann',
      'Lena Ostermeier',
    ]);
    expect(await makeLink(nicole, 'Jana Kortmann')).toMatchObject({ code: 'EMAIL_TAKEN' });

    const { id, version } = await personNamed(nicole, 'Jana Kortmann');
    const changed = { id, expectedVersion: version, name: 'Jana Kortmann', email: 'jana.kortmann@hellenrath.example' };
    expect(await nicole.mutate('changePerson', 'Person', changed)).toMatchObject({ __typename: 'Person' });
    expect((await nicole.ask(`{ doubledAddresses { name } }`)).doubledAddresses).toEqual([]);
  });

  it('that changes takes the way in along, ends the sessions, and is told', async () => {
    await register(nicole, 'Mia Umzug', 'mia.alt@hellenrath.example');
    const mia = browser();
    await enter(mia, tokenOf(await makeLink(nicole, 'Mia Umzug')), password);
    const { id, version } = await personNamed(nicole, 'Mia Umzug');
    await nicole.mutate('changePerson', 'Person', {
      id,
      expectedVersion: version,
      name: 'Mia Umzug',
      email: 'mia.neu@hellenrath.example',
    });

    expect(await whoIs(mia)).toBeNull();
    expect(await signIn(browser(), 'mia.alt@hellenrath.example', password)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    const again = browser();
    expect(await signIn(again, 'mia.neu@hellenrath.example', password)).toMatchObject({ __typename: 'SignedIn' });
    expect((await again.ask(`{ accessNotices { kind by } }`)).accessNotices).toEqual([
      { kind: 'address', by: 'Nicole Radtke' },
    ]);
  });
});

describe('an address in two municipalities', () => {
  const email = 'zwei.haeuser@beispiel.example';

  it('opens with each password the one house it was set for: nobody administers a way into another', async () => {
    await register(nicole, 'Zoe Zweihaus', email);
    await register(marlies, 'Zoe Zweihaus', email);
    await enter(browser(), tokenOf(await makeLink(nicole, 'Zoe Zweihaus')), 'Hellenrath im Herbst');
    const made = await makeLink(marlies, 'Zoe Zweihaus');
    expect(made).toMatchObject({ kind: 'invitation' });
    await enter(browser(), tokenOf(made), 'Brunnhagen im Winter');

    const [one, other] = [browser(), browser()];
    await signIn(one, email, 'Hellenrath im Herbst');
    await signIn(other, email, 'Brunnhagen im Winter');
    expect(await whoIs(one)).toMatchObject({ municipality: { name: 'Kreis Hellenrath' } });
    expect(await whoIs(other)).toMatchObject({ municipality: { name: 'Stadt Brunnhagen' } });
  });

  it('asks where to go when one password opens both, and takes no other place', async () => {
    await enter(browser(), tokenOf(await makeLink(marlies, 'Zoe Zweihaus')), 'Hellenrath im Herbst');
    const zoe = browser();
    const asked = await signIn(zoe, email, 'Hellenrath im Herbst');
    expect(asked.municipalities.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Kreis Hellenrath',
      'Stadt Brunnhagen',
    ]);
    expect(await whoIs(zoe)).toBeNull();
    expect(await signIn(zoe, email, 'Hellenrath im Herbst', randomUUID())).toMatchObject({
      __typename: 'SignInChoice',
    });
    const brunnhagen = asked.municipalities.find(({ name }: { name: string }) => name === 'Stadt Brunnhagen');
    await signIn(zoe, email, 'Hellenrath im Herbst', brunnhagen.municipalityId);
    expect(await whoIs(zoe)).toMatchObject({ municipality: { name: 'Stadt Brunnhagen' } });
  });

  it('still opens the one house after its person has left the other', async () => {
    const { id, version } = await personNamed(nicole, 'Zoe Zweihaus');
    await nicole.mutate('leavePerson', 'Person', { id, expectedVersion: version });
    const zoe = browser();
    expect(await signIn(zoe, email, 'Hellenrath im Herbst')).toMatchObject({ __typename: 'SignedIn' });
    expect(await whoIs(zoe)).toMatchObject({ municipality: { name: 'Stadt Brunnhagen' } });
  });
});
