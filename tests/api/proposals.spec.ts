import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { textWithTables } from '@systemblick/co-editing/messages';
import { sectionFragment } from '@systemblick/co-editing/text/document';
import { printReference } from '@systemblick/domain/proposals/evidence-reference';

import { nestedMaps } from '../co-editing/support/attacks.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
/** Coordinates; leads the new groups where a test says so. */
let annette: TestClient;
let tobias: TestClient;
let chair: TestClient;
/** Leads the Jobcenter. */
let leader: TestClient;
let steering: TestClient;
/** A case manager who sits in the Arbeitsgruppe, and in no Projektgruppe. */
let miriam: TestClient;
let faisal: TestClient;
let jobcenter: string;
let abh: string;
let mso: string;
let people: Record<string, string>;
let theme: Data;
let elsewhere: TestClient;

beforeAll(async () => {
  api = await startApi();
  [annette, tobias, chair, leader, steering, miriam, faisal] = (await Promise.all(
    [
      'Annette Brinkhoff',
      'Tobias Wischnewski',
      'Dr. Henrike Falkenroth',
      'Andreas Kötterheinrich',
      'Ulrike Sandkühler',
      'Miriam Seibel',
      'Faisal Noorzad',
    ].map((name) => api.as(name)),
  )) as [TestClient, TestClient, TestClient, TestClient, TestClient, TestClient, TestClient];
  const { institutions, persons } = await annette.ask(
    `{ institutions(first: 50) { nodes { id name } } persons(first: 50) { nodes { id name } } }`,
  );
  const institution = (name: string): string =>
    institutions.nodes.find((one: Data) => one.name.startsWith(name)).id as string;
  [jobcenter, abh, mso] = [institution('Jobcenter'), institution('Ausländerbehörde'), institution('Brücke')];
  people = Object.fromEntries(persons.nodes.map(({ id, name }: Data) => [name, id]));
  const { signInOptions } = await api.anonymous.ask(`{ signInOptions { demoPeople { name municipality } } }`);
  const stranger = signInOptions.demoPeople.find(
    ({ municipality }: Data) => municipality !== signInOptions.demoPeople[0].municipality,
  );
  elsewhere = await api.as(stranger.name);
  theme = await aTheme();
});
afterAll(() => api.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const groupFields = 'id version state name body { id } workingTime { mine confirmedAt institution { id } }';
const proposalFields = 'id version state title room answersUntil returnedRemark sections { key text }';

async function aTheme(way: Record<string, unknown> = { kind: 'projectGroup' }): Promise<Data> {
  const proposed = await tobias.mutate('proposeTheme', 'GenerativeTheme', {
    id: randomUUID(),
    kind: 'socialProblem',
    title: `Ein Thema ${randomUUID().slice(0, 8)}`,
    description: 'Zwischen zwei Stellen liegt ein Tag, für den keine zuständig ist.',
    legalSpheres: ['sgb2', 'school'],
  });
  return tobias.mutate('openRoute', 'GenerativeTheme', {
    id: randomUUID(),
    themeId: proposed.id,
    expectedVersion: proposed.version,
    reason: 'Viele sind beteiligt.',
    ...way,
  });
}

const plan = (over: Record<string, unknown> = {}) => ({
  name: 'Projektgruppe Übergabe',
  mandate: 'Ein verbindliches Verfahren.',
  themeIds: [theme.id],
  institutionIds: [jobcenter],
  noneFitsReason: 'Keines verbindet beide Rechtskreise.',
  voiceInstitutionIds: [mso],
  dueOn: inDays(60),
  ...over,
});
const propose = (over: Record<string, unknown> = {}, as = annette): Promise<Data> =>
  as.mutate('proposeProjektgruppe', 'Projektgruppe', { id: randomUUID(), ...plan(over) }, groupFields);
const onGroup = (as: TestClient, name: string, group: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Projektgruppe', { id: group.id, expectedVersion: group.version, ...input }, groupFields);
const confirmed = async (group: Data) => onGroup(leader, 'confirmWorkingTime', group, { institutionId: jobcenter });
const seats = (lead = 'Annette Brinkhoff') => [
  { personId: people[lead], leads: true, institutionId: abh },
  { personId: people[lead === 'Faisal Noorzad' ? 'Annette Brinkhoff' : 'Faisal Noorzad'], institutionId: null },
  { personId: people['Emmanuel Adjei'], institutionId: mso, advisory: true },
];
const aGroupAtWork = async (lead?: string, over: Record<string, unknown> = {}): Promise<Data> => {
  const mandated = await onGroup(chair, 'mandateProjektgruppe', await propose(over));
  return onGroup(annette, 'activateProjektgruppe', await confirmed(mandated), { members: seats(lead) });
};
const readGroup = async (as: TestClient, id: string, what = groupFields): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { projektgruppe(id: $id) { ${what} } }`, { id })).projektgruppe;

describe('a Projektgruppe', () => {
  it('goes from the proposal over mandate and working time to work and its end', async () => {
    let group = await propose();
    expect(group).toMatchObject({ state: 'proposed', version: 0, workingTime: [{ mine: true, confirmedAt: null }] });
    group = await onGroup(annette, 'planProjektgruppe', group, { ...plan({ name: 'Anders' }) });
    expect(group).toMatchObject({ name: 'Anders', version: 1 });
    group = await onGroup(chair, 'mandateProjektgruppe', group);
    expect(group).toMatchObject({ state: 'mandated' });
    group = await onGroup(leader, 'confirmWorkingTime', group, { institutionId: jobcenter });
    expect(group.workingTime).toEqual([
      { mine: false, confirmedAt: expect.any(String), institution: { id: jobcenter } },
    ]);
    group = await onGroup(annette, 'activateProjektgruppe', group, { members: seats() });
    expect(group).toMatchObject({ state: 'active', body: { id: expect.any(String) } });
    const what = 'body { kind name chair { name } seats { voting memberships { person { name } } } }';
    expect((await readGroup(annette, group.id, 'body { concluded }')).body).toEqual({ concluded: false });
    expect((await readGroup(annette, group.id, what)).body).toEqual({
      kind: 'projectGroup',
      name: 'Anders',
      chair: { name: 'Annette Brinkhoff' },
      seats: expect.arrayContaining([
        { voting: false, memberships: [{ person: { name: 'Emmanuel Adjei' } }] },
        { voting: true, memberships: [{ person: { name: 'Faisal Noorzad' } }] },
      ]),
    });
    expect(await onGroup(annette, 'concludeProjektgruppe', group, { conclusion: ' ' })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    group = await onGroup(annette, 'concludeProjektgruppe', group, { conclusion: 'Der Vorschlag liegt vor.' });
    expect(group).toMatchObject({ state: 'concluded' });
    expect((await readGroup(annette, group.id, 'body { concluded }')).body).toEqual({ concluded: true });
  });

  it('is given up before it begins, saying why, and its theme is free for another one', async () => {
    const free = await aTheme();
    for (const mandated of [false, true]) {
      const proposed = await propose({ themeIds: [free.id] });
      const group = mandated ? await onGroup(chair, 'mandateProjektgruppe', proposed) : proposed;
      expect(await onGroup(annette, 'concludeProjektgruppe', group, { conclusion: ' ' })).toMatchObject({
        code: 'TEXT_MISSING',
        field: 'conclusion',
      });
      const given = await onGroup(annette, 'concludeProjektgruppe', group, { conclusion: 'Die Zeit fehlt.' });
      expect(given).toMatchObject({ state: 'concluded', body: null });
    }
  });

  it('works in an existing body where one fits', async () => {
    const { bodies } = await annette.ask(`{ bodies { nodes { id kind } } }`);
    const existing = bodies.nodes.find(({ kind }: Data) => kind === 'workingGroup');
    const lenkungsgruppe = bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup');
    expect(await propose({ existingBodyId: lenkungsgruppe.id })).toMatchObject({
      code: 'BODY_UNFIT',
      field: 'existingBodyId',
    });
    const mandated = await onGroup(chair, 'mandateProjektgruppe', await propose({ existingBodyId: existing.id }));
    const active = await onGroup(annette, 'activateProjektgruppe', await confirmed(mandated));
    expect(active).toMatchObject({ state: 'active', body: { id: existing.id } });
  });

  it('does nothing twice when it is sent twice', async () => {
    const id = randomUUID();
    expect(await propose({ id })).toEqual(await propose({ id }));
  });

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['without a name', () => ({ name: ' ' }), 'TEXT_MISSING', 'name'],
    ['without a theme', () => ({ themeIds: [] }), 'NO_THEMES', 'themeIds'],
    ['for a theme that is not there', () => ({ themeIds: [randomUUID()] }), 'NOT_FOUND', 'themeIds'],
    [
      'with an institution that is not there',
      () => ({ institutionIds: [randomUUID()] }),
      'NOT_FOUND',
      'institutionIds',
    ],
    ['in a body that is not there', () => ({ existingBodyId: randomUUID() }), 'NOT_FOUND', 'existingBodyId'],
  ])('is refused %s', async (_what, over, code, field) => {
    expect(await propose(over())).toMatchObject({ code, field });
  });

  it.each([['nobody taking part', { institutionIds: [] }, 'NO_INSTITUTIONS']])(
    'gets no mandate with %s',
    async (_what, over, code) => {
      expect(await onGroup(chair, 'mandateProjektgruppe', await propose(over))).toMatchObject({ code });
    },
  );

  it.each([
    ['no look at existing bodies', { noneFitsReason: ' ' }, 'EXISTING_BODIES_NOT_CONSIDERED', 'existingBody'],
    ['no word on the target group', { voiceInstitutionIds: [] }, 'VOICE_MISSING', 'voice'],
  ])('is neither proposed nor planned with %s', async (_what, over, code, field) => {
    expect(await propose(over)).toMatchObject({ code, field });
    expect(await onGroup(annette, 'planProjektgruppe', await propose(), plan(over))).toMatchObject({ code, field });
  });

  it('tells who decides on its mandate what its proposer knows, and nobody the themes’ texts after that', async () => {
    const what = 'missing { legalSpheres voice } occasions { title description question }';
    const group = await propose();
    const [proposer, decider] = [await readGroup(annette, group.id, what), await readGroup(chair, group.id, what)];
    expect(decider.missing).toEqual(proposer.missing);
    expect(decider.missing.legalSpheres).toEqual(['school']);
    expect(decider.occasions).toMatchObject([{ description: expect.stringContaining('Zwischen zwei Stellen') }]);
    expect(proposer.occasions).toEqual([]);
    await onGroup(chair, 'mandateProjektgruppe', group);
    expect((await readGroup(chair, group.id, what)).occasions).toEqual([]);
  });

  it('does not work before the working time is confirmed, or without members and one who leads', async () => {
    const mandated = await onGroup(chair, 'mandateProjektgruppe', await propose());
    const activate = (group: Data, members: unknown[]) => onGroup(annette, 'activateProjektgruppe', group, { members });
    expect(await activate(mandated, seats())).toMatchObject({ code: 'WORKING_TIME_UNCONFIRMED' });
    const { bodies } = await annette.ask(`{ bodies(first: 100) { totalCount } }`);
    const ready = await confirmed(mandated);
    expect(await activate(ready, [])).toMatchObject({ code: 'GROUP_WITHOUT_MEMBERS' });
    expect(await activate(ready, seats().slice(1))).toMatchObject({ code: 'GROUP_WITHOUT_LEAD' });
    expect(await activate(ready, [{ personId: randomUUID(), leads: true }])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await activate({ ...ready, version: 0 }, seats())).toMatchObject({ code: 'STALE' });
    expect((await annette.ask(`{ bodies(first: 100) { totalCount } }`)).bodies).toEqual(bodies);
  });

  it('is each step for those whose it is', async () => {
    const group = await propose();
    for (const as of [miriam, leader, chair, steering, faisal])
      expect(await propose({}, as)).toMatchObject({ code: 'NOT_PERMITTED' });
    for (const as of [annette, steering, miriam])
      expect(await onGroup(as, 'mandateProjektgruppe', group)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await onGroup(leader, 'planProjektgruppe', group, plan())).toMatchObject({ code: 'NOT_PERMITTED' });
    const mine = { institutionId: jobcenter };
    for (const as of [steering, miriam])
      expect(await onGroup(as, 'confirmWorkingTime', group, mine)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await onGroup(annette, 'confirmWorkingTime', group, { institutionId: mso })).toMatchObject({
      code: 'INSTITUTION_NOT_IN_GROUP',
    });
    expect(await onGroup(leader, 'concludeProjektgruppe', group, { conclusion: 'x' })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });

  it('lets a leader confirm for their own institution only', async () => {
    const group = await propose({ institutionIds: [jobcenter, abh] });
    expect(await onGroup(leader, 'confirmWorkingTime', group, { institutionId: abh })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });

  it('says who has nobody at the table', async () => {
    const what = 'missing { institutions { id } legalSpheres voice }';
    const planned = await readGroup(annette, (await propose()).id, what);
    expect(planned.missing).toEqual({ institutions: [], legalSpheres: ['school'], voice: false });
    const { missing } = await readGroup(annette, (await aGroupAtWork()).id, what);
    expect(missing).toEqual({ institutions: [{ id: jobcenter }], legalSpheres: ['sgb2', 'school'], voice: false });
  });

  it('shows its themes to its members, and itself to those who may read it', async () => {
    const own = await aTheme();
    const adjei = await api.as('Emmanuel Adjei');
    const titleOf = async () =>
      (await adjei.ask(`query ($id: ID!) { theme(id: $id) { readable } }`, { id: own.id })).theme;
    expect((await titleOf()).readable).toBe(false);
    const group = await aGroupAtWork(undefined, { themeIds: [own.id] });
    expect((await titleOf()).readable).toBe(true);
    expect((await readGroup(adjei, group.id)).id).toBe(group.id);
    const proposed = await propose({ institutionIds: [abh] });
    expect(await readGroup(steering, proposed.id)).toBeNull();
    expect((await readGroup(chair, proposed.id)).id).toBe(proposed.id);
    const names = async (as: TestClient) =>
      (await as.ask(`{ projektgruppen(first: 50) { nodes { id } } }`)).projektgruppen.nodes.map(({ id }: Data) => id);
    expect(await names(steering)).not.toContain(proposed.id);
    expect(await names(steering)).toContain(group.id);
    expect(await names(annette)).toContain(proposed.id);
  });

  it('is nobody’s business in another municipality', async () => {
    const group = await propose();
    expect(await readGroup(elsewhere, group.id)).toBeNull();
    expect(await onGroup(elsewhere, 'confirmWorkingTime', group, { institutionId: jobcenter })).toMatchObject({
      code: expect.stringMatching(/NOT_FOUND|NOT_PERMITTED/),
    });
  });

  it('is listed page by page in one statement', async () => {
    const page = async (first: number, after: string | null = null) =>
      (
        await annette.ask(
          `query ($first: Int!, $after: String) { projektgruppen(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name } } }`,
          { first, after },
        )
      ).projektgruppen;
    const all = await page(50);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part: Data = await page(2, after);
      seen.push(...part.nodes.map(({ id }: Data) => id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.nodes.map(({ id }: Data) => id));
    expect(all.totalCount).toBe(seen.length);
  });
});

describe('the work of a group', () => {
  const taskFields = 'id version title dueOn doneAt overdue responsible { name }';
  const task = (group: Data, over: Record<string, unknown> = {}, as = faisal): Promise<Data> =>
    as.mutate(
      'planGroupTask',
      'GroupTask',
      { id: randomUUID(), projektgruppeId: group.id, title: 'Bogen entwerfen', ...over },
      taskFields,
    );

  it('is planned, changed, ticked off, and overdue when its day has passed', async () => {
    const group = await aGroupAtWork();
    const late = await task(group, { dueOn: inDays(-3), responsibleId: people['Faisal Noorzad'] });
    expect(late).toMatchObject({ overdue: true, doneAt: null, responsible: { name: 'Faisal Noorzad' } });
    const which = { id: late.id, expectedVersion: 0 };
    const ticked = await faisal.mutate('tickGroupTask', 'GroupTask', { ...which, done: true }, taskFields);
    expect(ticked).toMatchObject({ overdue: false, doneAt: expect.any(String) });
    expect(await faisal.mutate('tickGroupTask', 'GroupTask', { ...which, done: false }, taskFields)).toMatchObject({
      code: 'STALE',
    });
    const change = { id: late.id, expectedVersion: 1, title: 'Bogen prüfen' };
    expect(await annette.mutate('changeGroupTask', 'GroupTask', change, taskFields)).toMatchObject({
      title: 'Bogen prüfen',
      responsible: null,
    });
    await task(group, { title: 'Als Nächstes' });
    const { tasks } = await readGroup(faisal, group.id, `tasks { title }`);
    expect(tasks).toEqual([{ title: 'Als Nächstes' }, { title: 'Bogen prüfen' }]);
  });

  it('keeps meetings, and what came of them', async () => {
    const group = await aGroupAtWork();
    const meeting = await faisal.mutate(
      'planGroupMeeting',
      'GroupMeeting',
      { id: randomUUID(), projektgruppeId: group.id, startsAt: `${inDays(3)}T09:00:00Z`, place: 'Kreishaus' },
      'id version place result',
    );
    expect(meeting).toMatchObject({ place: 'Kreishaus', result: null });
    const change = { id: meeting.id, expectedVersion: 0, startsAt: `${inDays(3)}T09:00:00Z`, result: 'Einig.' };
    expect(await faisal.mutate('changeGroupMeeting', 'GroupMeeting', change, 'id version place result')).toMatchObject({
      place: null,
      result: 'Einig.',
    });
  });

  it('is its members’, while it works', async () => {
    const group = await aGroupAtWork();
    for (const as of [miriam, leader, steering])
      expect(await task(group, {}, as)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await task(group, { title: ' ' })).toMatchObject({ code: 'TEXT_MISSING', field: 'title' });
    expect(await task(group, { responsibleId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await task(await propose(), {}, annette)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await task({ id: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

const draft = (over: Record<string, unknown>, as = faisal): Promise<Data> =>
  as.mutate('draftProposal', 'Proposal', { id: randomUUID(), title: 'Wechsel ohne Lücke', ...over }, proposalFields);
const aDraft = async (lead?: string): Promise<Data> => {
  const own = await aTheme();
  const group = await aGroupAtWork(lead, { themeIds: [own.id] });
  return { ...(await draft({ themeId: own.id, projektgruppeId: group.id })), themeId: own.id };
};
const onProposal = (as: TestClient, name: string, one: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Proposal', { id: one.id, expectedVersion: one.version, ...input }, proposalFields);
const answer = (as: TestClient, { id }: Data, given = 'agree', remark: string | null = null): Promise<Data> =>
  as.mutate('answerConsultation', 'Proposal', { id, answer: given, remark }, proposalFields);
const readProposal = async (as: TestClient, id: string, what = proposalFields): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { proposal(id: $id) { ${what} } }`, { id })).proposal;
const themeOf = async (id: string): Promise<Data> =>
  (await annette.ask(`query ($id: ID!) { theme(id: $id) { state route { state } } }`, { id })).theme;

type Writing = { readonly doc: Y.Doc; readonly codes: number[]; readonly provider: WebsocketProvider; stop(): void };

/** Somebody at the document, as the browser joins it. */
function join(as: TestClient, room: string, params: Record<string, string> = { text: textWithTables }): Writing {
  const doc = new Y.Doc();
  const codes: number[] = [];
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { ...as.headers, origin: api.address } });
    }
  }
  const provider = new WebsocketProvider(`${api.address.replace('http', 'ws')}/co-editing`, room, doc, {
    WebSocketPolyfill: Socket as never,
    disableBc: true,
    params,
  });
  provider.on('connection-close', (event) => {
    if (event) codes.push(event.code);
  });
  return {
    doc,
    codes,
    provider,
    stop() {
      provider.awareness.destroy();
      provider.destroy();
      doc.destroy();
    },
  };
}

function write(doc: Y.Doc, section: string, text: string, reference?: { kind: string; id: string }): void {
  const paragraph = new Y.XmlElement('paragraph');
  const words = new Y.XmlText();
  words.insert(0, text, {});
  const nodes: (Y.XmlText | Y.XmlElement)[] = [words];
  if (reference) {
    const node = new Y.XmlElement('evidence');
    node.setAttribute('kind', reference.kind);
    node.setAttribute('id', reference.id);
    nodes.push(node);
  }
  paragraph.insert(0, nodes);
  const fragment = sectionFragment(doc, section);
  fragment.insert(fragment.length, [paragraph]);
}

/** Writes as a member and waits until the server has it, as another member sees. */
async function written(
  room: string,
  sections: Record<string, string>,
  reference?: { kind: string; id: string },
): Promise<void> {
  const [one, other] = [join(faisal, room), join(annette, room)];
  try {
    await until(() => one.provider.synced && other.provider.synced);
    for (const [section, text] of Object.entries(sections)) write(one.doc, section, text, reference);
    const last = Object.entries(sections).at(-1) as [string, string];
    await until(() => sectionFragment(other.doc, last[0]).toJSON().includes(last[1]));
  } finally {
    one.stop();
    other.stop();
  }
}
const consulted = async (one: Data, solution = 'Ein Wechselbogen.', reference?: { kind: string; id: string }) => {
  await written(one.room, { solution }, reference);
  return onProposal(faisal, 'consultMembers', one, { answersUntil: inDays(7) });
};
const answered = async (one: Data): Promise<Data> => {
  let last: Data = one;
  for (const name of ['Annette Brinkhoff', 'Faisal Noorzad', 'Emmanuel Adjei'])
    last = await answer(await api.as(name), one);
  return last;
};

describe('the document of a proposal', () => {
  it('that is not in shape is refused by its section, stays open, and can be mended', async () => {
    const one = await aDraft();
    const due = { answersUntil: inDays(7) };
    const long = 'x'.repeat(101_000);
    await written(one.room, { solution: 'Ein Wechselbogen.', situation: long });
    expect(await onProposal(faisal, 'consultMembers', one, due)).toMatchObject({
      code: 'PROPOSAL_SECTION_UNFIT',
      field: 'situation',
    });
    const mending = join(faisal, one.room);
    try {
      await until(() => mending.provider.synced);
      sectionFragment(mending.doc, 'situation').delete(0, 1);
      write(mending.doc, 'effect', 'Wer\u0000zahlt?');
      await written(one.room, { resources: 'Wenig.' });
      expect(await onProposal(faisal, 'consultMembers', one, due)).toMatchObject({
        code: 'PROPOSAL_SECTION_UNFIT',
        field: 'effect',
      });
      sectionFragment(mending.doc, 'effect').delete(0, 1);
      await written(one.room, { resources: 'Sehr wenig.' });
    } finally {
      mending.stop();
    }
    expect(await onProposal(faisal, 'consultMembers', one, due)).toMatchObject({ state: 'consulting' });
  });

  it('in which something lies that it cannot be built with is read without it, whether it is open or not', async () => {
    const one = await aDraft();
    await written(one.room, { solution: 'Ein Wechselbogen.' });
    await api.database.superuser((client) =>
      client.query(
        `WITH next AS (UPDATE co_editing.room SET seq = seq + 1 WHERE id = $1 RETURNING id, seq)
         INSERT INTO co_editing.update_log (room, seq, update) SELECT id, seq, $2 FROM next`,
        [one.room, Buffer.from(nestedMaps(20_000))],
      ),
    );
    expect(await onProposal(faisal, 'consultMembers', one, { answersUntil: inDays(7) })).toMatchObject({
      state: 'consulting',
      sections: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringContaining('Ein Wechselbogen.') }),
      ]),
    });
  });

  it.each(['endMembership', 'endSeat', 'dissolveBody'] as const)(
    'closes after %s for whom it was theirs by that, and takes not one word more from them',
    async (how) => {
      const one = await aDraft();
      const [theirs, watching] = [join(faisal, one.room), join(tobias, one.room)];
      try {
        await until(() => theirs.provider.synced && watching.provider.synced);
        write(theirs.doc, 'situation', 'Vorher.');
        await until(() => sectionFragment(watching.doc, 'situation').toJSON().includes('Vorher.'));
        await turnOut(one, how);

        await until(() => theirs.codes.length > 0);
        write(theirs.doc, 'situation', 'Nachher.');
        expect(theirs.codes).toEqual([4403]);
        const after = join(tobias, one.room);
        await until(() => after.provider.synced);
        expect(sectionFragment(after.doc, 'situation').toJSON()).toContain('Vorher.');
        expect(sectionFragment(after.doc, 'situation').toJSON()).not.toContain('Nachher.');
        expect(watching.codes).toEqual([]);
        after.stop();
      } finally {
        theirs.stop();
        watching.stop();
      }
    },
  );
});

/** Ends what lets Faisal write: his membership, his seat (both as of yesterday), or the whole group, whose work is over. */
async function turnOut(one: Data, how: 'endMembership' | 'endSeat' | 'dissolveBody'): Promise<void> {
  const admin = await api.as('Nicole Radtke');
  const what = 'body { id version seats { id version memberships { id version personId } } }';
  const { body } = (await readProposal(faisal, one.id, `projektgruppe { ${what} }`)).projektgruppe;
  const his = ({ personId }: Data) => personId === people['Faisal Noorzad'];
  const seat = body.seats.find(({ memberships }: Data) => memberships.some(his));
  const membership = seat.memberships.find(his);
  await api.database.superuser((client) =>
    client.query(`UPDATE membership SET from_day = from_day - 7 WHERE id = $1`, [membership.id]),
  );
  if (how === 'dissolveBody')
    await api.database.superuser((client) =>
      client.query(
        `UPDATE projektgruppe SET state = 'concluded', concluded_on = now(), conclusion = 'Am Ende' WHERE body_id = $1`,
        [body.id],
      ),
    );
  const which = ({ id, version }: Data) => ({ id, expectedVersion: version });
  const answers = {
    endMembership: () =>
      admin.mutate('endMembership', 'Membership', { ...which(membership), until: inDays(-1) }, 'id __typename'),
    endSeat: () => admin.mutate('endSeat', 'Seat', { ...which(seat), on: inDays(-1) }, 'id __typename'),
    dissolveBody: () => admin.mutate('dissolveBody', 'Body', which(body), 'id __typename'),
  };
  expect(await answers[how]()).toMatchObject({ id: expect.any(String) });
}

describe('drafting a proposal', () => {
  it('is the Arbeitsgruppe’s on its way, and a Projektgruppe’s on its own', async () => {
    const { bodies } = await annette.ask(`{ bodies { nodes { id kind } } }`);
    const bodyId = bodies.nodes.find(({ kind }: Data) => kind === 'workingGroup').id;
    const ours = await aTheme({ kind: 'workingGroup', bodyId });
    expect(await draft({ themeId: ours.id }, miriam)).toMatchObject({ state: 'draft', room: expect.any(String) });
    expect(await draft({ themeId: ours.id }, steering)).toMatchObject({ code: 'NOT_PERMITTED' });
    const group = await aGroupAtWork();
    expect(await draft({ themeId: theme.id, projektgruppeId: group.id })).toMatchObject({ state: 'draft' });
    expect(await draft({ themeId: theme.id, projektgruppeId: group.id }, miriam)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await draft({ themeId: theme.id }, annette)).toMatchObject({ code: 'NOT_FOUND', field: 'projektgruppeId' });
    expect(await draft({ themeId: ours.id, projektgruppeId: group.id })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await draft({ themeId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND', field: 'themeId' });
    expect(await draft({ themeId: theme.id, projektgruppeId: group.id, title: '' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'title',
    });
  });

  it('asks who may before it says how the theme and the group stand', async () => {
    const { id: themeId } = await tobias.mutate('proposeTheme', 'GenerativeTheme', {
      id: randomUUID(),
      kind: 'socialProblem',
      title: 'Noch auf keinem Weg',
      description: 'Der Weg ist noch offen.',
      legalSpheres: ['sgb2', 'school'],
    });
    expect(await draft({ themeId }, steering)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await draft({ themeId }, annette)).toMatchObject({ code: 'WRONG_STATE', field: 'themeId' });
    const unknown = { themeId: theme.id, projektgruppeId: randomUUID() };
    expect(await draft(unknown, steering)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await draft(unknown, annette)).toMatchObject({ code: 'NOT_FOUND', field: 'projektgruppeId' });
    expect(await draft(unknown, elsewhere)).toMatchObject({ code: 'NOT_FOUND', field: 'themeId' });
  });

  it('is not for a group that does not work yet', async () => {
    const group = await propose();
    expect(await draft({ themeId: theme.id, projektgruppeId: group.id }, annette)).toMatchObject({
      code: 'WRONG_STATE',
      field: 'projektgruppeId',
    });
  });
});

describe('the document of a proposal', () => {
  it('is written by its group, looked at by others who may read it, and closed to the rest', async () => {
    const one = await aDraft();
    const [member, reader, stranger, foreigner] = [
      join(faisal, one.room),
      join(miriam, one.room),
      join(steering, one.room),
      join(elsewhere, one.room),
    ];
    try {
      await until(() => member.provider.synced && reader.provider.synced);
      expect(sectionFragment(member.doc, 'title').toJSON()).toContain('Wechsel ohne Lücke');
      write(member.doc, 'situation', 'Aus der Gruppe');
      await until(() => sectionFragment(reader.doc, 'situation').toJSON().includes('Aus der Gruppe'));
      write(reader.doc, 'situation', 'Nicht von hier');
      await until(() => reader.codes.length > 0);
      expect(reader.codes[0]).toBe(4403);
      expect(sectionFragment(member.doc, 'situation').toJSON()).not.toContain('Nicht von hier');
      await until(() => stranger.codes.length > 0 && foreigner.codes.length > 0);
      expect([stranger.codes[0], foreigner.codes[0]]).toEqual([4404, 4404]);
    } finally {
      for (const somebody of [member, reader, stranger, foreigner]) somebody.stop();
    }
  });

  it('is looked at, and not written, by a program that would take its tables and links apart', async () => {
    const one = await aDraft();
    const [member, old] = [join(faisal, one.room), join(faisal, one.room, {})];
    try {
      await until(() => member.provider.synced && old.provider.synced);
      write(old.doc, 'situation', 'Von früher');
      await until(() => old.codes.length > 0);
      write(member.doc, 'situation', 'Von heute');
      expect(sectionFragment(member.doc, 'situation').toJSON()).not.toContain('Von früher');
    } finally {
      for (const somebody of [member, old]) somebody.stop();
    }
  });

  it('is sealed when the members are asked, taken over, and opened again', async () => {
    const one = await aDraft();
    await written(one.room, { situation: 'Sieben Wochen.', solution: 'Ein Bogen.' });
    const typing = join(faisal, one.room);
    try {
      await until(() => typing.provider.synced);
      const asked = await onProposal(faisal, 'consultMembers', one, { answersUntil: inDays(7) });
      expect(asked).toMatchObject({
        state: 'consulting',
        room: null,
        title: 'Wechsel ohne Lücke',
        sections: expect.arrayContaining([
          { key: 'situation', text: 'Sieben Wochen.' },
          { key: 'solution', text: 'Ein Bogen.' },
        ]),
      });
      await until(() => typing.codes.length > 0);
      expect(typing.codes[0]).toBe(4409);
      write(typing.doc, 'solution', 'Zu spät');
      const again = await onProposal(faisal, 'resumeProposal', asked);
      expect(again).toMatchObject({ state: 'draft', room: one.room, answersUntil: null });
      typing.stop();
      const fresh = join(annette, one.room);
      try {
        await until(() => fresh.provider.synced);
        expect(sectionFragment(fresh.doc, 'solution').toJSON()).toContain('Ein Bogen.');
        expect(sectionFragment(fresh.doc, 'solution').toJSON()).not.toContain('Zu spät');
      } finally {
        fresh.stop();
      }
    } finally {
      typing.stop();
    }
  });

  it('stays open where asking is refused', async () => {
    const one = await aDraft();
    expect(await onProposal(faisal, 'consultMembers', one, { answersUntil: inDays(7) })).toMatchObject({
      code: 'PROPOSAL_EMPTY',
      field: 'solution',
    });
    await written(one.room, { solution: 'Ein Bogen.' });
    const late = { answersUntil: inDays(-2) };
    expect(await onProposal(faisal, 'consultMembers', one, late)).toMatchObject({ code: 'ANSWERS_UNTIL_PAST' });
    const due = { answersUntil: inDays(2) };
    expect(await onProposal(miriam, 'consultMembers', one, due)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await onProposal(faisal, 'consultMembers', { ...one, version: 9 }, due)).toMatchObject({ code: 'STALE' });
    await written(one.room, { effect: 'Noch offen.' });
  });
});

describe('consulting', () => {
  it('takes every member’s word, and keeps each version for comparison', async () => {
    const one = await consulted(await aDraft());
    expect(await answer(miriam, one)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await answer(faisal, one, 'object')).toMatchObject({ code: 'REMARK_MISSING', field: 'remark' });
    await answer(faisal, one, 'agreeWithRemark', 'Bitte kürzer.');
    await answer(faisal, one, 'object', 'So nicht.');
    const what = 'answers { answer remark mine person { name } } unanswered { name }';
    expect(await readProposal(faisal, one.id, what)).toEqual({
      answers: [{ answer: 'object', remark: 'So nicht.', mine: true, person: { name: 'Faisal Noorzad' } }],
      unanswered: expect.arrayContaining([{ name: 'Annette Brinkhoff' }, { name: 'Emmanuel Adjei' }]),
    });
    const current = await readProposal(faisal, one.id);
    const again = await onProposal(faisal, 'resumeProposal', current);
    await consulted(again, 'Und ein Nachweis.');
    const versions = async (as: TestClient) =>
      (
        await as.ask(
          `query ($id: ID!) { proposalVersions(proposalId: $id) { number occasion writtenBy { name } sections { key text } } }`,
          { id: one.id },
        )
      ).proposalVersions;
    const kept = await versions(faisal);
    expect(kept.map(({ number, occasion }: Data) => [number, occasion])).toEqual([
      [2, 'consult'],
      [1, 'consult'],
    ]);
    const solutions = kept.map(({ sections }: Data) => sections.find(({ key }: Data) => key === 'solution').text);
    expect(solutions).toEqual(['Ein Wechselbogen.\n\nUnd ein Nachweis.', 'Ein Wechselbogen.']);
    expect((await readProposal(faisal, one.id, 'answers { answer }')).answers).toEqual([]);
    expect(await versions(steering)).toEqual([]);
  });

  it('must be over before it is handed in', async () => {
    const one = await consulted(await aDraft());
    expect(await onProposal(faisal, 'submitProposal', one)).toMatchObject({
      code: 'MEMBERS_UNANSWERED',
      facts: [{ name: 'count', value: '3' }],
    });
  });
});

describe('handing in', () => {
  it('moves the theme and its way; the coordination accepts, but not who led the group', async () => {
    const started = await aDraft();
    const ready = await answered(await consulted(started));
    expect(await readProposal(steering, ready.id)).toBeNull();
    for (const as of [miriam, chair]) {
      const refused = await onProposal(as, 'submitProposal', ready);
      expect(refused).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    const handedIn = await onProposal(faisal, 'submitProposal', ready);
    expect(handedIn).toMatchObject({ state: 'submitted' });
    expect(await themeOf(started.themeId)).toEqual({ state: 'submitted', route: { state: 'submitted' } });
    expect((await readProposal(steering, ready.id)).id).toBe(ready.id);
    expect(await onProposal(annette, 'acceptProposal', handedIn)).toMatchObject({ code: 'LEADER_NEVER_ACCEPTS' });
    expect(await onProposal(faisal, 'acceptProposal', handedIn)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await onProposal(tobias, 'acceptProposal', handedIn)).toMatchObject({ state: 'accepted' });
  });

  it('needs no acceptance where the coordinator led the group', async () => {
    const ready = await answered(await consulted(await aDraft()));
    expect(await onProposal(tobias, 'submitOwnProposal', ready)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await onProposal(annette, 'submitOwnProposal', ready)).toMatchObject({ state: 'accepted' });
  });

  it('may end in a return with a remark, after which the group writes on', async () => {
    const started = await aDraft('Faisal Noorzad');
    const ready = await answered(await consulted(started));
    const handedIn = await onProposal(faisal, 'submitProposal', ready);
    expect(await onProposal(annette, 'returnProposal', handedIn, { remark: ' ' })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    const returned = await onProposal(annette, 'returnProposal', handedIn, { remark: 'Die Kosten fehlen.' });
    expect(returned).toMatchObject({ state: 'returned', returnedRemark: 'Die Kosten fehlen.' });
    expect(await themeOf(started.themeId)).toEqual({ state: 'onRoute', route: { state: 'open' } });
    expect(await onProposal(miriam, 'reworkProposal', returned)).toMatchObject({ code: 'NOT_PERMITTED' });
    const again = await onProposal(faisal, 'reworkProposal', returned);
    expect(again).toMatchObject({ state: 'draft', room: started.room });
    await written(started.room, { resources: 'Zwölftausend Euro.' });
    expect(await onProposal(faisal, 'submitProposal', again)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is nobody’s business in another municipality', async () => {
    const one = await aDraft();
    const head = elsewhere;
    expect(await readProposal(head, one.id)).toBeNull();
    expect(await onProposal(head, 'consultMembers', one, { answersUntil: inDays(2) })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await answer(head, one)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('evidence in a proposal', () => {
  const what = 'evidence { kind id label quote observation caseCount erased missing }';
  const reference = async (): Promise<{ passageId: string; observation: Data }> => {
    const { themes } = await tobias.ask(
      `{ themes(search: "Sozialamt und Jobcenter", first: 1) { nodes { observations { id wording caseCount passages { id quote } } } } }`,
    );
    const [observation] = themes.nodes[0].observations;
    return { passageId: observation.passages[0].id, observation };
  };

  it('shows the quote to those who may see it, else what was observed, and that it was erased', async () => {
    const { passageId, observation } = await reference();
    const one = await consulted(await aDraft(), 'Belegt hier: ', { kind: 'passage', id: passageId });
    const { text } = one.sections.find(({ key }: Data) => key === 'solution');
    expect(text).toBe(`Belegt hier: ${printReference({ kind: 'passage', id: passageId })}`);
    const seen = async (as: TestClient) => (await readProposal(as, one.id, what)).evidence;
    const common = {
      kind: 'passage',
      id: passageId,
      label: expect.stringMatching(/^Fall /),
      observation: observation.wording,
      caseCount: observation.caseCount,
      missing: false,
    };
    expect(await seen(faisal)).toEqual([{ ...common, quote: observation.passages[0].quote, erased: false }]);
    const adjei = await api.as('Emmanuel Adjei');
    expect(await seen(adjei)).toEqual([{ ...common, quote: null, erased: false }]);

    await api.database.superuser((client) =>
      client.query(`UPDATE passage SET quote = NULL WHERE id = $1`, [passageId]),
    );
    expect(await seen(faisal)).toEqual([{ ...common, quote: null, erased: true }]);
  });

  it('is said to be missing where it points at nothing, and asked for while one writes', async () => {
    const one = await aDraft();
    const { observation } = await reference();
    const references = [
      { kind: 'observation', id: observation.id },
      { kind: 'theme', id: theme.id },
      { kind: 'passage', id: randomUUID() },
      { kind: 'hint', id: randomUUID() },
    ];
    const ask = async (as: TestClient) =>
      (
        await as.ask(
          `query ($id: ID!, $references: [EvidenceReferenceInput!]!) { proposalEvidence(proposalId: $id, references: $references) { kind observation missing } }`,
          { id: one.id, references },
        )
      ).proposalEvidence;
    expect(await ask(faisal)).toEqual([
      { kind: 'observation', observation: observation.wording, missing: false },
      { kind: 'theme', observation: expect.stringContaining('Ein Thema'), missing: false },
      { kind: 'passage', observation: null, missing: true },
      { kind: 'hint', observation: null, missing: true },
    ]);
    expect(await ask(steering)).toEqual([]);
  });
});

describe('what waits', () => {
  const waiting = async (as: TestClient) =>
    (await as.ask(`{ waitingForMe { id link } }`)).waitingForMe.map(({ id }: Data) => id);

  it('is the mandate for the chair and the working time for the leader', async () => {
    const group = await propose();
    expect(await waiting(chair)).toContain(`projektgruppeToMandate:${group.id}`);
    expect(await waiting(annette)).not.toContain(`projektgruppeToMandate:${group.id}`);
    expect(await waiting(leader)).toContain(`workingTimeToConfirm:${group.id}`);
    await confirmed(group);
    expect(await waiting(leader)).not.toContain(`workingTimeToConfirm:${group.id}`);
  });

  it('is the answer for members, acceptance for the coordination, a return for the group', async () => {
    const one = await consulted(await aDraft());
    expect(await waiting(faisal)).toContain(`proposalToAnswer:${one.id}`);
    expect(await waiting(miriam)).not.toContain(`proposalToAnswer:${one.id}`);
    const ready = await answered(one);
    expect(await waiting(faisal)).not.toContain(`proposalToAnswer:${one.id}`);
    const handedIn = await onProposal(faisal, 'submitProposal', ready);
    expect(await waiting(tobias)).toContain(`proposalToAccept:${one.id}`);
    expect(await waiting(annette)).not.toContain(`proposalToAccept:${one.id}`);
    await onProposal(tobias, 'returnProposal', handedIn, { remark: 'Die Kosten fehlen.' });
    expect(await waiting(faisal)).toContain(`proposalReturned:${one.id}`);
  });
});
