import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { dayOf } from '@systemblick/domain/kernel/civil-date';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let coordinator: TestClient;
let manager: TestClient;
let steering: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [coordinator, manager, steering, administrator] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as('Serkan Aydemir'),
    api.as('Ulrike Sandkühler'),
    api.as('Nicole Radtke'),
  ]);
});
afterAll(() => api.stop());

const trail = async (as: TestClient, kind: string, id: string): Promise<Data> =>
  (
    await as.ask(
      `query ($kind: TrailKind!, $id: ID!) { trail(kind: $kind, id: $id) {
         hidden nodes { key kind id title code state link erased } edges { from to } } }`,
      { kind, id },
    )
  ).trail;
const aDraft = async (): Promise<[string, number]> => {
  const written = await manager.mutate('writeCase', 'Case', {
    id: randomUUID(),
    title: 'Ein Entwurf',
    sections: [{ phase: 'clarification', text: 'Die Familie kam über die Schule ins Case Management.' }],
    clientInformation: { kind: 'informed', on: '2026-09-01' },
  });
  return [written.id, written.version];
};
const kindsOf = (found: Data) => new Set(found.nodes.map(({ kind }: Data) => kind));
const resolutions = async (as: TestClient): Promise<Data[]> =>
  (await as.ask(`{ resolutions(first: 50) { nodes { id carried pointNumber wording paperId } } }`)).resolutions.nodes;

describe('what waits until a day', () => {
  it('waits until its last moment in Europe/Berlin', async () => {
    const { waitingForMe } = await coordinator.ask(`{ waitingForMe { kind link until } }`);
    const waits = (kind: string) => (waitingForMe as Data[]).find((one) => one.kind === kind);
    const [measure, proposal] = [waits('measureToCarryOut'), waits('proposalToAnswer')];
    const asked = await coordinator.ask(
      `query ($measure: ID!, $proposal: ID!) { measure(id: $measure) { dueOn } proposal(id: $proposal) { answersUntil } }`,
      { measure: measure.link.split('/').at(-1), proposal: proposal.link.split('/').at(-1) },
    );
    const lastDay = (one: Data) => dayOf(new Date(new Date(one.until).getTime() - 1));
    expect(lastDay(measure)).toBe(asked.measure.dueOn);
    expect(lastDay(proposal)).toBe(asked.proposal.answersUntil);
  });
});

describe('what is overdue at an institution', () => {
  it('reaches the coordination too, and stands before what has time', async () => {
    const kinds = async (): Promise<readonly string[]> =>
      (await coordinator.ask(`{ waitingForMe { kind until } }`)).waitingForMe.map(({ kind }: Data) => kind as string);
    const before = (await kinds()).filter((kind) => kind === 'measureOverdueAtInstitution').length;
    await api.database.superuser((client) =>
      client.query(
        `UPDATE measure SET due_on = CURRENT_DATE - 3 WHERE id = (
           SELECT m.id FROM measure m JOIN person p ON p.municipality_id = m.municipality_id AND p.name = 'Tobias Wischnewski'
           WHERE m.state IN ('proposed', 'accepted', 'inProgress') AND m.due_on >= CURRENT_DATE
             AND m.responsible_id IS DISTINCT FROM p.id ORDER BY m.id LIMIT 1)`,
      ),
    );
    const after = await kinds();
    expect(after.filter((kind) => kind === 'measureOverdueAtInstitution')).toHaveLength(before + 1);
    expect(after.indexOf('measureOverdueAtInstitution')).toBeLessThan(after.indexOf('offerToCheck'));
    const others = await manager.ask(`{ waitingForMe { kind } }`);
    expect(others.waitingForMe).not.toContainEqual({ kind: 'measureOverdueAtInstitution' });
  });
});

describe('the trail', () => {
  it('goes from a resolution back to every passage and forward to its measures', async () => {
    const resolution = (await resolutions(coordinator)).find(
      ({ carried, pointNumber, wording }) => carried && pointNumber === 2 && wording.includes('Übergabeverfahren'),
    );
    const found = await trail(coordinator, 'resolution', resolution?.id);
    expect(kindsOf(found)).toEqual(
      new Set(['case', 'passage', 'observation', 'hint', 'theme', 'proposal', 'paper', 'resolution', 'measure']),
    );
    const keys = new Set(found.nodes.map(({ key }: Data) => key));
    expect(found.edges.every(({ from, to }: Data) => keys.has(from) && keys.has(to))).toBe(true);
    expect(found.nodes.filter(({ kind }: Data) => kind === 'resolution')).toHaveLength(1);
    expect(found.nodes.find(({ kind }: Data) => kind === 'case').code).toMatch(/^Fall [A-Z]$/);
  });

  it('goes forward from a case to what it changed, for its author', async () => {
    const { cases } = await manager.ask(`{ cases(scope: mine, first: 50) { nodes { id } } }`);
    const trails = await Promise.all(cases.nodes.map(({ id }: Data) => trail(manager, 'case', id)));
    const furthest = trails.find((found) => kindsOf(found).has('measure'));
    expect(furthest?.nodes.some(({ kind, title }: Data) => kind === 'passage' && title.length > 0)).toBe(true);
  });

  it('shows no quote to whom none is shown, but the observation, and counts what is hidden', async () => {
    const { themes } = await coordinator.ask(`{ themes(first: 50) { nodes { id title } } }`);
    const theme = themes.nodes.find(({ title }: Data) => title.startsWith('Die Lücke zwischen'));
    const found = await trail(steering, 'theme', theme.id);
    expect(found.nodes.filter(({ kind }: Data) => kind === 'passage').every(({ title }: Data) => title === '')).toBe(
      true,
    );
    expect(found.nodes.filter(({ kind }: Data) => kind === 'case').every(({ link }: Data) => link === null)).toBe(true);
    expect(found.nodes.some(({ kind, title }: Data) => kind === 'observation' && title.length > 0)).toBe(true);
    expect(found.hidden).toBeGreaterThan(0);
    expect(await trail(administrator, 'theme', theme.id)).toBeNull();
  });

  it('tells nobody of a case that stands behind nothing they see', async () => {
    const head = await api.as('Annette Brinkhoff');
    const [id, version] = await aDraft();
    const others = [coordinator, await api.as('Miriam Seibel'), head, steering, administrator];
    for (const other of others) expect(await trail(other, 'case', id)).toBeNull();
    expect(await trail(manager, 'case', id)).toMatchObject({ nodes: [{ id, title: 'Ein Entwurf' }] });
    await manager.mutate('submitCase', 'Case', { id, expectedVersion: version });
    expect(await trail(coordinator, 'case', id)).toMatchObject({ nodes: [{ id, title: 'Ein Entwurf' }] });
    expect(await trail(steering, 'case', id)).toBeNull();

    const { themes } = await coordinator.ask(`{ themes(first: 50) { nodes { id title } } }`);
    const theme = themes.nodes.find(({ title }: Data) => title.startsWith('Die Lücke zwischen'));
    const { nodes } = await trail(steering, 'theme', theme.id);
    const behind = nodes.find(({ kind }: Data) => kind === 'case');
    expect((await trail(steering, 'case', behind.id)).nodes).toContainEqual(expect.objectContaining({ id: behind.id }));
  });

  it('keeps its places when a passage is erased', async () => {
    const resolution = (await resolutions(coordinator)).find(
      ({ carried, pointNumber }) => carried && pointNumber === 2,
    );
    const before = await trail(coordinator, 'resolution', resolution?.id);
    const passage = before.nodes.find(({ kind }: Data) => kind === 'passage');
    await api.database.superuser((client) =>
      client.query(`UPDATE passage SET quote = NULL WHERE id = $1`, [passage.id]),
    );
    const after = await trail(coordinator, 'resolution', resolution?.id);
    expect(after.nodes.find(({ key }: Data) => key === passage.key)).toMatchObject({ title: '', erased: true });
    expect(after.edges).toEqual(expect.arrayContaining(before.edges));
  });
});

describe('the search over everything', () => {
  const find = async (as: TestClient, words: string): Promise<Data[]> =>
    (await as.ask(`query ($words: String!) { search(words: $words) { key kind title link } }`, { words })).search;

  it('finds what one may see, of every kind; an office that was asked sees the paper', async () => {
    const found = await find(coordinator, 'Wechsel');
    expect(new Set(found.map(({ kind }) => kind))).toEqual(
      expect.objectContaining(new Set(['theme', 'paper', 'resolution', 'measure', 'proposal', 'projektgruppe'])),
    );
    expect(found.every(({ link }) => link.startsWith('/'))).toBe(true);
    expect((await find(administrator, 'Wechsel')).filter(({ kind }) => kind !== 'paper')).toEqual([]);
    const seen = new Set(found.map(({ key }) => key));
    expect((await find(manager, 'Wechsel')).every(({ key }) => seen.has(key))).toBe(true);
  });

  it.each(['Wechsels', 'wechsel lücke', 'betreuung', 'Kinderbetreung', 'LÜCKE'])('forgives %j', async (words) => {
    expect((await find(coordinator, words)).length).toBeGreaterThan(0);
  });

  const theme = (title: string, description = 'Worum es geht.'): Promise<Data> =>
    coordinator.mutate(
      'proposeTheme',
      'GenerativeTheme',
      { id: randomUUID(), kind: 'socialProblem', legalSpheres: ['sgb2'], title, description },
      'id version',
    );
  const themes = async (words: string) => (await find(coordinator, words)).map(({ key }) => key);

  it.each([
    ['izmir', 'Ankunft aus İzmir'],
    ['diyarbakir', 'Weg von Diyarbakır'],
    ['celik', 'Betrieb Çelik'],
    ['sahin', 'Bäckerei Şahin'],
    ['lodz', 'Familien aus Łódź'],
    ['dorde', 'Verein Đorđe'],
    ['gokce', 'Haus Gökçe'],
    ['aerzte', 'Aerzte am Ort'],
    ['Gökçe', 'Treff Gokce'],
    ['Zuständigkeit', 'Unklare Zu\u00adstän\u00addig\u00adkeit'],
    ['Zu\u00adstän\u00addigkeit', 'Doppelte Zuständigkeit'],
    ['Übergänge'.normalize('NFD'), 'Übergänge im Amt'],
  ])('finds by %s: %s', async (words, title) => {
    const { id } = await theme(title);
    expect(await themes(words)).toContain(`theme:${id}`);
  });

  it.each(['LG-KIM 2026/014', '2026/014', 'lg kim 014', '014/2026'])('finds a number by %s', async (words) => {
    const { id } = await theme('Zur Vorlage LG-KIM 2026/014');
    expect(await themes(words)).toContain(`theme:${id}`);
  });

  it.each(['situation', 'effect', 'wording', 'sections', 'ownAdministration'])(
    'finds nothing by the name of a field: %s',
    async (words) => {
      expect((await find(coordinator, words)).filter(({ kind }) => kind === 'paper' || kind === 'proposal')).toEqual(
        [],
      );
    },
  );

  it('puts first what has all the words in its title, and follows a title that changes', async () => {
    const [one, other] = [`Vorneweg${Date.now()}`, `Hintendran${Date.now()}`];
    const propose = (title: string, description: string): Promise<Data> =>
      coordinator.mutate(
        'proposeTheme',
        'GenerativeTheme',
        { id: randomUUID(), kind: 'socialProblem', legalSpheres: ['sgb2'], title, description },
        'id version',
      );
    const titled = await propose(`${one} und ${other}`, 'Worum es geht.');
    const half = await propose(one, `Es geht um ${other}.`);
    const described = await propose('Worum es geht', `${other}, ${one}`);
    await propose(one, 'Worum es geht.');
    const keys = async (words: string) => (await find(coordinator, words)).map(({ key }) => key);
    const [first, second, third] = [titled, half, described].map(({ id }) => `theme:${id}`);

    const found = await keys(`${one} ${other}`);
    expect(found[0]).toBe(first);
    expect(found.slice(1)).toEqual([second, third].sort().reverse());
    expect(await keys(one)).toHaveLength(4);
    expect((await keys(one)).at(-1)).toBe(third);

    await coordinator.mutate(
      'rewordTheme',
      'GenerativeTheme',
      {
        ...{ id: titled.id, expectedVersion: titled.version, kind: 'socialProblem', legalSpheres: ['sgb2'] },
        ...{ title: 'Worum es geht', description: `${one} und ${other}` },
      },
      'id',
    );
    expect(await keys(`${one} ${other}`)).toEqual([first, second, third].sort().reverse());
    expect((await keys(one)).slice(2)).toEqual([first, third].sort().reverse());
  });

  it.each(['', ' ', 'x', `"' OR 1=1 --`, 'ä'.repeat(5_000), '%_*:&|!()'])('is not upset by %j', async (words) => {
    expect(Array.isArray(await find(coordinator, words))).toBe(true);
  });
});

describe('the start page', () => {
  it('says what moved, and only what one may see', async () => {
    const { moved } = await coordinator.ask(`{ moved { actions title link } }`);
    expect(moved.length).toBeGreaterThan(3);
    const others = (await administrator.ask(`{ moved { link } }`)).moved.map(({ link }: Data) => link);
    expect(others.filter((link: string) => !link.startsWith('/lenkungsgruppe/vorlagen/'))).toEqual([]);
    const links = (await manager.ask(`{ moved { link } }`)).moved.map(({ link }: Data) => link);
    expect(links.some((link: string) => link.startsWith('/themen/'))).toBe(true);
  });

  it('counts the flow for the coordination only', async () => {
    const { flow } = await coordinator.ask(`{ flow { counts { kind state count } stuck { kind count } } }`);
    expect(flow.counts).toContainEqual({ kind: 'paper', state: 'statements', count: 1 });
    expect(flow.stuck.map(({ kind }: Data) => kind)).toEqual(['case', 'theme', 'proposal', 'paper', 'measure']);
    expect((await manager.ask(`{ flow { counts { kind } } }`)).flow).toBeNull();
  });
});
