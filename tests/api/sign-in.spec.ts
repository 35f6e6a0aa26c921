import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { passwordWork } from '../support/built-server.js';
import { enter, makeLink, tokenOf } from '../support/a-link.js';
import { MovedClock } from '../support/moved-clock.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient, type Data } from '../support/test-client.js';

let api: RunningApi;
const clock = new MovedClock();
const right = 'ein langes Passwort';
const emails: string[] = [];

beforeAll(async () => {
  api = await startApi({ clock });
  const administrator = await api.as('Nicole Radtke');
  const { persons } = await administrator.ask(`{ persons(first: 50) { nodes { name email } } }`);
  const reached = (persons.nodes as Data[]).filter((one) => one.email && one.name !== 'Nicole Radtke');
  for (const { name, email } of reached.slice(0, 3)) {
    await enter(new TestClient(api.address), tokenOf(await makeLink(administrator, name)), right);
    emails.push(email);
  }
});
afterAll(() => api.stop());

const signIn = async (email: string, password: string): Promise<string> => {
  const { signIn: answer } = await new TestClient(api.address).ask(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { email, password } },
  );
  return answer.code ?? answer.__typename;
};
const [first, second, third] = [() => emails[0] ?? '', () => emails[1] ?? '', () => emails[2] ?? ''];

describe('guessing a password', () => {
  it('gets eight tries, though a hundred come at once, and never more than two verified at a time', async () => {
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => signIn(first(), `falsch ${n}`)));
    const verified = answers.filter((code) => code === 'SIGN_IN_FAILED').length;
    process.stderr.write(`100 at once: ${verified} verified, ${Math.round(performance.now() - began)} ms\n`);
    expect(verified).toBeGreaterThanOrEqual(8);
    expect(verified).toBeLessThanOrEqual(11);
    expect(passwordWork.most).toBeLessThanOrEqual(2);
  });

  it('locks nobody out: the right one is taken after the wait, and others at the same place at once', async () => {
    expect(await signIn(first(), right)).toBe('SIGN_IN_THROTTLED');
    expect(await signIn(second(), right)).toBe('SignedIn');
    clock.forward(1 / 24 / 50);
    expect(await signIn(first(), right)).toBe('SignedIn');
    expect(await signIn(first(), 'falsch')).toBe('SIGN_IN_FAILED');
  });

  it('of forty accounts from one town hall keeps nobody of it out', async () => {
    for (let n = 0; n < 40; n += 1)
      expect(await signIn(`niemand${n}@rathaus.example`, 'falsch')).toBe('SIGN_IN_FAILED');
    expect(await signIn(third(), right)).toBe('SignedIn');
  });

  it('stands in the log of the municipality, without an address', async () => {
    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT action, facts::text FROM audit_event WHERE action LIKE 'account:%'`),
    );
    expect([...new Set(rows.map(({ action }) => action as string))].sort()).toEqual([
      'account:signInFailed',
      'account:signInThrottled',
      'account:signedIn',
    ]);
    expect(JSON.stringify(rows)).not.toContain('@');
  });
});
