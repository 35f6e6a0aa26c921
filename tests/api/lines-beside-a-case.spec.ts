import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import type { TestClient } from '../support/test-client.js';

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

const personal = 'wie mit Frau Averbeck unter 0171 5550123 besprochen';
const refused = (field: string) => expect.objectContaining({ code: 'LOOKS_PERSONAL', field });

async function inReview() {
  const { id, version } = await author.mutate('writeCase', 'Case', {
    id: randomUUID(),
    title: 'Neun Wochen ohne Karte',
    sections: [{ phase: 'linking', text: 'Neun Wochen lang fehlte die Karte.' }],
    clientInformation: { kind: 'informed', on: '2026-09-01' },
  });
  const submitted = await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
  return { id, expectedVersion: submitted.version };
}

describe('a line that names somebody is refused at its field, and says nothing of it:', () => {
  it('why a case is returned, and why its risk can be borne', async () => {
    const which = await inReview();
    const returned = await second.mutate('returnCase', 'Case', { ...which, reason: personal });
    expect(returned).toEqual(refused('reason'));
    expect(JSON.stringify(returned)).not.toContain('Averbeck');
    expect(await second.mutate('releaseCase', 'Case', { ...which, riskAcceptance: personal })).toEqual(
      refused('riskAcceptance'),
    );
    expect(await second.mutate('returnCase', 'Case', { ...which, reason: 'Bitte den Ort vergröbern.' })).toMatchObject({
      state: 'draft',
    });
  });

  it('why a case is exemplary', async () => {
    const which = await inReview();
    await second.mutate('releaseCase', 'Case', { ...which, riskAcceptance: 'Vier Fälle sind so.' });
    const nomination = { id: randomUUID(), caseId: which.id, authorPresents: false };
    expect(await author.mutate('nominateCase', 'Nomination', { ...nomination, why: personal })).toEqual(refused('why'));
    expect(await author.mutate('nominateCase', 'Nomination', { ...nomination, why: 'Kommt oft vor.' }, 'id')).toEqual(
      expect.objectContaining({ id: nomination.id }),
    );
  });

  it.each([
    ['title', { title: personal, leadingQuestion: 'Wo fehlt die Karte?' }],
    ['leadingQuestion', { title: 'Karten', leadingQuestion: personal }],
  ])('the %s of a bundle, new and later', async (field, heading) => {
    const id = randomUUID();
    expect(await coordinator.mutate('writeBundle', 'CaseBundle', { id, ...heading }, 'id')).toEqual(refused(field));
    const kept = { title: 'Karten', leadingQuestion: 'Wo fehlt die Karte?' };
    const bundle = await coordinator.mutate('writeBundle', 'CaseBundle', { id, ...kept }, 'id version');
    const later = { id, expectedVersion: bundle.version, ...heading };
    expect(await coordinator.mutate('writeBundle', 'CaseBundle', later, 'id')).toEqual(refused(field));
  });
});
