import { describe, expect, it } from '@jest/globals';

import { createConnection } from './connection.js';

function aServer(...answers: readonly (boolean | Error)[]) {
  const left = [...answers];
  return () => {
    const answer = left.shift() ?? true;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
}

describe('the connection', () => {
  it('says nothing when the server answers after all', async () => {
    const connection = createConnection({ ask: aServer(true), everyMs: 1 });
    const seen: string[] = [];
    connection.watch(() => seen.push(connection.state()));

    await connection.check();

    expect(seen).toEqual([]);
  });

  it('is lost until the server is ready again, and tells it once', async () => {
    const connection = createConnection({ ask: aServer(new TypeError('fetch failed'), false, true), everyMs: 1 });
    const seen: string[] = [];
    let returns = 0;
    connection.watch(() => seen.push(connection.state()));
    connection.onReturn(() => (returns += 1));

    await Promise.all([connection.check(), connection.check()]);

    expect(seen).toEqual(['lost', 'there']);
    expect(returns).toBe(1);
  });
});
