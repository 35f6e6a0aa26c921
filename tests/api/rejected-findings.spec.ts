import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let author: TestClient;
let second: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [author, second, administrator] = await Promise.all([
    api.as('Miriam Seibel'),
    api.as('Serkan Aydemir'),
    api.as('Nicole Radtke'),
  ]);
});
afterAll(() => api.stop());

const words = 'Dann half Frau Averbeck weiter.';
const averbeck = { section: 'linking', start: 15, end: 23, kind: 'PER' };
const rejected = { ...averbeck, reason: 'standsForSomebody' };

const aText = (text: string, over: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  title: 'Neun Wochen ohne Karte',
  sections: [{ phase: 'linking', text }],
  clientInformation: { kind: 'informed', on: '2026-09-01' },
  ...over,
});

const placesOf = ({ facts }: Data): string =>
  (facts as { name: string; value: string }[]).find(({ name }) => name === 'places')?.value ?? '';

async function inReview(): Promise<{ id: string; expectedVersion: number }> {
  const { id, version } = await author.mutate('writeCase', 'Case', aText(words, { rejected: [rejected] }));
  const submitted = await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
  return { id, expectedVersion: submitted.version };
}

describe('what looks like a name', () => {
  it('is refused, and kept once its author says why it is none: at that very place', async () => {
    const refused = await author.mutate('writeCase', 'Case', aText(words));
    expect(refused).toMatchObject({ code: 'IDENTIFIERS_FOUND', field: 'linking' });
    expect(placesOf(refused)).toBe('linking:15-23:PER');

    const elsewhere = [{ ...rejected, start: 14 }];
    expect(await author.mutate('writeCase', 'Case', aText(words, { rejected: elsewhere }))).toMatchObject({
      code: 'IDENTIFIERS_FOUND',
    });
    const kept = await author.mutate(
      'writeCase',
      'Case',
      aText(words, { rejected: [rejected, { ...rejected, start: 0, end: 4 }] }),
      'id findings { section start end kind reason }',
    );
    expect(kept.findings).toEqual([rejected]);
  });

  it('is no number whose check digit holds', async () => {
    const text = 'Gezahlt auf DE89 3704 0044 0532 0130 00.';
    const refused = await author.mutate('writeCase', 'Case', aText(text));
    expect(placesOf(refused)).toBe('linking:12-39:IBAN!');
    const said = [{ section: 'linking', start: 12, end: 39, kind: 'IBAN', reason: 'ordinaryWord' }];
    expect(await author.mutate('writeCase', 'Case', aText(text, { rejected: said }))).toMatchObject({
      code: 'IDENTIFIERS_FOUND',
    });
  });

  it('is read by the second person, who confirms each before the release, and by no other', async () => {
    const { id, expectedVersion } = await inReview();
    const query = `query ($id: ID!) { case(id: $id) { findings { section start end kind reason } } }`;
    expect((await second.ask(query, { id })).case).toEqual({ findings: [rejected] });
    expect((await administrator.ask(query, { id })).case ?? null).toBeNull();

    const release = (confirmed: unknown[]) =>
      second.mutate('releaseCase', 'Case', { id, expectedVersion, confirmed, riskAcceptance: 'Vier Fälle sind so.' });
    expect(await release([])).toMatchObject({ code: 'FINDINGS_UNCONFIRMED', field: 'confirmed' });
    expect(await release([{ ...averbeck, end: 22 }])).toMatchObject({ code: 'FINDINGS_UNCONFIRMED' });
    const released = await release([averbeck]);
    expect(released).toMatchObject({ state: 'released' });

    const draft = await author.mutate(
      'reviseCase',
      'Case',
      { id, expectedVersion: released.version },
      'state findings { reason }',
    );
    expect(draft).toEqual(expect.objectContaining({ state: 'draft', findings: [{ reason: 'standsForSomebody' }] }));
  });

  it('in a text kept before names were looked for is found when it is handed in', async () => {
    const { id, version } = await author.mutate('writeCase', 'Case', aText('Dann half eine Frau weiter.'));
    await api.database.superuser((client) =>
      client.query(`UPDATE "case" SET text = jsonb_set(text, '{sections,linking}', to_jsonb($2::text)) WHERE id = $1`, [
        id,
        words,
      ]),
    );
    const refused = await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
    expect(refused).toMatchObject({ code: 'IDENTIFIERS_FOUND' });
    expect(placesOf(refused)).toBe('linking:15-23:PER');
  });
});

describe('what a municipality knows of itself', () => {
  const query = `{ ownWords { surnames institutions places fileNumberPatterns } }`;
  const settings = `{ municipality { id version settings { ownPlaces fileNumberPatterns } } }`;

  async function change(over: Record<string, unknown>) {
    const { municipality } = await administrator.ask(settings);
    const which = { id: municipality.id, expectedVersion: municipality.version };
    return administrator.mutate('changeSettings', 'Municipality', { ...which, ...over }, 'settings { ownPlaces }');
  }

  it('is asked by those who write and review cases, and holds surnames without first names', async () => {
    const { ownWords } = await author.ask(query);
    expect(ownWords.surnames).toEqual(expect.arrayContaining(['Wischnewski', 'Brinkhoff']));
    expect(ownWords.surnames).not.toContain('Annette');
    expect(ownWords.places).toContain('Hellenrath');
    expect((await administrator.ask(query)).ownWords).toBeNull();
  });

  it('holds nothing of another municipality', async () => {
    const { municipality } = await administrator.ask(settings);
    const others = await api.database.superuser(async (client) => {
      const { rows } = await client.query('SELECT name FROM person WHERE municipality_id <> $1', [municipality.id]);
      return rows.map(({ name }) => (name as string).split(' ').at(-1));
    });
    const mine = await api.database.superuser(async (client) => {
      const { rows } = await client.query('SELECT name FROM person WHERE municipality_id = $1', [municipality.id]);
      return new Set(rows.map(({ name }) => (name as string).split(' ').at(-1)));
    });
    const strangers = others.filter((name) => !mine.has(name));
    expect(strangers.length).toBeGreaterThan(0);
    const { ownWords } = await author.ask(query);
    expect(ownWords.surnames.filter((name: string) => strangers.includes(name))).toEqual([]);
  });

  it('is found in a text: a colleague’s surname standing alone, and a number like its own', async () => {
    expect(placesOf(await author.mutate('writeCase', 'Case', aText('Das sagte auch Wischnewski.')))).toBe(
      'linking:15-26:PER',
    );
    const text = 'Die Sache liegt unter Rot–41 b.';
    expect(await author.mutate('writeCase', 'Case', aText(text))).toMatchObject({ __typename: 'Case' });
    await change({ ownPlaces: ['Alt Rotenkamp'], fileNumberPatterns: ['ROT-## @'] });
    expect(placesOf(await author.mutate('writeCase', 'Case', aText(text)))).toBe('linking:22-30:AZ');
    expect((await author.ask(query)).ownWords.places).toContain('Alt Rotenkamp');
    await change({ ownPlaces: [], fileNumberPatterns: [] });
  });

  it.each([
    [{ ownPlaces: ['x'.repeat(81)] }, 'ownPlaces'],
    [{ fileNumberPatterns: ['50/2026'] }, 'fileNumberPatterns'],
  ])('is refused where it is none: %j', async (over, field) => {
    expect(await change(over)).toMatchObject({ code: 'OWN_WORDS_INVALID', field });
  });
});
