import { describe, expect, it } from '@jest/globals';

import type { PersonId } from '../kernel/id.js';
import { aPerson } from './people.fixture.js';
import {
  choosePassword,
  giveSignInLink,
  makeSignInLink,
  openSignInLink,
  passwordLength,
  type SignInLink,
  type SignInLinkId,
} from './sign-in-link.js';

const at = new Date('2026-11-29T10:00:00Z');
const later = (ms: number) => new Date(at.getTime() + ms);
const made = { id: 'link' as SignInLinkId, hasPassword: false, by: 'nicole' as PersonId, at };

const aLink = (over: Partial<SignInLink> = {}): SignInLink => ({ ...makeSignInLink(aPerson(), made), ...over });

describe('makeSignInLink', () => {
  it.each([
    [false, 'invitation', '2026-12-13T10:00:00.000Z'],
    [true, 'reset', '2026-11-29T11:00:00.000Z'],
  ])('lasts as long as it should: password before %s, %s until %s', (hasPassword, kind, until) => {
    const link = makeSignInLink(aPerson(), { ...made, hasPassword });
    expect(link).toMatchObject({ kind, usedAt: null });
    expect(link.expiresAt.toISOString()).toBe(until);
  });

  it.each([
    ['somebody without an address', aPerson({ email: null }), undefined, 'EMAIL_MISSING'],
    ['somebody whose address is another’s', aPerson(), 'Bo Beispiel', 'EMAIL_TAKEN'],
  ])('is for nobody else than whoever can be reached: not for %s', (_case, whom, holder, code) => {
    expect(giveSignInLink(whom, { hasPassword: false, holder })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('openSignInLink', () => {
  it.each<[string, SignInLink | undefined, Date, string]>([
    ['one that never was, or was taken back', undefined, at, 'LINK_UNKNOWN'],
    ['one that was used', aLink({ usedAt: at }), at, 'LINK_USED'],
    ['one whose time is over', aLink(), later(14 * 24 * 3_600_000), 'LINK_EXPIRED'],
  ])('refuses %s', (_case, link, now, code) => {
    expect(openSignInLink(link, now)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('lets the one through that lasts', () => {
    expect(openSignInLink(aLink(), later(14 * 24 * 3_600_000 - 1)).ok).toBe(true);
  });
});

describe('choosePassword', () => {
  it.each([
    ['elf Zeichen', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(passwordLength.max + 1), 'PASSWORD_TOO_LONG'],
    ['🔑'.repeat(11), 'PASSWORD_TOO_SHORT'],
  ])('refuses %s', (password, code) => {
    expect(choosePassword(password)).toMatchObject({ ok: false, refusal: { code, field: 'password' } });
  });

  it('takes the same letters for the same, however the keyboard composes them', () => {
    expect(choosePassword('Ba\u0308renhöhle 12')).toEqual(choosePassword('Bärenhöhle 12'));
  });
});
