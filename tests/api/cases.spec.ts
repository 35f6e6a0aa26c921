import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { statementsSent } from '../support/statements-sent.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let author: TestClient;
let second: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [author, second, coordinator] = await Promise.all([
    api.as('Miriam Seibel'),
    api.as('Serkan Aydemir'),
    api.as('Tobias Wischnewski'),
  ]);
});
afterAll(() => api.stop());

const aText = (over: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  title: 'Familie im Rechtskreiswechsel',
  sections: [
    { phase: 'clarification', text: 'Die Familie kam über die Schule ins Case Management.' },
    { phase: 'monitoring', text: 'Neun Wochen lang fehlte die Gesundheitskarte.' },
  ],
  clientInformation: { kind: 'informed', on: '2026-09-01' },
  ...over,
});

/** A case written, submitted and released by a second person. */
async function aReleasedCase(by: TestClient = author): Promise<{ id: string; version: number }> {
  const written = await by.mutate('writeCase', 'Case', aText());
  const submitted = await by.mutate('submitCase', 'Case', { id: written.id, expectedVersion: written.version });
  return second.mutate('releaseCase', 'Case', {
    id: written.id,
    expectedVersion: submitted.version,
    riskAcceptance: 'Vier Fälle sehen so aus.',
  });
}

describe('who reviews a case', () => {
  const missing = async (as: TestClient, id: string) =>
    (await as.ask(`query ($id: ID!) { case(id: $id) { reviewMissing { name } } }`, { id })).case.reviewMissing;

  it('is somebody else; where nobody is, its author is told with whom to speak', async () => {
    const { id, version } = await author.mutate('writeCase', 'Case', aText());
    expect(await missing(author, id)).toBeNull();
    const others = `roles && ARRAY['caseManager', 'coordinator'] AND name <> 'Miriam Seibel'`;
    const put = (state: string, was: string) =>
      api.database.superuser((client) =>
        client.query(`UPDATE person SET state = '${state}' WHERE state = '${was}' AND ${others}`),
      );
    await put('left', 'active');
    try {
      expect(await missing(author, id)).toContainEqual({ name: 'Nicole Radtke' });
      await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
      expect(await missing(author, id)).toContainEqual({ name: 'Nicole Radtke' });
    } finally {
      await put('active', 'left');
    }
    expect(await missing(second, id)).toBeNull();
  });
});

describe('writing a case', () => {
  it('keeps it, and gives it back to its author only', async () => {
    const { id } = await author.mutate('writeCase', 'Case', aText());

    const query = `query ($id: ID!) { case(id: $id) { title mine text { sections { phase text } } } }`;
    expect((await author.ask(query, { id })).case).toMatchObject({
      title: 'Familie im Rechtskreiswechsel',
      mine: true,
    });
    expect((await second.ask(query, { id })).case).toBeNull();
    expect((await coordinator.ask(query, { id })).case).toBeNull();
  });

  it('does nothing twice when it is sent twice', async () => {
    const text = aText();
    const first = await author.mutate('writeCase', 'Case', text);
    const again = await author.mutate('writeCase', 'Case', text);
    expect(again).toEqual(first);
  });

  it('loses no words of a phase that comes twice', async () => {
    const sections = [
      { phase: 'monitoring', text: 'Neun Wochen lang fehlte die Gesundheitskarte.' },
      { phase: 'monitoring', text: 'Danach kam sie.' },
    ];
    const input = aText({ sections });
    expect(await author.mutate('writeCase', 'Case', input, 'id')).toMatchObject({
      code: 'SECTION_TWICE',
      field: 'monitoring',
      message: expect.stringContaining('„Monitoring“'),
    });
    expect(await author.ask(`query ($id: ID!) { case(id: $id) { id } }`, { id: input.id })).toEqual({ case: null });
  });

  it('looks into the legal basis of a waiver as well', async () => {
    const clientInformation = {
      kind: 'waived',
      on: '2026-09-01',
      legalBasis: 'wie mit a.rahimi@post.example vereinbart',
    };
    expect(await author.mutate('writeCase', 'Case', aText({ id: randomUUID(), clientInformation }))).toMatchObject({
      code: 'LOOKS_PERSONAL',
      field: 'information.legalBasis',
    });
  });

  it.each([
    ['an e-mail address', 'Mail an a.rahimi@post.example ohne Antwort', 'EMAIL'],
    ['a phone number', 'erreichbar unter 0171 5550123', 'PHONE'],
    ['a file number', 'Bescheid mit Aktenzeichen: 7654321-423', 'AZ'],
  ])('names %s by place and kind, and stores nothing', async (_what, words, kind) => {
    const id = randomUUID();
    const refused = await author.mutate(
      'writeCase',
      'Case',
      aText({ id, sections: [{ phase: 'linking', text: words }] }),
    );

    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'IDENTIFIERS_FOUND', field: 'linking' });
    expect(refused.facts).toContainEqual({
      name: 'places',
      value: expect.stringMatching(new RegExp(`^linking:\\d+-\\d+:${kind}$`)),
    });
    expect(JSON.stringify(refused)).not.toContain(words.split(' ').at(-1));
    const stored = await api.database.superuser((client) => client.query('SELECT 1 FROM "case" WHERE id = $1', [id]));
    expect(stored.rowCount).toBe(0);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['no title', { title: '   ' }, 'TEXT_MISSING', 'title'],
    ['a title without end', { title: 'x'.repeat(301) }, 'TEXT_TOO_LONG', 'title'],
    [
      'a section without end',
      { sections: [{ phase: 'planning', text: 'x'.repeat(60_001) }] },
      'SECTION_TOO_LONG',
      'planning',
    ],
  ])('refuses %s at its field', async (_what, over, code, field) => {
    expect(await author.mutate('writeCase', 'Case', aText(over))).toMatchObject({ code, field });
  });

  it('refuses ids and days that are none', async () => {
    const { errors } = await author.send(`{ case(id: "nonsense") { id } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const wrongDay = await author.send(
      `mutation ($input: WriteCaseInput!) { writeCase(input: $input) { __typename } }`,
      {
        input: aText({ clientInformation: { kind: 'informed', on: '2026-02-30' } }),
      },
    );
    expect(wrongDay.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is nobody else’s', async () => {
    const coordinating = await coordinator.mutate('writeCase', 'Case', aText());
    expect(coordinating).toMatchObject({ code: 'NOT_PERMITTED' });
    const mine = await author.mutate('writeCase', 'Case', aText());
    const theirs = await second.mutate('writeCase', 'Case', aText({ id: mine.id, expectedVersion: mine.version }));
    expect(theirs).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

/** A case that waits for its review. */
async function aCaseInReview(): Promise<{ id: string; expectedVersion: number }> {
  const { id, version } = await author.mutate('writeCase', 'Case', aText());
  const submitted = await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
  return { id, expectedVersion: submitted.version };
}

describe('handing a case in', () => {
  it.each([
    [null, 'CLIENT_INFORMATION_MISSING'],
    [{ kind: 'waived', on: '2026-09-01', legalBasis: '§ 1' }, 'CLIENT_INFORMATION_INSUFFICIENT'],
  ])('asks for what the client knows: %j', async (clientInformation, code) => {
    const { id, version } = await author.mutate('writeCase', 'Case', aText({ clientInformation }));
    const refused = await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
    expect(refused).toMatchObject({ code, field: 'clientInformation' });
  });

  it('is taken back until somebody begins to review it, and by its author only', async () => {
    const which = await aCaseInReview();
    expect(await second.mutate('takeBackCase', 'Case', which)).toMatchObject({ code: 'NOT_PERMITTED' });
    const back = await author.mutate('takeBackCase', 'Case', which);
    expect(back).toMatchObject({ state: 'draft' });

    const again = await author.mutate('submitCase', 'Case', { id: which.id, expectedVersion: back.version });
    const handedIn = { id: which.id, expectedVersion: again.version };
    expect(await author.mutate('beginReview', 'Case', handedIn)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const begun = await second.mutate('beginReview', 'Case', handedIn);
    const late = { id: which.id, expectedVersion: begun.version };
    expect(await author.mutate('takeBackCase', 'Case', late)).toMatchObject({ code: 'REVIEW_BEGUN' });
    const seen = await author.ask(
      `query ($id: ID!) { case(id: $id) { reviewBegunAt steps { action allowed } } }`,
      late,
    );
    expect(seen.case).toMatchObject({ reviewBegunAt: expect.any(String) });
    expect(seen.case.steps).toContainEqual({ action: 'case:takeBack', allowed: false });
  });

  it('is either taken back or reviewed where both happen at once', async () => {
    for (let round = 0; round < 5; round++) {
      const which = await aCaseInReview();
      const [back, begun] = await Promise.all([
        author.mutate('takeBackCase', 'Case', which),
        second.mutate('beginReview', 'Case', which),
      ]);
      expect([back.state ?? back.code, begun.state ?? begun.code]).toEqual(
        back.state === 'draft' ? ['draft', 'NOT_FOUND'] : ['STALE', 'inReview'],
      );
    }
  });
});

describe('releasing a case', () => {
  it('needs a second person', async () => {
    expect(await author.mutate('releaseCase', 'Case', await aCaseInReview())).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
  });

  it('refuses a release without the risk accepted in writing, and to return without a reason', async () => {
    const written = await author.mutate('writeCase', 'Case', aText());
    const submitted = await author.mutate('submitCase', 'Case', { id: written.id, expectedVersion: written.version });
    const which = { id: written.id, expectedVersion: submitted.version };

    expect(await second.mutate('releaseCase', 'Case', which)).toMatchObject({
      code: 'RISK_ACCEPTANCE_NEEDED',
      field: 'riskAcceptance',
    });
    expect(await second.mutate('returnCase', 'Case', { ...which, reason: ' ' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'reason',
    });
  });

  it('lets one of two reviewers win; to the other it is no longer there to review', async () => {
    const written = await author.mutate('writeCase', 'Case', aText());
    const submitted = await author.mutate('submitCase', 'Case', { id: written.id, expectedVersion: written.version });
    const input = { id: written.id, expectedVersion: submitted.version, riskAcceptance: 'tragbar' };

    const answers = await Promise.all([
      second.mutate('releaseCase', 'Case', input),
      coordinator.mutate('releaseCase', 'Case', input),
    ]);

    expect(answers.map(({ state, code }) => state ?? code).sort()).toEqual(['NOT_FOUND', 'released']);
  });

  it('leaves what the client knows to be read by author and reviewer, handed in and released', async () => {
    const stated = async (client: TestClient, id: string) =>
      (await client.ask(`query ($id: ID!) { case(id: $id) { clientInformation { kind on } } }`, { id })).case;
    const { clientInformation } = aText();
    const [handedIn, released] = [await aCaseInReview(), await aReleasedCase()];

    expect(await stated(author, handedIn.id)).toEqual({ clientInformation });
    expect(await stated(second, handedIn.id)).toEqual({ clientInformation });
    expect(await stated(author, released.id)).toEqual({ clientInformation });
    expect(await stated(second, released.id)).toEqual({ clientInformation });
  });

  it('keeps the released text as it was, whoever tries', async () => {
    const { id } = await aReleasedCase();
    await expect(
      api.database.superuser((client) =>
        client.query(`UPDATE released_text SET text = '{"title": "anders"}' WHERE case_id = $1`, [id]),
      ),
    ).rejects.toThrow('never changed');
  });

  it('shows who released it the released text only, until the new version is handed in', async () => {
    const { id, version } = await aReleasedCase();
    const revised = await author.mutate('reviseCase', 'Case', { id, expectedVersion: version });
    const secret = 'Was noch niemand lesen soll.';
    const text = { ...aText({ id, title: 'Neue Fassung' }), expectedVersion: revised.version };
    const written = await author.mutate('writeCase', 'Case', {
      ...text,
      sections: [{ phase: 'clarification', text: secret }],
    });
    const fields = `state title text { title } writtenAt clientInformation { kind } keptUntil releasedTexts { text { title } }`;
    const seen = async () => (await second.ask(`query ($id: ID!) { case(id: $id) { ${fields} } }`, { id })).case;
    const listed = async () =>
      (await second.ask(`{ cases(scope: reviewed, first: 1) { nodes { id title state } } }`)).cases.nodes[0];
    const node = async () =>
      (await second.ask(`query ($id: ID!) { trail(kind: case, id: $id) { nodes { title state } } }`, { id })).trail;
    const title = 'Familie im Rechtskreiswechsel';
    expect(await seen()).toEqual({
      ...{ state: 'released', title, text: null, writtenAt: null, clientInformation: null, keptUntil: null },
      releasedTexts: [{ text: { title } }],
    });
    expect(await listed()).toEqual({ id, title, state: 'released' });
    expect(await node()).toEqual({ nodes: [{ title, state: 'released' }] });

    await author.mutate('submitCase', 'Case', { id, expectedVersion: written.version });
    expect(await seen()).toMatchObject({ state: 'inReview', title: 'Neue Fassung', text: { title: 'Neue Fassung' } });
  });

  it('erases every text at once when it is withdrawn', async () => {
    const { id, version } = await aReleasedCase();
    const withdrawn = await author.mutate(
      'withdrawCase',
      'Case',
      { id, expectedVersion: version, reason: 'clientAsked' },
      'state releasedTexts { number erasedAt text { title } }',
    );
    expect(withdrawn).toMatchObject({ state: 'withdrawn', releasedTexts: [{ number: 1, text: null }] });
    const rows = await api.database.superuser((client) =>
      client.query('SELECT text FROM released_text WHERE case_id = $1', [id]),
    );
    expect(rows.rows).toEqual([{ text: null }]);
  });
});

describe('assembling a bundle', () => {
  it('becomes ready once there are a question, two cases and every answer', async () => {
    const cases = [await aReleasedCase(), await aReleasedCase(await api.as('Jana Kortmann'))];
    const owners = [author, await api.as('Jana Kortmann')];
    const { institutions } = await coordinator.ask(`{ institutions(first: 1) { nodes { id } } }`);
    const institutionId = institutions.nodes[0].id as string;

    let bundle = await coordinator.mutate('writeBundle', 'CaseBundle', {
      id: randomUUID(),
      title: 'Übergänge',
      leadingQuestion: '',
    });
    const which = () => ({ id: bundle.id, expectedVersion: bundle.version });
    for (const [place, kase] of cases.entries()) {
      const nominationId = randomUUID();
      await owners[place]?.mutate('nominateCase', 'Nomination', {
        id: nominationId,
        caseId: kase.id,
        why: 'Zeigt die Lücke.',
      });
      bundle = await coordinator.mutate('addCase', 'CaseBundle', { ...which(), nominationId });
    }
    bundle = await coordinator.mutate('inviteInstitutions', 'CaseBundle', {
      ...which(),
      institutionIds: [institutionId],
    });
    const accepted = { riskAcceptance: 'tragbar' };

    expect(await coordinator.mutate('makeBundleReady', 'CaseBundle', { ...which(), ...accepted })).toMatchObject({
      code: 'LEADING_QUESTION_MISSING',
    });
    bundle = await coordinator.mutate('writeBundle', 'CaseBundle', {
      ...which(),
      title: 'Übergänge',
      leadingQuestion: 'Wo reißt der Weg ab?',
    });
    expect(await coordinator.mutate('makeBundleReady', 'CaseBundle', { ...which(), ...accepted })).toMatchObject({
      code: 'KNOWLEDGE_UNANSWERED',
    });
    for (const [place, kase] of cases.entries())
      bundle = await owners[place]?.mutate('answerKnowledge', 'CaseBundle', {
        ...which(),
        caseId: kase.id,
        institutionId,
        answer: 'unknown',
      });
    expect(await coordinator.mutate('makeBundleReady', 'CaseBundle', which())).toMatchObject({
      code: 'BUNDLE_RISK_ACCEPTANCE_NEEDED',
    });
    expect(await coordinator.mutate('makeBundleReady', 'CaseBundle', { ...which(), ...accepted })).toMatchObject({
      state: 'ready',
    });
  });
});

describe('a case taken into a bundle', () => {
  const nominate = async () => {
    const kase = await aReleasedCase();
    return author.mutate('nominateCase', 'Nomination', { id: randomUUID(), caseId: kase.id, why: 'Zeigt die Lücke.' });
  };
  const aBundle = () =>
    coordinator.mutate('writeBundle', 'CaseBundle', { id: randomUUID(), title: 'Nur ganz', leadingQuestion: '' });
  const standing = async (kind: 'case_bundle' | 'nomination', id: string) => {
    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT state, version FROM ${kind} WHERE id = $1`, [id]),
    );
    return rows[0];
  };
  const take = (bundle: Data, nominationId: string) =>
    coordinator.mutate('addCase', 'CaseBundle', { id: bundle.id, expectedVersion: bundle.version, nominationId });

  it('takes its nomination with it', async () => {
    const [bundle, nomination] = [await aBundle(), await nominate()];

    expect(await take(bundle, nomination.id)).toMatchObject({ version: bundle.version + 1 });
    expect(await standing('nomination', nomination.id)).toMatchObject({ state: 'taken' });
  });

  it('does not come where its nomination was withdrawn, and the answer names that', async () => {
    const [bundle, nomination] = [await aBundle(), await nominate()];
    await author.mutate('withdrawNomination', 'Nomination', { id: nomination.id, expectedVersion: nomination.version });

    expect(await take(bundle, nomination.id)).toMatchObject({ code: 'WRONG_STATE', field: 'nominationId' });
    expect(await standing('case_bundle', bundle.id)).toMatchObject({ version: bundle.version });
  });

  it('does not come where its nomination is withdrawn at that moment', async () => {
    const [bundle, nomination] = [await aBundle(), await nominate()];
    const taking = await api.database.superuser(async (client) => {
      await client.query('BEGIN');
      await client.query(`UPDATE nomination SET state = 'withdrawn', version = version + 1 WHERE id = $1`, [
        nomination.id,
      ]);
      const answer = take(bundle, nomination.id);
      await until(async () => {
        const { rows } = await client.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rows.length > 0;
      });
      await client.query('COMMIT');
      return { answer };
    });

    expect(await taking.answer).toMatchObject({ code: 'WRONG_STATE', field: 'nominationId' });
    expect(await standing('case_bundle', bundle.id)).toMatchObject({ version: bundle.version });
  });

  it('leaves its nomination open where the bundle has changed meanwhile', async () => {
    const [bundle, nomination] = [await aBundle(), await nominate()];

    expect(await take({ ...bundle, version: bundle.version + 5 }, nomination.id)).toMatchObject({
      code: 'STALE',
      field: null,
    });
    expect(await standing('nomination', nomination.id)).toEqual({ state: 'open', version: nomination.version });
  });
});

describe('the log', () => {
  it('knows every look at a text, and no word of it', async () => {
    const { id } = await author.mutate('writeCase', 'Case', aText());
    await author.ask(`query ($id: ID!) { case(id: $id) { text { title } } }`, { id });

    const events = await api.database.superuser((client) =>
      client.query('SELECT action, facts FROM audit_event WHERE subject_id = $1 ORDER BY id', [id]),
    );
    expect(events.rows.map(({ action }) => action)).toEqual(['case:create', 'case:read']);
    expect(JSON.stringify(events.rows)).not.toContain('Rechtskreis');
  });
});

describe('a list of cases', () => {
  it('sends the same number of statements for one row and for many', async () => {
    const query = `query ($first: Int!) { cases(scope: mine, first: $first) { totalCount nodes { id title releasedTexts { number } steps { action } } } }`;
    for (let more = 0; more < 5; more += 1) await author.mutate('writeCase', 'Case', aText());
    const count = async (first: number) => (await statementsSent(api, author, query, { first })).length;
    expect(await count(1)).toBe(await count(50));
  });
});
