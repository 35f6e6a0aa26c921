import { createHash, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { tabledCanonicalForm } from '@systemblick/domain/decisions/papers/canonical-form';
import type { Resolution, ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import type { PersonActor, SystemActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { accept } from '@systemblick/domain/kernel/result';

import {
  JobList,
  JobRunner,
  Papers,
  ProposalQueries,
  ProposalReactions,
  RequestContext,
  SettlePaper,
  UnitOfWork,
} from '../support/built-server.js';
import { MovedClock } from '../support/moved-clock.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { statementsSent } from '../support/statements-sent.js';
import { type Data, type TestClient } from '../support/test-client.js';

const clock = new MovedClock();
let api: RunningApi;
let coordinator: TestClient;
let other: TestClient;
let head: TestClient;
let member: TestClient;
let awo: TestClient;
let manager: TestClient;
let stranger: TestClient;
let bodyId: string;
let municipalityId: MunicipalityId;
let institutions: ReadonlyMap<string, string>;

beforeAll(async () => {
  api = await startApi({ clock });
  await signIn();
  const { bodies, institutions: known } = await coordinator.ask(
    `{ bodies { nodes { id kind } } institutions(first: 50) { nodes { id shortName name } } }`,
  );
  bodyId = bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup').id;
  institutions = new Map(known.nodes.map(({ id, name }: Data) => [name as string, id as string]));
  municipalityId = await api.database.superuser(
    async (client) =>
      (await client.query(`SELECT municipality_id FROM beschlussvorlage LIMIT 1`)).rows[0].municipality_id,
  );
});
afterAll(() => api.stop());

/** Once more where the clock was set beyond the sessions' end. */
async function signIn(): Promise<void> {
  [coordinator, other, head, member, awo, manager, stranger] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as('Annette Brinkhoff'),
    api.as('Barbara Wessels-Thiel'),
    api.as('Bernhard Hülsmann'),
    api.as('Lena Ostermeier'),
    api.as('Miriam Seibel'),
    api.as('Hannelore Siepmann'),
  ]);
}

const fields =
  'id version state number public statementsUntil textHash sentBack { why reason } text { title points { number text effects } } statementCounts { asked pending agreed objected }';
const statementFields = 'id version state kind answer text reply until giver { name } institution { id }';
const inDays = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const institution = (beginning: string): string => {
  const [, id] = [...institutions].find(([name]) => name.startsWith(beginning)) ?? [];
  if (!id) throw new Error(`The demo has no institution ${beginning}`);
  return id;
};

const writing = (over: Record<string, unknown> = {}) => ({
  title: 'Gemeinsame Sprechstunde',
  points: [
    { number: 1, text: 'Die Lenkungsgruppe nimmt den Bericht zur Kenntnis.', effects: ['noted'] },
    { number: 2, text: 'Die Sprechstunde wird eingerichtet.', effects: ['ownAdministration'] },
  ],
  sections: [{ section: 'facts', text: 'In vier von acht Fällen fehlte sie.' }],
  ...over,
});
const aPaper = (over: Record<string, unknown> = {}, as = coordinator): Promise<Data> =>
  as.mutate('draftPaper', 'Beschlussvorlage', { id: randomUUID(), bodyId, ...writing(), ...over }, fields);
const move = (name: string, paper: Data, input: Record<string, unknown> = {}, as = coordinator): Promise<Data> =>
  as.mutate(name, 'Beschlussvorlage', { id: paper.id, expectedVersion: paper.version, ...input }, fields);
const read = async (as: TestClient, id: string, what = fields): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { paper(id: $id) { ${what} } }`, { id })).paper;
const statementsOf = async (id: string, as = coordinator): Promise<Data[]> =>
  (await read(as, id, `statements { ${statementFields} }`)).statements;
const onStatement = (name: string, one: Data, input: Record<string, unknown>, as = coordinator): Promise<Data> =>
  as.mutate(name, 'Statement', { id: one.id, expectedVersion: one.version, ...input }, statementFields);

const asking = (names: readonly string[], days = 5) => ({
  until: inDays(days),
  unaskedBecause: names.length === 0 ? 'Nur ein Bericht.' : null,
  asked: names.map((name) => ({ id: randomUUID(), institutionId: institution(name) })),
});
const further = (names: readonly string[], days = 5) => ({
  until: asking(names, days).until,
  asked: asking(names).asked,
});
const inStatements = async (names: readonly string[] = ['AWO'], over: Record<string, unknown> = {}) =>
  move('askStatements', await aPaper(over), asking(names));
const cleared = async (over: Record<string, unknown> = {}) =>
  move('clearPaper', await inStatements([], over), {}, head);
const tabled = async (over: Record<string, unknown> = {}) => move('tablePaper', await cleared(over), {}, head);

describe('writing a paper', () => {
  it('keeps subject, points with effects and every section', async () => {
    const paper = await aPaper();
    expect(paper).toMatchObject({
      state: 'draft',
      version: 0,
      number: null,
      text: { title: 'Gemeinsame Sprechstunde' },
    });
    const { text, authors, body } = await read(
      coordinator,
      paper.id,
      'text { sections { section text } } authors { name } body { kind }',
    );
    expect(text.sections).toHaveLength(6);
    expect(text.sections[0]).toEqual({ section: 'facts', text: 'In vier von acht Fällen fehlte sie.' });
    expect(authors).toEqual([{ name: 'Tobias Wischnewski' }]);
    expect(body).toEqual({ kind: 'steeringGroup' });
  });

  it('keeps the office in charge and the Beratungsfolge, and refuses a station of nobody', async () => {
    const consultations = [
      { body: 'Projektgruppe', role: 'preliminary', on: '2026-11-05', note: 'einstimmig empfohlen' },
      { body: 'Kreistag', role: 'decision', on: null, note: 'zu Ziffer 2' },
    ];
    const head = { leadOffice: 'Kommunales Integrationszentrum', consultations };
    const { id } = await aPaper({ ...head });
    const asked = 'text { leadOffice consultations { body role on note } }';
    expect(await read(coordinator, id, asked)).toEqual({ text: head });
    expect(await aPaper({ consultations: [{ body: ' ', role: 'hearing' }] })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'consultations.0.body',
    });
  });

  it('refuses a section that comes twice, and loses no words of it', async () => {
    const sections = ['Der erste Teil.', 'Der zweite Teil.'].map((text) => ({ section: 'facts', text }));
    const twice = { code: 'SECTION_TWICE', field: 'facts' };
    expect(await aPaper({ sections })).toMatchObject(twice);
    const paper = await aPaper();
    expect(await move('writePaper', paper, { ...writing({ sections }), evidence: null })).toMatchObject(twice);
  });

  it('does nothing twice when it is sent twice', async () => {
    const id = randomUUID();
    expect(await aPaper({ id })).toEqual(await aPaper({ id }));
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['without a subject', { title: ' ' }, 'TEXT_MISSING', 'title'],
    ['whose points jump', { points: [{ number: 2, text: 'Zwei' }] }, 'POINT_NUMBERS_INVALID', 'points'],
    ['for a body that is not there', { bodyId: randomUUID() }, 'NOT_FOUND', 'bodyId'],
    ['in the name of others', { authorIds: [randomUUID()] }, 'AUTHORS_NAMED_BY_CHAIR', 'authorIds'],
    ['on a theme that is not there', { themeIds: [randomUUID()] }, 'NOT_FOUND', 'themeIds'],
    ['under a number that is taken', { number: 'LG-KIM 2026/014' }, 'NUMBER_TAKEN', 'number'],
  ])('refuses one %s', async (_what, over, code, field) => {
    expect(await aPaper(over)).toMatchObject({ code, field });
  });

  it('is for coordination, head and the chair of the body, who may name a member as author', async () => {
    const chair = await api.as('Dr. Henrike Falkenroth');
    const { me } = await member.ask('{ me { person { id } } }');
    expect(await aPaper({ authorIds: [randomUUID()] }, chair)).toMatchObject({ code: 'NOT_FOUND', field: 'authorIds' });
    const named = await aPaper({ authorIds: [me.person.id] }, chair);
    expect(named).toMatchObject({ state: 'draft' });
    expect(await move('writePaper', named, writing({ title: 'Von einem Mitglied geschrieben' }), member)).toMatchObject(
      {
        text: { title: 'Von einem Mitglied geschrieben' },
      },
    );
    for (const nobody of [member, manager]) expect(await aPaper({}, nobody)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('refuses what was written on an older version, and keeps the newer', async () => {
    const paper = await aPaper();
    const first = await move('writePaper', paper, writing({ title: 'Neu' }));
    expect(first).toMatchObject({ version: 1 });
    expect(await move('writePaper', paper, writing({ title: 'Veraltet' }))).toMatchObject({ code: 'STALE' });
    expect(await read(coordinator, paper.id)).toMatchObject({ text: { title: 'Neu' } });
  });
});

describe('statements', () => {
  it('are asked of institutions, as Mitzeichnung inside the administration', async () => {
    const paper = await inStatements(['AWO', 'Kreisjugendamt']);
    expect(paper).toMatchObject({
      state: 'statements',
      statementsUntil: inDays(5),
      statementCounts: { asked: 2, pending: 2 },
    });
    expect((await statementsOf(paper.id)).map(({ kind, state }) => [kind, state]).toSorted()).toEqual([
      ['coSignature', 'asked'],
      ['statement', 'asked'],
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without a decision point', { points: [] }, 'NO_DECISION_POINTS'],
    ['with a point that brings about nothing', { points: [{ number: 1, text: 'So.' }] }, 'POINT_WITHOUT_EFFECT'],
  ])('are not asked for a paper %s', async (_what, over, code) => {
    expect(await move('askStatements', await aPaper(over), asking(['AWO']))).toMatchObject({ code });
  });

  it('are not asked until yesterday, nor of nobody known', async () => {
    const paper = await aPaper();
    expect(await move('askStatements', paper, asking(['AWO'], -1))).toMatchObject({ code: 'STATEMENTS_UNTIL_PAST' });
    const unknown = { until: inDays(3), asked: [{ id: randomUUID(), institutionId: randomUUID() }] };
    expect(await move('askStatements', paper, unknown)).toMatchObject({ code: 'NOT_FOUND', field: 'asked' });
    expect(await read(coordinator, paper.id)).toMatchObject({ state: 'draft', version: 0 });
  });

  it('are asked of nobody with a reason only, and of others after all', async () => {
    const paper = await aPaper();
    for (const unaskedBecause of [null, ' '])
      expect(await move('askStatements', paper, { ...asking([]), unaskedBecause })).toMatchObject({
        code: 'NOBODY_ASKED',
        field: 'asked',
      });
    let out = await move('askStatements', paper, asking([]));
    expect(await read(coordinator, paper.id, 'unaskedBecause')).toEqual({ unaskedBecause: 'Nur ein Bericht.' });
    expect(await move('askFurther', out, further([]))).toMatchObject({ code: 'NOBODY_FURTHER_ASKED' });
    expect(await move('askFurther', out, further(['AWO']), awo)).toMatchObject({ code: 'NOT_PERMITTED' });
    out = await move('askFurther', out, further(['AWO'], 9));
    expect(out).toMatchObject({ statementsUntil: inDays(9), statementCounts: { asked: 1, pending: 1 } });
    expect(await read(coordinator, paper.id, 'unaskedBecause')).toEqual({ unaskedBecause: null });
    expect(await move('askFurther', out, further(['AWO']))).toMatchObject({ code: 'NOBODY_FURTHER_ASKED' });
    out = await move('askFurther', out, further(['AWO', 'Kreisjugendamt'], 3));
    expect(out).toMatchObject({ statementsUntil: inDays(9), statementCounts: { asked: 2, pending: 2 } });
    expect((await statementsOf(paper.id)).map(({ until }) => until).toSorted()).toEqual([inDays(3), inDays(9)]);
  });

  it('are not asked while evidence is still to be said in other words', async () => {
    const paper = await aPaper({
      sections: [{ section: 'facts', text: 'Wir brauchen: [Beleg: Thema, bitte umschreiben].' }],
    });
    expect(await move('askStatements', paper, asking(['AWO']))).toMatchObject({
      code: 'EVIDENCE_TO_REWORD',
      field: 'facts',
      message: expect.stringContaining('Sachverhalt und Begründung'),
    });
  });

  it('are given by somebody of the institution, or by the coordination in its name', async () => {
    const paper = await inStatements(['AWO', 'Kreisjugendamt']);
    const [first, second] = await statementsOf(paper.id);
    const [ofAwo, ofOthers] = first?.institution.id === institution('AWO') ? [first, second] : [second, first];
    expect(await onStatement('giveStatement', ofOthers, { answer: 'agree' }, awo)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await onStatement('giveStatement', ofAwo, { answer: 'object' }, awo)).toMatchObject({
      code: 'STATEMENT_TEXT_MISSING',
    });
    expect(await onStatement('giveStatement', ofAwo, { answer: 'agree' }, awo)).toMatchObject({
      state: 'given',
      giver: { name: 'Lena Ostermeier' },
    });
    expect(
      await onStatement('giveStatement', ofOthers, { answer: 'agreeWithRemark', text: 'Gern ab Mai.' }),
    ).toMatchObject({ state: 'given', giver: { name: 'Tobias Wischnewski' } });
    expect(await onStatement('giveStatement', ofAwo, { answer: 'agree' }, awo)).toMatchObject({ code: 'STALE' });
  });

  it('of others are nobody’s to read for the institution asked', async () => {
    const paper = await inStatements(['AWO', 'Kreisjugendamt']);
    expect(await statementsOf(paper.id, awo)).toHaveLength(1);
    expect(await statementsOf(paper.id)).toHaveLength(2);
  });

  it('that object are taken up: the paper goes back to its authors, and is asked about anew', async () => {
    const paper = await inStatements(['AWO', 'Kreisjugendamt']);
    const objection = (await statementsOf(paper.id)).find((one) => one.institution.id === institution('AWO'));
    const given = await onStatement('giveStatement', objection, { answer: 'object', text: 'Zu früh.' }, awo);
    expect(await onStatement('takeUpStatement', given, { reply: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await onStatement('takeUpStatement', given, { reply: 'Neuer Starttermin.' })).toMatchObject({
      state: 'takenUp',
    });
    const back = await read(coordinator, paper.id);
    expect(back).toMatchObject({ state: 'draft', sentBack: { why: 'objection', reason: 'Neuer Starttermin.' } });

    const again = await move('askStatements', back, asking(['AWO', 'Kreisjugendamt'], 9));
    expect(again).toMatchObject({ state: 'statements', statementCounts: { asked: 3, pending: 2 } });
    expect((await statementsOf(paper.id)).filter(({ state }) => state === 'asked').map(({ until }) => until)).toEqual([
      inDays(9),
      inDays(9),
    ]);
  });

  it('that object are attached, and go along with the paper', async () => {
    const paper = await inStatements();
    const [asked] = await statementsOf(paper.id);
    const given = await onStatement('giveStatement', asked, { answer: 'object', text: 'Zu früh.' }, awo);
    const waiting = await read(head, paper.id);
    expect(await move('clearPaper', waiting, {}, head)).toMatchObject({ code: 'OBJECTIONS_UNSETTLED' });
    expect(await onStatement('attachStatement', given, { reply: 'Wir bleiben dabei.' })).toMatchObject({
      state: 'attached',
    });
    expect(await move('clearPaper', waiting, {}, head)).toMatchObject({ state: 'cleared' });
  });

  it('are too late after their day, lapse by hand and by the clock, and hold nothing up then', async () => {
    const paper = await inStatements(['AWO', 'Kreisjugendamt']);
    const [first, second] = (await statementsOf(paper.id)) as [Data, Data];
    expect(await onStatement('lapseStatement', first, {})).toMatchObject({ code: 'STATEMENT_NOT_DUE' });
    expect(await move('clearPaper', paper, {}, head)).toMatchObject({ code: 'STATEMENTS_PENDING' });
    clock.forward(6);
    await signIn();
    expect(await onStatement('giveStatement', first, { answer: 'agree' })).toMatchObject({
      code: 'STATEMENT_TOO_LATE',
    });
    expect(await onStatement('lapseStatement', first, {})).toMatchObject({ state: 'lapsed' });

    const job = api.serving.app
      .get(JobList)
      .all()
      .find(({ name }) => name === 'lapseStatements');
    await api.serving.app
      .get(JobRunner)
      .forEveryTenant(job ?? { name: '', run: () => Promise.reject(new Error('no job')) });
    const now = await statementsOf(paper.id);
    expect(now.find(({ id }) => id === second.id)).toMatchObject({ state: 'lapsed' });
    expect(await move('clearPaper', paper, {}, head)).toMatchObject({ state: 'cleared' });
  });
});

describe('clearing and tabling', () => {
  it('needs the head or the person the municipality names, and never its author alone', async () => {
    const paper = await inStatements([]);
    expect(await move('clearPaper', paper, {}, coordinator)).toMatchObject({ code: 'NOT_PERMITTED' });
    const own = await move('askStatements', await aPaper({}, head), asking([]), head);
    expect(await move('clearPaper', own, {}, head)).toMatchObject({ code: 'CLEARING_NEEDS_ANOTHER' });

    const { me } = await other.ask('{ me { person { id } } }');
    const clears = async () =>
      (await head.ask(`query ($id: ID!) { paper(id: $id) { clears { id } } }`, { id: own.id })).paper.clears;
    expect(await clears()).toBeNull();
    await api.database.superuser((client) =>
      client.query(
        `UPDATE municipality SET settings = jsonb_set(settings, '{clearingPersonId}', to_jsonb($1::text)) WHERE id = $2`,
        [me.person.id, municipalityId],
      ),
    );
    expect(await clears()).toEqual({ id: me.person.id });
    expect(await move('clearPaper', own, {}, other)).toMatchObject({ state: 'cleared' });
    await api.database.superuser((client) =>
      client.query(
        `UPDATE municipality SET settings = jsonb_set(settings, '{clearingPersonId}', 'null') WHERE id = $1`,
        [municipalityId],
      ),
    );
  });

  it('counts the numbers without gaps, also when two are cleared at once', async () => {
    const papers = await Promise.all([inStatements([]), inStatements([])]);
    const numbered = await Promise.all(papers.map((paper) => move('clearPaper', paper, {}, head)));
    const [first, second] = numbered.map(({ number }) => Number(/\/(\d+)$/.exec(number as string)?.[1])).toSorted();
    expect(second).toBe((first ?? 0) + 1);
  });

  it('freezes the text: its hash is what anybody recomputes, and stands in the log', async () => {
    const paper = await tabled();
    const stored = await as(() => api.serving.app.get(Papers).find(paper.id as BeschlussvorlageId));
    if (stored?.state !== 'tabled') throw new Error('not tabled');
    const hash = createHash('sha256').update(tabledCanonicalForm(stored)).digest('hex');
    expect(paper).toMatchObject({ state: 'tabled', textHash: hash });
    const rows = await api.database.superuser(
      async (client) =>
        (
          await client.query(`SELECT facts FROM audit_event WHERE subject_id = $1 AND action = 'paper:table'`, [
            paper.id,
          ])
        ).rows,
    );
    expect(rows).toEqual([{ facts: { textHash: hash, number: paper.number } }]);
  });

  it('closes the room in which it was written, and opens it again when it is withdrawn', async () => {
    const sealed = (id: string) =>
      api.database.superuser(
        async (client) =>
          (
            await client.query(
              `SELECT r.sealed_at IS NOT NULL AS sealed FROM co_editing.room r JOIN beschlussvorlage b ON b.room = r.id WHERE b.id = $1`,
              [id],
            )
          ).rows[0].sealed as boolean,
      );
    const paper = await tabled();
    expect(await sealed(paper.id)).toBe(true);
    expect(await move('withdrawPaper', paper, { reason: '' }, head)).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await move('withdrawPaper', paper, { reason: 'Es fehlt die Deckung.' }, head)).toMatchObject({
      state: 'draft',
      number: paper.number,
      sentBack: { why: 'withdrawn', reason: 'Es fehlt die Deckung.' },
    });
    expect(await sealed(paper.id)).toBe(false);
  });

  it('goes back with a reason: from the head until it is tabled, from the chair who does not set it on an agenda', async () => {
    const chair = await api.as('Dr. Henrike Falkenroth');
    const reason = 'Die Kosten fehlen.';
    const ready = await cleared();
    expect(await move('returnPaper', ready, { reason }, coordinator)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await move('returnPaper', ready, { reason: '' }, head)).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await move('declinePaper', ready, { reason }, chair)).toMatchObject({ code: 'NOT_FOUND' });
    const back = await move('returnPaper', ready, { reason }, head);
    expect(back).toMatchObject({ state: 'draft', number: ready.number, sentBack: { why: 'returned', reason } });
    const asked = await move('askStatements', back, asking([]));
    expect(await move('returnPaper', asked, { reason }, head)).toMatchObject({ state: 'draft' });

    const paper = await tabled();
    expect(await move('declinePaper', paper, { reason }, head)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await move('declinePaper', paper, { reason: ' ' }, chair)).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await move('declinePaper', paper, { reason }, chair)).toMatchObject({
      state: 'draft',
      sentBack: { why: 'declined', reason },
    });
  });

  it('cannot be written into any more, whoever tries', async () => {
    const paper = await cleared();
    expect(await move('writePaper', paper, writing({ title: 'Anders' }))).toMatchObject({ code: 'WRONG_STATE' });
    await expect(
      api.database.superuser((client) =>
        client.query(`UPDATE beschlussvorlage SET title = 'Anders' WHERE id = $1`, [paper.id]),
      ),
    ).rejects.toThrow('not written any more');
  });

  it('against writing at the same time lets exactly one win, and what was cleared never changes', async () => {
    for (let round = 0; round < 8; round += 1) {
      const paper = await inStatements([]);
      const answers = await Promise.all([
        move('writePaper', paper, writing({ title: 'Hineingeschrieben' })),
        move('clearPaper', paper, {}, head),
        move('clearPaper', paper, {}, head),
      ]);
      expect(answers.filter(({ state }) => state === 'cleared')).toHaveLength(1);
      expect(answers.filter(({ code }) => code === 'STALE' || code === 'WRONG_STATE')).toHaveLength(2);
      expect(await read(coordinator, paper.id)).toMatchObject({ text: paper.text });

      const draft = await aPaper();
      const both = await Promise.all([
        move('askStatements', draft, asking([]), head),
        move('writePaper', draft, writing({ title: `Fassung ${round}` })),
      ]);
      expect(both.filter(({ code }) => code === 'STALE' || code === 'WRONG_STATE')).toHaveLength(1);
      expect(both.filter(({ id }) => id === draft.id)).toHaveLength(1);
    }
  });

  it('is on the chair’s table only for those who may put it there', async () => {
    const paper = await cleared();
    for (const nobody of [coordinator, member]) {
      expect(await move('tablePaper', paper, {}, nobody)).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    expect(await move('tablePaper', await aPaper(), {}, head)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is published by the head alone, and taken back', async () => {
    const paper = await tabled();
    expect(await move('publishPaper', paper, { public: true })).toMatchObject({ code: 'NOT_PERMITTED' });
    const shown = await move('publishPaper', paper, { public: true }, head);
    expect(shown).toMatchObject({ public: true });
    expect(await move('publishPaper', shown, { public: false }, head)).toMatchObject({ public: false });
  });
});

describe('a paper’s themes', () => {
  const aThemeOnItsWay = async (): Promise<Data> => {
    const theme = await coordinator.mutate('proposeTheme', 'GenerativeTheme', {
      id: randomUUID(),
      kind: 'socialProblem',
      title: 'Niemand trägt den Wechseltag',
      description: 'Zwischen zwei Stellen liegt ein Tag.',
      legalSpheres: ['sgb2'],
    });
    return coordinator.mutate('openRoute', 'GenerativeTheme', {
      id: randomUUID(),
      themeId: theme.id,
      expectedVersion: theme.version,
      kind: 'projectGroup',
      reason: 'Mehrere Stellen.',
    });
  };
  const themeState = async (id: string): Promise<Data> =>
    (await coordinator.ask(`query ($id: ID!) { theme(id: $id) { state route { state } } }`, { id })).theme;

  it('go before the Lenkungsgruppe with it, and back on their way when it is withdrawn', async () => {
    const theme = await aThemeOnItsWay();
    const paper = await tabled({ themeIds: [theme.id] });
    expect(await themeState(theme.id)).toEqual({ state: 'submitted', route: { state: 'submitted' } });
    await move('withdrawPaper', paper, { reason: 'Noch nicht reif.' }, head);
    expect(await themeState(theme.id)).toEqual({ state: 'onRoute', route: { state: 'open' } });
    const { rows } = await api.database.superuser((client) =>
      client.query(
        `SELECT action FROM audit_event WHERE facts ->> 'paper' = $1
           AND subject_id IN (SELECT unnest(ARRAY[id, route_id]) FROM generative_theme WHERE id = $2) ORDER BY action`,
        [paper.id, theme.id],
      ),
    );
    expect(rows.map(({ action }) => action as string)).toEqual([
      'route:resume',
      'route:submit',
      'theme:sendBack',
      'theme:submit',
    ]);
  });

  it('go back on their way with the last of two papers, also when both are withdrawn at once', async () => {
    for (const _round of [1, 2, 3, 4]) {
      const theme = await aThemeOnItsWay();
      const papers = [await tabled({ themeIds: [theme.id] }), await tabled({ themeIds: [theme.id] })];
      await Promise.all(papers.map((paper) => move('withdrawPaper', paper, { reason: 'Noch nicht reif.' }, head)));
      expect(await themeState(theme.id)).toEqual({ state: 'onRoute', route: { state: 'open' } });
    }
  });

  it.each<[string, ResolutionOutcome, string, Record<string, unknown>]>([
    ['decided', 'consensusStated', 'decided', { state: 'decided', route: { state: 'submitted' } }],
    ['decided with nothing carried', 'rejected', 'decided', { state: 'onRoute', route: { state: 'open' } }],
    ['referred back', 'referredBack', 'draft', { state: 'onRoute', route: { state: 'open' } }],
    ['adjourned', 'adjourned', 'tabled', { state: 'submitted', route: { state: 'submitted' } }],
  ])('stand as the paper does once it is %s', async (_what, outcome, state, expected) => {
    const theme = await aThemeOnItsWay();
    const paper = await tabled({ themeIds: [theme.id] });
    await settle(paper.id, outcome);
    expect(await read(coordinator, paper.id)).toMatchObject({ state });
    expect(await themeState(theme.id)).toEqual(expected);
  });
});

describe('who reads what', () => {
  it('follows the states, person by person', async () => {
    const draft = await aPaper();
    const asked = await inStatements();
    const ready = await move('clearPaper', await inStatements([]), {}, head);
    const onTable = await tabled();
    const decided = await tabled();
    await settle(decided.id, 'consensusStated');
    const papers = [draft, asked, ready, onTable, decided];
    const readers: [string, TestClient, number[]][] = [
      ['coordinator', other, [0, 1, 2, 3, 4]],
      ['head', head, [0, 1, 2, 3, 4]],
      ['institution asked', awo, [1, 4]],
      ['member of the body', member, [3, 4]],
      ['case manager', manager, [4]],
      ['administrator', await api.as('Nicole Radtke'), []],
      ['auditor', await api.as('Dr. Friedrich Overbeck'), []],
      ['stranger', stranger, []],
    ];
    for (const [who, client, readable] of readers) {
      const one = await Promise.all(papers.map(({ id }) => read(client, id, 'id')));
      expect([who, one.flatMap((found, place) => (found ? [place] : []))]).toEqual([who, readable]);
      const { papers: listed } = await client.ask(`{ papers(first: 100) { nodes { id } } }`);
      const ids = new Set(listed?.nodes.map(({ id }: Data) => id) ?? []);
      expect([who, papers.flatMap(({ id }, place) => (ids.has(id) ? [place] : []))]).toEqual([who, readable]);
    }
  });

  it('shows what the body made of it, point by point, to those who read it', async () => {
    const { papers } = await manager.ask(
      `{ papers(search: "2026/014") { nodes { text { points { number } } resolutions { pointNumber outcome } } } }`,
    );
    const [{ text, resolutions }] = papers.nodes;
    expect(resolutions.map(({ pointNumber }: Data) => pointNumber).toSorted()).toEqual(
      text.points.map(({ number }: Data) => number),
    );
  });

  it('is found by words, number and one’s own, page by page', async () => {
    const word = `Suchwort${randomUUID().slice(0, 6)}`;
    await aPaper({ title: `${word} eins` });
    await aPaper({ title: `${word} zwei` }, head);
    const list = async (args: string, as = coordinator) =>
      (await as.ask(`{ papers(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { text { title } } } }`))
        .papers;
    expect(await list(`search: "${word}"`)).toMatchObject({ totalCount: 2 });
    expect(await list(`search: "${word}", mineOnly: true`)).toMatchObject({
      nodes: [{ text: { title: `${word} eins` } }],
    });
    expect(await list(`search: "2026/014"`)).toMatchObject({ totalCount: 1 });
    expect(await list(`search: "${word}", states: [tabled]`)).toMatchObject({ totalCount: 0 });
    const first = await list(`search: "${word}", first: 1`);
    const second = await list(`search: "${word}", first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes].map((one: Data) => one.text.title)).toEqual([
      `${word} zwei`,
      `${word} eins`,
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('sends the same number of statements for one row and for many', async () => {
    for (let more = 0; more < 3; more += 1) await inStatements(['AWO'], { title: 'Zählprobe' });
    const query = `query ($first: Int!) { papers(first: $first, search: "Zählprobe") { nodes { id authors { name }
      body { name } themes { title } statementCounts { asked } statements { institution { name } steps { action } }
      comments { id } files { id } resolutions { outcome } steps { action } } } }`;
    const count = async (first: number) => (await statementsSent(api, coordinator, query, { first })).length;
    expect(await count(50)).toBe(await count(1));
  });

  it('is nobody’s of another municipality, by any way', async () => {
    const paper = await inStatements();
    const [asked] = await statementsOf(paper.id);
    await api.database.superuser((client) =>
      client.query(`UPDATE person SET roles = ARRAY['coordinator', 'head'] WHERE name = 'Hannelore Siepmann'`),
    );
    const there = await api.as('Hannelore Siepmann');
    expect(await move('clearPaper', paper, {}, there)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await move('writePaper', paper, writing(), there)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await onStatement('giveStatement', asked, { answer: 'agree' }, there)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await there.ask(`query ($id: ID!) { statement(id: $id) { id } }`, { id: asked?.id })).statement).toBeNull();
  });
});

describe('a Projektgruppe', () => {
  it('reads the papers on its themes from the statements on', async () => {
    const faisal = await api.as('Faisal Noorzad');
    const { themes } = await coordinator.ask(
      `{ themes(search: "Lücke zwischen Sozialamt", first: 1) { nodes { id } } }`,
    );
    const themeIds = [themes.nodes[0].id as string];
    const draft = await aPaper({ themeIds });
    const asked = await inStatements([], { themeIds });
    const elsewhere = await inStatements([]);
    const seen = await Promise.all([draft, asked, elsewhere].map(({ id }) => read(faisal, id, 'id')));
    expect(seen).toEqual([null, { id: asked.id }, null]);
    const { papers } = await faisal.ask(`{ papers(states: [draft, statements], first: 100) { nodes { id } } }`);
    expect(papers.nodes).toContainEqual({ id: asked.id });
    expect(papers.nodes).not.toContainEqual({ id: draft.id });
    expect((await read(faisal, asked.id, 'statementCounts { asked }')).statementCounts).toBeNull();
  });
});

describe('an accepted proposal', () => {
  it('leaves a draft with its words, its evidence by reference, and the coordinator as author', async () => {
    const { me } = await coordinator.ask('{ me { person { id } } }');
    const drafted = await as(async () => {
      const found = await api.serving.app.get(ProposalQueries).byTheme(await themesWithProposals());
      const [proposal] = [...found.values()].flat();
      if (!proposal) throw new Error('The demo has no proposal');
      const actor: PersonActor = {
        kind: 'person',
        municipalityId,
        personId: me.person.id,
        institutionId: null,
        roles: ['coordinator'],
        memberships: [],
      };
      const accepted = { ...proposal, state: 'accepted' as const, acceptedBy: null };
      await unit().do(async (work) => accept(await api.serving.app.get(ProposalReactions).run(work, actor, accepted)));
      return accepted;
    });
    const { papers } = await coordinator.ask(
      `{ papers(states: [draft], mineOnly: true, first: 1) { nodes { id version proposal { id } evidence { kind id } authors { name } text { title points { number text effects } sections { section text } } } } }`,
    );
    const [paper] = papers.nodes;
    expect(paper).toMatchObject({
      proposal: { id: drafted.id },
      authors: [{ name: 'Tobias Wischnewski' }],
      text: { title: drafted.text.title, points: [{ number: 1, effects: ['noted'] }] },
    });
    expect(paper.evidence).toContainEqual({ kind: 'proposal', id: drafted.id });
    expect(JSON.stringify(paper.text)).not.toContain('[[');
    expect(await waiting(coordinator)).toContainEqual(`paperToWrite:${paper.id}`);
    const became = async (reader: TestClient): Promise<Data> =>
      (await reader.ask(`query ($id: ID!) { proposal(id: $id) { papers { id } } }`, { id: drafted.id })).proposal;
    expect((await became(coordinator)).papers).toContainEqual({ id: paper.id });
    // Reads the proposal, and no draft of a paper.
    expect((await became(await api.as('Miriam Seibel'))).papers).not.toContainEqual({ id: paper.id });
  });

  const themesWithProposals = () =>
    api.database.superuser(async (client) =>
      (await client.query(`SELECT DISTINCT theme_id FROM proposal`)).rows.map(({ theme_id }) => theme_id as string),
    );
});

const waiting = async (client: TestClient): Promise<string[]> =>
  (await client.ask('{ waitingForMe { id } }')).waitingForMe.map(({ id }: Data) => id as string);

describe('what waits', () => {
  it('goes from hand to hand with the paper', async () => {
    const paper = await inStatements();
    const [asked] = await statementsOf(paper.id);
    expect(await waiting(awo)).toContainEqual(`statementToGive:${asked?.id}`);
    expect(await waiting(head)).not.toContainEqual(`paperToClear:${paper.id}`);
    const given = await onStatement('giveStatement', asked, { answer: 'object', text: 'Zu früh.' }, awo);
    expect(await waiting(awo)).not.toContainEqual(`statementToGive:${asked?.id}`);
    expect(await waiting(coordinator)).toContainEqual(`objectionToSettle:${paper.id}`);
    await onStatement('attachStatement', given, { reply: 'Wir bleiben dabei.' });
    expect(await waiting(coordinator)).not.toContainEqual(`objectionToSettle:${paper.id}`);
    expect(await waiting(head)).toContainEqual(`paperToClear:${paper.id}`);
    const ready = await move('clearPaper', paper, {}, head);
    expect(await waiting(head)).toContainEqual(`paperToTable:${paper.id}`);
    const onTable = await move('tablePaper', ready, {}, head);
    await move('withdrawPaper', onTable, { reason: 'Noch nicht reif.' }, head);
    expect(await waiting(coordinator)).toContainEqual(`paperToWrite:${paper.id}`);
  });
});

describe('comments', () => {
  const comment = (paper: Data, input: Record<string, unknown>, as: TestClient): Promise<Data> =>
    as.mutate(
      'commentPaper',
      'PaperComment',
      { id: randomUUID(), paperId: paper.id, text: 'Bitte genauer.', ...input },
      'pointNumber text author { name }',
    );

  it('are a member’s word on a tabled paper, to a Ziffer or to the whole', async () => {
    const paper = await tabled();
    expect(await comment(paper, { pointNumber: 2 }, member)).toEqual({
      __typename: 'PaperComment',
      pointNumber: 2,
      text: 'Bitte genauer.',
      author: { name: 'Bernhard Hülsmann' },
    });
    expect(await comment(paper, { pointNumber: 7 }, member)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await comment(paper, {}, manager)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await comment(paper, { pointNumber: 7 }, manager)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await read(coordinator, paper.id, 'comments { text }')).comments).toHaveLength(1);
    await settle(paper.id, 'consensusStated');
    expect(await comment(paper, {}, member)).toMatchObject({ code: 'WRONG_STATE' });
    expect((await read(manager, paper.id, 'comments { text }')).comments).toEqual([]);
  });
});

describe('files', () => {
  const pdf = Buffer.from('%PDF-1.4\n%…\n');
  const put = (paperId: string, body: Buffer, over: Record<string, string> = {}, as = coordinator, id = randomUUID()) =>
    fetch(`${api.address}/files/papers/${paperId}/${id}`, {
      method: 'PUT',
      headers: {
        ...as.headers,
        origin: api.address,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('Anlage 1 – Übersicht.exe'),
        ...over,
      },
      body: new Uint8Array(body),
    });

  it('are attached while a paper is written, and come out as they went in', async () => {
    const paper = await aPaper();
    const bytes = Buffer.concat([pdf, Buffer.alloc(1_500_000, 7)]);
    const id = randomUUID();
    expect((await put(paper.id, bytes, {}, coordinator, id)).status).toBe(201);
    expect((await put(paper.id, bytes, {}, coordinator, id)).status).toBe(201);
    const { files } = await read(coordinator, paper.id, 'files { id name mediaType size hash link }');
    expect(files).toEqual([
      {
        id,
        name: 'Anlage 1 Übersicht.pdf',
        mediaType: 'application/pdf',
        size: bytes.length,
        hash: createHash('sha256').update(bytes).digest('hex'),
        link: `/files/papers/${id}`,
      },
    ]);
    const got = await fetch(`${api.address}${files[0].link}`, { headers: coordinator.headers });
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename/),
    });
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    for (const nobody of [member, stranger, api.anonymous]) {
      const { status } = await fetch(`${api.address}${files[0].link}`, { headers: nobody.headers });
      expect([401, 404]).toContain(status);
    }
    const gone = await fetch(`${api.address}${files[0].link}`, {
      method: 'DELETE',
      headers: { ...coordinator.headers, origin: api.address },
    });
    expect(gone.status).toBe(204);
    expect((await read(coordinator, paper.id, 'files { id }')).files).toEqual([]);
  });

  it('are refused for their kind, their size, their sender and their time', async () => {
    const paper = await aPaper();
    const code = async (answer: Promise<Response>) => [(await answer).status, (await (await answer).json()).code];
    expect(await code(put(paper.id, Buffer.from('<script>')))).toEqual([415, 'FILE_TYPE_UNKNOWN']);
    expect(await code(put(paper.id, Buffer.alloc(0)))).toEqual([422, 'FILE_EMPTY']);
    expect(await code(put(paper.id, Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)])))).toEqual([
      413,
      'FILE_TOO_BIG',
    ]);
    expect(await code(put(paper.id, pdf, { origin: 'https://elsewhere.example' }))).toEqual([403, 'NOT_PERMITTED']);
    expect(await code(put(paper.id, pdf, {}, api.anonymous))).toEqual([401, 'UNAUTHENTICATED']);
    const tooBig = Buffer.alloc(21 * 1024 * 1024, 7);
    for (const body of [pdf, tooBig]) expect(await code(put(paper.id, body, {}, manager))).toEqual([404, 'NOT_FOUND']);
    expect(await code(put(paper.id, pdf, {}, stranger))).toEqual([404, 'NOT_FOUND']);
    const id = randomUUID();
    const other = Buffer.concat([pdf, Buffer.from('anders')]);
    expect((await put(paper.id, pdf, {}, coordinator, id)).status).toBe(201);
    for (const [paperId, body] of [
      [(await aPaper()).id, pdf],
      [paper.id, other],
    ])
      expect(await code(put(paperId, body, {}, coordinator, id))).toEqual([409, 'FILE_ID_TAKEN']);
    const asked = await inStatements();
    expect(await code(put(asked.id, pdf))).toEqual([409, 'WRONG_STATE']);
  });

  it('are at most thirty to a paper, also where many come at once', async () => {
    const paper = await aPaper();
    const codes: (string | undefined)[] = [];
    for (const count of [20, 14]) {
      const answers = await Promise.all(Array.from({ length: count }, () => put(paper.id, pdf)));
      for (const answer of answers) codes.push((await answer.json()).code);
    }
    expect(codes.filter((code) => code === 'TOO_MANY_FILES')).toHaveLength(4);
    const { files } = await read(coordinator, paper.id, 'files { id }');
    expect(files).toHaveLength(30);
    expect((await put(paper.id, pdf)).status).toBe(409);
  });

  it('nobody may read are answered like files that are not there, whatever is asked of them', async () => {
    const paper = await aPaper();
    const there = randomUUID();
    expect((await put(paper.id, pdf, {}, coordinator, there)).status).toBe(201);
    const ask = async (method: string, path: string, as: TestClient) => {
      const body = method === 'PUT' ? new Uint8Array(pdf) : null;
      const headers = { ...as.headers, origin: api.address, 'content-type': 'application/octet-stream' };
      const answer = await fetch(`${api.address}/files/papers/${path}`, { method, headers, body });
      return { method, status: answer.status, text: await answer.text() };
    };
    for (const nobody of [manager, stranger]) {
      for (const method of ['GET', 'DELETE']) {
        const unknown = await ask(method, randomUUID(), nobody);
        expect(unknown.status).toBe(404);
        expect(await ask(method, there, nobody)).toEqual(unknown);
      }
      const unknown = await ask('PUT', `${randomUUID()}/${there}`, nobody);
      expect(unknown.status).toBe(404);
      expect(await ask('PUT', `${paper.id}/${there}`, nobody)).toEqual(unknown);
    }
    expect((await ask('GET', there, coordinator)).status).toBe(200);
  });

  it('of the public paper of last spring is there', async () => {
    const { papers } = await head.ask(`{ papers(search: "Terminschreiben") { nodes { public files { name link } } } }`);
    expect(papers.nodes).toMatchObject([{ public: true, files: [{ name: 'Muster Terminschreiben.pdf' }] }]);
    const got = await fetch(`${api.address}${papers.nodes[0].files[0].link}`, { headers: head.headers });
    expect(await got.text()).toContain('%%EOF');
  });
});

const unit = () => api.serving.app.get(UnitOfWork);
const system = (): SystemActor => ({ kind: 'system', municipalityId });
const as = <Value>(work: () => Promise<Value>): Promise<Value> =>
  api.serving.app.get(RequestContext).as(system(), work);

/** What a meeting does once it has resolved both points so. */
async function settle(id: string, outcome: ResolutionOutcome): Promise<void> {
  const paperId = id as BeschlussvorlageId;
  const resolutions = [1, 2].map((pointNumber): Resolution => ({
    id: randomUUID() as Resolution['id'],
    municipalityId,
    version: 0,
    meetingId: null,
    itemId: null,
    paperId,
    pointNumber,
    wording: 'Wie vorgeschlagen.',
    outcome,
    way: 'consensus',
    ballotId: null,
    tally: null,
    dissent: null,
    resolvedAt: clock.now(),
    presence: null,
    political: null,
    corrections: [],
  }));
  await as(() => unit().do((work) => api.serving.app.get(SettlePaper).within(work, system(), paperId, resolutions)));
}
