import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, addMonths, civilDate, dayOf, endOf, isPast, startOf } from './civil-date.js';
import { aDay, aMembership, anId, aPersonActor, elsewhere, hellenrath } from './kernel.fixture.js';
import { sentence } from './refusal.js';
import { isRelation, permit, permitBeforehand, permitThing } from './rights.js';
import { optionalText, requiredText } from './text.js';

describe('a civil date', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1'])('is not %s', (text) => {
    expect(civilDate(text)).toBeUndefined();
  });

  it('ends at 24:00 in Berlin', () => {
    expect(isPast(aDay('2026-09-24'), new Date('2026-09-24T21:59:59Z'))).toBe(false);
    expect(isPast(aDay('2026-09-24'), new Date('2026-09-24T22:00:00Z'))).toBe(true);
    expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  it.each([
    ['in summer', '2026-09-24', '2026-09-23T22:00:00Z', '2026-09-24T22:00:00Z'],
    ['in winter', '2026-12-31', '2026-12-30T23:00:00Z', '2026-12-31T23:00:00Z'],
    ['when the clocks go forward', '2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
    ['when they go back', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
  ])('begins and ends at midnight in Berlin %s', (_when, day, begins, ends) => {
    expect(startOf(aDay(day))).toEqual(new Date(begins));
    expect(endOf(aDay(day))).toEqual(new Date(ends));
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-09-24', 12, '2027-09-24'],
    ['2026-09-24', 24, '2028-09-24'],
  ])('%s plus %i months is %s', (day, months, after) => {
    expect(addMonths(aDay(day), months)).toBe(after);
  });

  it('counts days over summer time', () => {
    expect(addDays(aDay('2026-10-24'), 2)).toBe('2026-10-26');
  });

  it('stays a day of the calendar, whatever months are added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 60 }), (days, months) => {
        expect(civilDate(addMonths(addDays(aDay('2000-01-01'), days), months))).toBeDefined();
      }),
    );
  });
});

describe('permit', () => {
  const right = { who: ['head'], states: ['draft'], or: [{ who: ['auditor'], states: 'any' }] } as const;

  it.each([
    [['head'], 'draft', true],
    [['head'], 'done', 'WRONG_STATE'],
    [['auditor'], 'done', true],
    [['auditor', 'head'], 'done', true],
    [['person'], 'draft', 'NOT_PERMITTED'],
    [[], undefined, 'NOT_PERMITTED'],
  ])('for %p in %s answers %s', (held, state, answer) => {
    const result = permit(right, new Set(held), state);
    expect(result.ok ? result.value : result.refusal.code).toBe(answer);
  });

  it('never reaches into another municipality', () => {
    const head = aPersonActor('hanna', { roles: ['head'] });
    expect(permitThing(right, head, { municipalityId: hellenrath, state: 'draft' }, new Set()).ok).toBe(true);
    expect(permitThing(right, head, { municipalityId: elsewhere, state: 'draft' }, new Set()).ok).toBe(false);
  });

  it('beforehand lets in who may turn out to be related', () => {
    const nobody = aPersonActor('nele');
    const guest = {
      kind: 'guest',
      municipalityId: hellenrath,
      sessionId: anId<'ReconstructionSession'>('s'),
      guestId: anId<'Guest'>('g'),
    } as const;
    const member = aPersonActor('mika', { memberships: [aMembership('steeringGroup')] });
    expect(permitBeforehand({ who: ['author'], states: 'any' }, nobody).ok).toBe(true);
    expect(permitBeforehand({ who: ['head'], states: 'any' }, nobody).ok).toBe(false);
    expect(permitBeforehand({ who: ['steeringGroupMember'], states: 'any' }, member).ok).toBe(true);
    expect(permitBeforehand({ who: ['person'], states: 'any' }, guest).ok).toBe(false);
    expect(isRelation('author')).toBe(true);
    expect(isRelation('coordinator')).toBe(false);
  });
});

describe('texts', () => {
  it.each([
    ['', 'TEXT_MISSING'],
    [' \n ', 'TEXT_MISSING'],
    ['abcdef', 'TEXT_TOO_LONG'],
  ])('refuses %p', (text, code) => {
    expect(requiredText('title', text, 5)).toMatchObject({ ok: false, refusal: { code, field: 'title' } });
  });

  it('trims, and lets optional ones be left out', () => {
    expect(requiredText('title', '  ab ', 5)).toEqual({ ok: true, value: 'ab' });
    expect(optionalText('note', '  ', 5)).toEqual({ ok: true, value: null });
    expect(optionalText('note', null, 5)).toEqual({ ok: true, value: null });
  });

  it('fill the facts of a sentence', () => {
    const text = { de: '{present} von {needed}, {unknown}', en: '' };
    expect(sentence(text, 'de', { present: 2, needed: 5 })).toBe('2 von 5, {unknown}');
    expect(sentence(text, 'de', { present: '2026', needed: 60_000 })).toBe('2026 von 60.000, {unknown}');
  });
});
