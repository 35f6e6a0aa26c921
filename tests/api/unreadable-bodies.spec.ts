import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AttachPaperFile, PaperFilesController } from '../support/built-server.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import type { Data, TestClient } from '../support/test-client.js';

const secret = 'Frau K. aus der Bahnhofstraße';
let api: RunningApi;
let coordinator: TestClient;
let chair: TestClient;
const lines: string[] = [];

beforeAll(async () => {
  api = await startApi({ logInto: { write: (line: string) => void lines.push(line) } }, { LOG_LEVEL: 'debug' });
  coordinator = await api.as('Tobias Wischnewski');
  chair = await api.as('Dr. Henrike Falkenroth');
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

describe('a question', () => {
  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'that does not come as JSON is told so: %s',
    async (type) => {
      const response = await fetch(`${api.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': type,
          'apollo-require-preflight': 'true',
          origin: api.address,
          ...coordinator.headers,
        },
        body: 'query=%7Bme%7Broles%7D%7D',
      });
      expect(response.status).toBe(400);
      const said = await response.text();
      expect(said).toContain('"message"');
      expect(said).not.toMatch(/req\.body|express/i);
    },
  );
});

const aPaper = async (of: TestClient): Promise<Data> => {
  const { bodies } = await of.ask(`{ bodies(first: 50, kind: steeringGroup) { nodes { id } } }`);
  const { themes } = await of.ask(`{ themes(first: 1) { nodes { id } } }`);
  return of.mutate('draftPaper', 'Beschlussvorlage', {
    id: randomUUID(),
    bodyId: bodies.nodes[0].id,
    themeIds: themes.nodes.map(({ id }: Data) => id as string),
    title: 'Mit Anlagen',
    points: [],
    sections: [],
  });
};
const headersOf = (of: TestClient) => ({
  'content-type': 'application/pdf',
  'x-file-name': 'bild.pdf',
  origin: api.address,
  ...of.headers,
});
const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 0x20)]);
const upload = (of: TestClient, paper: Data, size: number): Promise<number> =>
  fetch(`${api.address}/files/papers/${paper.id}/${randomUUID()}`, {
    method: 'PUT',
    headers: headersOf(of),
    body: pdf(size),
  }).then(({ status }) => status);

describe('uploads', () => {
  it('are read a few at a time, however many come', async () => {
    const { uploads } = api.serving.app.get(PaperFilesController);
    const paper = await aPaper(coordinator);
    const statuses = await Promise.all(Array.from({ length: 20 }, () => upload(coordinator, paper, 4 * 1024 * 1024)));
    expect([...new Set(statuses)]).toEqual([201]);
    expect(uploads.most).toBe(2);
  });

  it.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'are what their bytes are, sent as %s',
    async (type) => {
      const paper = await aPaper(coordinator);
      const id = randomUUID();
      const sent = await fetch(`${api.address}/files/papers/${paper.id}/${id}`, {
        method: 'PUT',
        headers: { ...headersOf(coordinator), 'content-type': type },
        body: pdf(1000),
      });
      expect(sent.status).toBe(201);
      const kept = await fetch(`${api.address}/files/papers/${id}`, { headers: coordinator.headers });
      expect(Buffer.from(await kept.arrayBuffer())).toEqual(pdf(1000));
    },
  );

  it('that cannot be kept are answered, not left without a word', async () => {
    const files = api.serving.app.get(AttachPaperFile);
    const paper = await aPaper(coordinator);
    const attach = files.attach.bind(files);
    files.attach = () => Promise.reject(new Error('The disk is full.'));
    expect(await upload(coordinator, paper, 1000)).toBe(500);
    files.attach = attach;
    expect(await upload(coordinator, paper, 1000)).toBe(201);
  });

  it('that bring nothing more are ended, and keep nobody else waiting', async () => {
    const controller = api.serving.app.get(PaperFilesController);
    controller.idleMs = 1000;
    const [paper, theirs] = [await aPaper(coordinator), await aPaper(chair)];
    const ends: Promise<string>[] = Array.from({ length: 12 }, () => {
      const request = httpRequest(`${api.address}/files/papers/${paper.id}/${randomUUID()}`, {
        method: 'PUT',
        headers: { ...headersOf(coordinator), 'content-length': '5000000' },
      });
      request.write('%PDF-1.7\n');
      return new Promise((done) => {
        request.on('error', () => done('ended'));
        request.on('response', ({ statusCode }) => done(String(statusCode)));
      });
    });
    let left = ends.length;
    for (const end of ends) void end.then(() => (left -= 1));
    expect(await upload(chair, theirs, 1000)).toBe(201);
    expect(left).toBeGreaterThan(0);
    expect(await Promise.all(ends)).toEqual(ends.map(() => 'ended'));
    expect(await upload(coordinator, paper, 1000)).toBe(201);
  });
});
