import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { RunningApi } from './running-api.js';
import type { TestClient } from './test-client.js';

/** The SQL statements this one query sends: its own, whatever else the process has to do meanwhile. */
export async function statementsSent(
  { serving, statements }: RunningApi,
  client: TestClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<readonly string[]> {
  const answering = serving.app.getHttpAdapter().getInstance();
  const works: Promise<readonly string[]>[] = [];
  const counting = createServer((request, response) => {
    const work = async (): Promise<void> => {
      answering(request, response);
      await once(response, 'close');
    };
    works.push(statements.during(work).then((done) => done.statements));
  });
  await once(counting.listen(0, '127.0.0.1'), 'listening');
  try {
    await client.at(`http://127.0.0.1:${(counting.address() as AddressInfo).port}`).ask(query, variables);
    const sent = (await Promise.all(works)).flat();
    if (!sent.length) throw new Error('Nothing was counted: the query sent no statement.');
    return sent;
  } finally {
    counting.closeAllConnections();
    counting.close();
  }
}
