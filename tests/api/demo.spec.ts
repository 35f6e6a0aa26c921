import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let auditor: TestClient;

beforeAll(async () => {
  api = await startApi();
  auditor = await api.as('Dr. Friedrich Overbeck');
});
afterAll(() => api.stop());

type Event = {
  readonly at: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly actorName: string | null;
  readonly seq: number | null;
};

async function wholeLog(): Promise<readonly Event[]> {
  const events: Event[] = [];
  for (let after: string | null = null; ;) {
    const { auditEvents } = await auditor.ask(
      `query ($after: String) { auditEvents(first: 100, after: $after) { nodes { at action subjectKind actorName seq } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    events.push(...auditEvents.nodes);
    if (!auditEvents.pageInfo.hasNextPage) return events;
    after = auditEvents.pageInfo.endCursor;
  }
}

describe('the demo’s log', () => {
  it('holds as a chain, in the order of the story', async () => {
    const chain = () => auditor.ask(`{ auditChain { linked unlinked brokenAt } }`);
    await until(async () => (await chain()).auditChain.unlinked === 0);
    expect((await chain()).auditChain).toMatchObject({ brokenAt: null });
    const events = (await wholeLog()).toReversed();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted());
  });

  it('tells of acts on many days, none of them to come', async () => {
    const events = await wholeLog();
    expect(new Set(events.map(({ at }) => at.slice(0, 10))).size).toBeGreaterThan(30);
    expect(events.every(({ at }) => new Date(at) <= new Date())).toBe(true);
  });

  it('names who did what, but for the founding and what follows of itself', async () => {
    const events = await wholeLog();
    const ofItself = events.filter(({ actorName }) => actorName === null).map(({ action }) => action);
    expect([...new Set(ofItself)].toSorted()).toEqual([
      'bundle:begin',
      'bundle:close',
      'demo:load',
      'paper:implement',
      'person:makeSignInLink',
      'route:submit',
      'survey:answer',
      'theme:decide',
      'theme:submit',
    ]);
    const founding = events.filter(({ action }) => action === 'demo:load').map(({ subjectKind }) => subjectKind);
    expect(founding.toSorted()).toEqual(['Municipality', 'Person']);
    expect(new Set(events.map(({ actorName }) => actorName)).size).toBeGreaterThan(20);
  });

  it('moves the start page on more than one day', async () => {
    const { moved } = await (await api.as('Annette Brinkhoff')).ask(`{ moved { at actions } }`);
    expect(new Set(moved.map(({ at }: Event) => at.slice(0, 10))).size).toBeGreaterThan(2);
  });
});
