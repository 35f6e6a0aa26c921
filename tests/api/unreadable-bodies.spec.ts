import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type TestClient } from '../support/test-client.js';

const secret = 'Frau K. aus der Bahnhofstraße';
let api: RunningApi;
let coordinator: TestClient;
const lines: string[] = [];

beforeAll(async () => {
  api = await startApi({ logInto: { write: (line: string) => void lines.push(line) } }, { LOG_LEVEL: 'debug' });
  coordinator = await api.as('Tobias Wischnewski');
});
afterAll(() => api.stop());

describe('a body that cannot be read', () => {
  it.each<[string, string, string, Record<string, string>, number]>([
    ['no JSON', '/graphql', `${secret}`, {}, 400],
    ['JSON cut off', '/graphql', `{"query": "{ me { roles } }", "variables": {"text": "${secret}`, {}, 400],
    ['JSON with a word too many', '/graphql', `{"a": "${secret}"} ${secret}`, {}, 400],
    ['no JSON, for an address that takes none', '/files/papers/x', `{"${secret}`, {}, 400],
    ['too much', '/graphql', JSON.stringify({ query: secret.repeat(100_000) }), {}, 413],
    ['packed as nobody packs', '/graphql', secret, { 'content-encoding': 'geheim' }, 415],
    ['written in signs nobody knows', '/graphql', secret, { 'content-type': 'application/json; charset=geheim' }, 415],
  ])('is refused with a sentence and none of its words: %s', async (_what, path, body, headers, status) => {
    lines.length = 0;
    const response = await fetch(`${api.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.address, ...coordinator.headers, ...headers },
      body,
    });
    const said = await response.text();
    expect(response.status).toBe(status);
    expect(said).toMatch(/"message":"Die Anfrage .*"/);
    for (const text of [said, ...lines])
      for (const word of ['Frau', 'Bahnhof', 'geheim', 'node_modules']) expect(text).not.toContain(word);
  });
});

describe('uploads', () => {
  it('are read a few at a time, however many come', async () => {
    const { PaperFilesController } = await import('@systemblick/api/decisions/paper-files.controller');
    const { uploads } = api.serving.app.get(PaperFilesController);
    const { bodies } = await coordinator.ask(`{ bodies(first: 50, kind: steeringGroup) { nodes { id } } }`);
    const { themes } = await coordinator.ask(`{ themes(first: 1) { nodes { id } } }`);
    const paper = await coordinator.mutate('draftPaper', 'Beschlussvorlage', {
      id: randomUUID(),
      bodyId: bodies.nodes[0].id,
      themeIds: [themes.nodes[0].id],
      title: 'Mit Anlagen',
      points: [],
      sections: [],
    });
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4 * 1024 * 1024, 0x20)]);
    const statuses = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${api.address}/files/papers/${paper.id}/${randomUUID()}`, {
          method: 'PUT',
          headers: {
            'content-type': 'application/pdf',
            'x-file-name': 'bild.pdf',
            origin: api.address,
            ...coordinator.headers,
          },
          body: bytes,
        }).then(({ status }) => status),
      ),
    );
    expect([...new Set(statuses)]).toEqual([201]);
    expect(uploads.most).toBe(4);
  });
});
