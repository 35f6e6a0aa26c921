import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays } from '../kernel/civil-date.js';
import { aDay, anId, body, institution, now, person, today } from '../kernel/kernel.fixture.js';
import { foundBody, nameOfficers } from './body.js';
import { heldMemberships } from './held-memberships.js';
import { addMemberMunicipality } from './member-municipality.js';
import { endMembership, inForce, leaveSeat, seatPerson, type Membership } from './membership.js';
import { changeSettings } from './municipality.js';
import { changeOffer, checkOffer, isCheckDue, proposeOffer } from './offer.js';
import { aBody, aMemberMunicipality, aMunicipality, anOffer, aPerson, aSeat, aSeating } from './people.fixture.js';
import { changePerson, consentToBeNamed, changeRoles, leave } from './person.js';
import { rulesPresets } from './rules-presets.js';
import { checkRules } from './rules-of-procedure.js';
import { addSeat, endSeat } from './seat.js';

describe('changeSettings', () => {
  it.each([
    [{ wholeCaseload: 20_001 }, 'CASELOAD_INVALID'],
    [{ wholeCaseload: Number.NaN }, 'CASELOAD_INVALID'],
    [{ authorCaseload: 0 }, 'CASELOAD_INVALID'],
    [{ authorCaseload: 56, wholeCaseload: 55 }, 'CASELOAD_INVALID'],
    [{ draftRetentionDays: 0 }, 'RETENTION_INVALID'],
    [{ textRetentionMonthsAtMost: 25 }, 'RETENTION_INVALID'],
    [{ textRetentionMonths: 13, textRetentionMonthsAtMost: 12 }, 'RETENTION_INVALID'],
  ])('refuses %p', (change, code) => {
    expect(changeSettings(aMunicipality(), change)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('shortens retention', () => {
    expect(changeSettings(aMunicipality(), { textRetentionMonths: 6 })).toMatchObject({
      ok: true,
      value: { settings: { textRetentionMonths: 6, draftRetentionDays: 90, textRetentionMonthsAtMost: 24 } },
    });
  });
});

describe('people and institutions', () => {
  it('a kreisfreie Stadt has no member municipalities', () => {
    const { id, name, sizeClass, contact } = aMemberMunicipality();
    const command = { id, name, sizeClass, contact };
    expect(addMemberMunicipality(aMunicipality(), command)).toMatchObject({ ok: true });
    expect(addMemberMunicipality(aMunicipality({ kind: 'independentCity' }), command)).toMatchObject({
      refusal: { code: 'NO_MEMBER_MUNICIPALITIES' },
    });
  });

  it('the last administrator stays', () => {
    const last = aPerson({ roles: ['administrator'] });
    const code = { refusal: { code: 'LAST_ADMINISTRATOR' } };
    expect(changeRoles(last, { roles: ['head'], otherAdministrators: 0 })).toMatchObject(code);
    expect(leave(last, { otherAdministrators: 0, open: [] })).toMatchObject(code);
    expect(leave(last, { otherAdministrators: 1, open: [] })).toMatchObject({ ok: true, value: { roles: [] } });
  });

  it('an e-mail address looks like one', () => {
    for (const email of [
      'ada',
      '<ada@kreis.example>',
      'ada@kreis.example\u200B',
      `${'a'.repeat(300)}@kreis.example`,
      'ada@b@c',
    ])
      expect(changePerson(aPerson(), aPerson({ email }))).toMatchObject({ refusal: { code: 'EMAIL_INVALID' } });
    for (const email of ['ada.lovelace+kim@kreis.example', 'ädä@größe.example', "o'neill@kreis.example"])
      expect(changePerson(aPerson(), aPerson({ email })).ok).toBe(true);
  });

  it.each([
    ['listed', '2026-01-01', true],
    ['listed', today, false],
    ['proposed', '2026-01-01', false],
  ] as const)('an offer that is %s and was checked on %s is due: %s', (state, lastChecked, due) => {
    expect(isCheckDue(anOffer({ state, lastChecked: aDay(lastChecked) }), now)).toBe(due);
  });

  it('an offer takes no texts without end', () => {
    const endless = changeOffer(anOffer(), { ...anOffer(), access: 'x'.repeat(4_001) });
    expect(endless).toMatchObject({ ok: false, refusal: { code: 'TEXT_TOO_LONG', field: 'access' } });
    const many = changeOffer(anOffer(), { ...anOffer(), languages: Array.from({ length: 101 }, () => 'Deutsch') });
    expect(many).toMatchObject({ ok: false, refusal: { code: 'TOO_MANY_ENTRIES', field: 'languages' } });
  });

  it.each([
    ['email', 'kein-at', 'EMAIL_INVALID'],
    ['email', 'Ada <ada@kreis.example>', 'EMAIL_INVALID'],
    ['website', 'javascript:alert(1)', 'WEBSITE_INVALID'],
    ['website', 'mailto:ada@kreis.example', 'WEBSITE_INVALID'],
    ['website', 'ada@kreis.example', 'WEBSITE_INVALID'],
    ['website', 'siehe Aushang', 'WEBSITE_INVALID'],
  ])('an offer is not reached there: %s %s', (field, value, code) => {
    const refused = { ok: false, refusal: { code, field } };
    expect(changeOffer(anOffer(), { ...anOffer(), [field]: value })).toMatchObject(refused);
    expect(proposeOffer({ ...anOffer(), today, [field]: value })).toMatchObject(refused);
    const before = anOffer({ [field]: value });
    expect(changeOffer(before, { ...before, costs: '3 €' })).toMatchObject({ ok: true, value: { [field]: value } });
  });

  it.each([
    ['email', ' treff@kreis.example ', 'treff@kreis.example'],
    ['email', '', null],
    ['website', ' https://kreis.example/treff ', 'https://kreis.example/treff'],
    ['website', 'www.kreis.example', 'www.kreis.example'],
    ['website', null, null],
  ])('an offer is reached there: %s %j', (field, value, kept) => {
    expect(changeOffer(anOffer(), { ...anOffer(), [field]: value })).toMatchObject({
      ok: true,
      value: { [field]: kept },
    });
  });

  it('somebody agrees to be named in public as long as they are here', () => {
    expect(consentToBeNamed(aPerson(), { named: true })).toMatchObject({ ok: true, value: { namedInPublic: true } });
    const gone = consentToBeNamed(aPerson({ state: 'left' }), { named: true });
    expect(gone).toMatchObject({ ok: false, refusal: { code: 'WRONG_STATE' } });
  });

  it('an offer is not checked tomorrow', () => {
    const tomorrow = addDays(today, 1);
    expect(checkOffer(anOffer({ state: 'listed' }), { checkedOn: tomorrow, today })).toMatchObject({
      refusal: { code: 'CHECKED_IN_THE_FUTURE' },
    });
  });
});

describe('bodies', () => {
  const agreement = rulesPresets.agreement.rules;

  it.each([
    [{ ...agreement, quorum: { kind: 'number', count: 0 } as const }, 'QUORUM_INVALID'],
    [{ ...agreement, circulationAllowed: true, circulationMinimumAnswers: 0.5 }, 'MINIMUM_ANSWERS_INVALID'],
  ])('refuse rules nobody can keep', (rules, code) => {
    expect(checkRules(rules)).toMatchObject({ refusal: { code } });
    expect(foundBody({ ...aBody(), rules })).toMatchObject({ refusal: { code } });
  });

  it('follow presets that hold by their own rules', () => {
    for (const { rules } of Object.values(rulesPresets)) expect(checkRules(rules).ok).toBe(true);
    expect(rulesPresets.ratsregeln.rules).toMatchObject({ circulationAllowed: false, quorumPresumed: true });
    expect(rulesPresets.ratsregeln.sources.every(({ source }) => source.length > 0)).toBe(true);
  });

  it.each([
    [{ chairId: person('bo'), deputyChairId: null }, 'CHAIR_NOT_A_MEMBER'],
    [{ chairId: null, deputyChairId: person('bo') }, 'CHAIR_NOT_A_MEMBER'],
    [{ chairId: person('ada'), deputyChairId: person('ada') }, 'CHAIRS_MUST_DIFFER'],
  ])('refuse officers %p', (officers, code) => {
    const command = { ...officers, minuteTakerId: person('cy'), memberIds: [person('ada')], by: person('cy') };
    expect(nameOfficers(aBody(), command)).toMatchObject({ refusal: { code } });
  });

  it.each([
    ['chairId', 'cy', 'yes'],
    ['chairId', 'ada', 'APPOINTED_BY_ONESELF'],
    ['deputyChairId', 'ada', 'APPOINTED_BY_ONESELF'],
  ])('name their %s by another person than %s', (field, by, code) => {
    const body = aBody({ kind: 'steeringGroup', chairId: null, deputyChairId: null });
    const officers = { chairId: null, deputyChairId: null, minuteTakerId: null, [field]: person('ada') };
    const named = nameOfficers(body, { ...officers, memberIds: [person('ada')], by: person(by) });
    expect(named.ok ? 'yes' : named.refusal.code).toBe(code);
  });
});

describe('seats', () => {
  const seat = aSeat();
  const seating = {
    id: anId<'Membership'>('new'),
    personId: person('bo'),
    capacity: 'member',
    from: today,
    until: null,
  } as const;

  it.each<[string, Partial<Membership>, readonly Membership[], string]>([
    ['a second member', {}, [aSeating()], 'SEAT_TAKEN'],
    ['a member before the other left', {}, [aSeating({ until: today })], 'SEAT_TAKEN'],
    [
      'a member who stays till the next one comes',
      { until: aDay('2026-10-01') },
      [aSeating({ from: aDay('2026-10-01') })],
      'SEAT_TAKEN',
    ],
    [
      'the same person as deputy',
      { personId: person('ada'), capacity: 'deputy' },
      [aSeating()],
      'ALREADY_ON_THIS_SEAT',
    ],
    ['an end before the beginning', { until: aDay('2026-09-23') }, [], 'UNTIL_BEFORE_FROM'],
  ])('refuse %s', (_case, over, others, code) => {
    expect(seatPerson(seat, { ...seating, ...over, others })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('take a successor from the day after, and any number of deputies', () => {
    const others = [aSeating({ until: aDay('2026-09-23') })];
    expect(seatPerson(seat, { ...seating, others }).ok).toBe(true);
    const deputies = [aSeating(), aSeating({ id: anId('d'), personId: person('cy'), capacity: 'deputy' })];
    expect(seatPerson(seat, { ...seating, capacity: 'deputy', others: deputies }).ok).toBe(true);
  });

  it('end, and then nobody is put on them any more', () => {
    const ended = endSeat(seat, aDay('2026-09-01'));
    if (!ended.ok) throw new Error('expected an ended seat');
    expect(endSeat(ended.value, today)).toMatchObject({ refusal: { code: 'SEAT_ENDED' } });
    expect(seatPerson(ended.value, { ...seating, others: [] })).toMatchObject({ refusal: { code: 'SEAT_ENDED' } });
    expect(endMembership(aSeating(), aDay('2025-12-31'))).toMatchObject({ refusal: { code: 'UNTIL_BEFORE_FROM' } });
    expect(addSeat(aBody({ state: 'dissolved' }), { id: anId('s'), institutionId: null, voting: true }).ok).toBe(false);
  });

  it('never hold two members on one day, whatever is asked', () => {
    const span = fc.record({ from: fc.nat(400), length: fc.option(fc.nat(200)) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const start = aDay('2026-01-01');
        let seated: readonly Membership[] = [];
        for (const [place, { from, length }] of spans.entries()) {
          const until = length === null ? null : addDays(start, from + length);
          const command = {
            id: anId<'Membership'>(`m${place}`),
            personId: person(`p${place}`),
            capacity: 'member',
          } as const;
          const answer = seatPerson(seat, { ...command, from: addDays(start, from), until, others: seated });
          if (answer.ok) seated = [...seated, answer.value];
        }
        for (let day = 0; day < 610; day += 7) {
          const there = seated.filter((membership) => inForce(membership, addDays(start, day)));
          expect(there.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('seats of somebody who leaves', () => {
  const today = aDay('2026-03-15');
  it.each([
    ['without an end', '2026-01-05', null, '2026-03-15'],
    ['ending later', '2026-01-05', '2026-06-30', '2026-03-15'],
    ['ended before', '2026-01-05', '2026-02-28', '2026-02-28'],
    ['begun today', '2026-03-15', null, '2026-03-15'],
    ['to begin later', '2026-04-01', null, '2026-04-01'],
  ])('end with the day, at the latest: %s', (_, from, until, expected) => {
    const membership = { ...aSeating(), from: aDay(from), until: until === null ? null : aDay(until) };
    expect(leaveSeat(membership, { today })).toMatchObject({ from, until: expected });
  });
});

describe('heldMemberships', () => {
  const seating = { membership: aSeating(), seat: aSeat(), body: aBody({ chairId: person('ada') }) };

  it('are what is in force today', () => {
    expect(heldMemberships(person('ada'), [seating], today)).toEqual([
      {
        bodyId: body('steeringGroup'),
        bodyKind: 'steeringGroup',
        institutionId: institution('jobcenter'),
        capacity: 'member',
        chairs: true,
      },
    ]);
  });

  it.each([
    ['another person', { ...seating, membership: aSeating({ personId: person('bo') }) }],
    ['a time over', { ...seating, membership: aSeating({ until: aDay('2026-09-23') }) }],
    ['an ended seat', { ...seating, seat: aSeat({ endedOn: aDay('2026-09-23') }) }],
    ['a dissolved body', { ...seating, body: aBody({ state: 'dissolved' }) }],
  ])('leave out %s', (_case, other) => {
    expect(heldMemberships(person('ada'), [other], today)).toEqual([]);
  });

  it('are advisory on an advisory seat', () => {
    const advisory = { ...seating, seat: aSeat({ voting: false }) };
    expect(heldMemberships(person('ada'), [advisory], today)).toMatchObject([{ capacity: 'advisory' }]);
  });
});
