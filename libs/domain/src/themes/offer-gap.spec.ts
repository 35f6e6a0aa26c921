import { describe, expect, it } from '@jest/globals';

import { anId, now, person } from '../kernel/kernel.fixture.js';
import { noteOfferGap, type NoteGapCommand } from './offer-gap.js';
import { aTheme } from './themes.fixture.js';

const command = (over: Partial<NoteGapCommand>): NoteGapCommand => ({
  id: anId('gap-1'),
  kind: 'missing',
  offerId: null,
  note: 'Kinderbetreuung am Nachmittag',
  notedBy: person('ada'),
  now,
  ...over,
});

describe('a gap in the offers', () => {
  it('says what is missing, and names no offer for it', () => {
    const gap = noteOfferGap(aTheme(), command({ offerId: anId('offer-1') }));
    expect(gap).toMatchObject({ ok: true, value: { kind: 'missing', offerId: null, state: 'open' } });
  });

  it.each([
    [{ note: '  ' }, 'GAP_NEEDS_NOTE'],
    [{ kind: 'unsuitable' as const }, 'GAP_NEEDS_OFFER'],
    [{ note: 'x'.repeat(4_001) }, 'TEXT_TOO_LONG'],
  ])('refuses %j', (over, code) => {
    expect(noteOfferGap(aTheme(), command(over))).toMatchObject({ ok: false, refusal: { code } });
  });
});
