import { describe, expect, it } from '@jest/globals';

import type { CivilDate } from '../kernel/civil-date.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { faultsOfLine, importOffer } from './import-offer.js';
import type { Offer, OfferId } from './offer.js';

const on = (day: string) => day as CivilDate;
const today = on('2026-11-29');
const circumstances = {
  id: 'new' as OfferId,
  municipalityId: 'here' as MunicipalityId,
  by: 'somebody' as PersonId,
  today,
  meant: 'unseen' as const,
};
const given = { name: 'Sprachtreff', provider: 'Heimatverein' };

function entry(over: Partial<Offer> = {}): Offer {
  const made = importOffer(undefined, { ...given, times: 'montags', childCare: true }, circumstances);
  if (!made.ok) throw new Error(made.refusal.code);
  return { ...made.value.offer, version: 3, ...over };
}

describe('a line of a file', () => {
  it('that nobody knows is a new entry, listed, checked on its day', () => {
    expect(importOffer(undefined, { ...given, lastChecked: on('2026-10-01') }, circumstances)).toMatchObject({
      ok: true,
      value: { outcome: 'added', offer: { id: 'new', state: 'listed', lastChecked: '2026-10-01', times: null } },
    });
  });

  it.each(['proposed', 'listed', 'retired'] as const)(
    'that says what the entry says leaves it as it is: %s',
    (state) => {
      const known = entry({ state });
      const line = { ...given, times: 'montags', childCare: true, lastChecked: known.lastChecked };
      expect(importOffer(known, line, circumstances)).toEqual({
        ok: true,
        value: { offer: known, outcome: 'unchanged' },
      });
    },
  );

  it('without a column says nothing about it', () => {
    expect(importOffer(entry(), { ...given, costs: '3 €' }, circumstances)).toMatchObject({
      value: { outcome: 'changed', offer: { costs: '3 €', times: 'montags', childCare: true } },
    });
  });

  it('with an empty cell empties it', () => {
    expect(importOffer(entry(), { ...given, times: null }, circumstances)).toMatchObject({
      value: { outcome: 'changed', offer: { times: null } },
    });
  });

  it('lists nothing that was only proposed', () => {
    expect(
      importOffer(entry({ state: 'proposed' }), { ...given, costs: '3 €', lastChecked: today }, circumstances),
    ).toMatchObject({ value: { outcome: 'changed', offer: { state: 'proposed', costs: '3 €' } } });
  });

  it('brings nothing back that was taken out', () => {
    expect(importOffer(entry({ state: 'retired' }), { ...given, costs: '3 €' }, circumstances)).toMatchObject({
      ok: false,
      refusal: { code: 'OFFER_RETIRED' },
    });
  });

  it.each([
    ['was not there', null],
    ['had other words', { id: 'new' as OfferId, version: 2 }],
    ['was another', { id: 'other' as OfferId, version: 3 }],
  ] as const)('changes no entry that %s when it was seen', (_what, meant) => {
    const [known, now] = [entry(), { ...circumstances, meant }];
    expect(importOffer(known, { ...given, costs: '3 €' }, now)).toEqual({
      ok: false,
      refusal: { code: 'OFFER_MOVED_ON' },
    });
    expect(importOffer(known, { ...given, times: 'montags' }, now)).toMatchObject({ value: { outcome: 'unchanged' } });
  });

  it('changes the entry that was seen, and adds none for one that has gone', () => {
    const known = entry();
    const now = { ...circumstances, meant: { id: known.id, version: known.version } };
    expect(importOffer(known, { ...given, costs: '3 €' }, now)).toMatchObject({ value: { outcome: 'changed' } });
    expect(importOffer(undefined, given, now)).toMatchObject({ refusal: { code: 'OFFER_MOVED_ON' } });
    expect(importOffer(undefined, given, { ...circumstances, meant: null })).toMatchObject({
      value: { outcome: 'added' },
    });
  });

  it.each([
    [{ ...given, lastChecked: on('2026-12-24') }, 'CHECKED_IN_THE_FUTURE'],
    [{ ...given, name: '\u200b' }, 'TEXT_MISSING'],
    [{ ...given, description: 'x'.repeat(4_001) }, 'TEXT_TOO_LONG'],
    [{ ...given, email: 'kein-at' }, 'EMAIL_INVALID'],
    [{ ...given, website: 'javascript:alert(1)' }, 'WEBSITE_INVALID'],
  ] as const)('is refused with its reason: %#', (line, code) => {
    for (const known of [undefined, entry()])
      expect(importOffer(known, line, circumstances)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('leaves alone what stood there before, whatever it is', () => {
    const known = entry({ email: 'kein-at', website: 'javascript:alert(1)' });
    const { email, website } = known;
    expect(faultsOfLine({ ...given, email, website }, today, known)).toEqual([]);
    expect(importOffer(known, { ...given, costs: '3 €' }, circumstances)).toMatchObject({
      value: { outcome: 'changed', offer: { costs: '3 €', website: 'javascript:alert(1)' } },
    });
    expect(faultsOfLine({ ...given, email: 'auch keins', website }, today, known)).toMatchObject([
      { code: 'EMAIL_INVALID', field: 'email' },
    ]);
  });
});
