import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { Person } from './person.js';

/** `invitation`: somebody's first way in. `reset`: a new password in place of one that was forgotten. */
export const signInLinkKinds = ['invitation', 'reset'] as const;
export type SignInLinkKind = (typeof signInLinkKinds)[number];
export type SignInLinkId = Id<'SignInLink'>;

/** A way to set one's own password, usable once. The secret it is known by is no part of it. */
export type SignInLink = {
  readonly id: SignInLinkId;
  readonly kind: SignInLinkKind;
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
  /** None where it was made at the server itself. */
  readonly madeBy: PersonId | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

const minute = 60_000;
/** How long a link may be used: fourteen days for an invitation, an hour for a reset. */
const linkLifetime = { invitation: 14 * 24 * 60 * minute, reset: 60 * minute } as const;

/** NIST SP 800-63B asks for eight at least; the product's people sign in with nothing else, so it is twelve. */
export const passwordLength = { min: 12, max: 256 } as const;

export type MakeLinkRefusal = Refusal<'EMAIL_MISSING' | 'EMAIL_TAKEN'>;
export type UseLinkRefusal = Refusal<'LINK_UNKNOWN' | 'LINK_USED' | 'LINK_EXPIRED'>;
export type PasswordRefusal = Refusal<'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG'>;

export type GivingLink = {
  readonly hasPassword: boolean;
  /** The name of whoever else has the address. */
  readonly holder: string | undefined;
};

/** Whoever is here and has an address of their own may be given a link; their entry stays as it is. */
export function giveSignInLink(
  person: In<Person, 'active'>,
  { holder }: GivingLink,
): Result<In<Person, 'active'> & { readonly email: string }, MakeLinkRefusal> {
  const { email } = person;
  if (email === null) return refuse({ code: 'EMAIL_MISSING', field: 'email' });
  if (holder !== undefined) return refuse({ code: 'EMAIL_TAKEN', field: 'email', facts: { name: holder } });

  return accept({ ...person, email });
}

/** A reset where they had set a password before. */
export const linkKindFor = (hasPassword: boolean): SignInLinkKind => (hasPassword ? 'reset' : 'invitation');

/** The link for a person who may be given one. */
export function makeSignInLink(
  { id: personId, municipalityId }: Pick<Person, 'id' | 'municipalityId'>,
  made: {
    readonly id: SignInLinkId;
    readonly hasPassword: boolean;
    readonly by: PersonId | null;
    readonly at: Date;
  },
): SignInLink {
  const { id, hasPassword, by: madeBy, at: madeAt } = made;
  const kind = linkKindFor(hasPassword);
  const expiresAt = new Date(madeAt.getTime() + linkLifetime[kind]);
  return { id, kind, municipalityId, personId, madeBy, madeAt, expiresAt, usedAt: null };
}

/** Whether it may be used now. One that was taken back, or whose person has left, is as unknown as one never made. */
export function openSignInLink(link: SignInLink | undefined, now: Date): Result<SignInLink, UseLinkRefusal> {
  if (!link) return refuse({ code: 'LINK_UNKNOWN' });
  if (link.usedAt !== null) return refuse({ code: 'LINK_USED' });
  if (link.expiresAt <= now) return refuse({ code: 'LINK_EXPIRED' });

  return accept(link);
}

/** A password somebody chose for themselves; every sign counts, none is asked for. */
export function choosePassword(password: string, field = 'password'): Result<string, PasswordRefusal> {
  const { min, max } = passwordLength;
  const length = [...password].length;
  if (length < min) return refuse({ code: 'PASSWORD_TOO_SHORT', field, facts: { min } });
  if (length > max) return refuse({ code: 'PASSWORD_TOO_LONG', field, facts: { max } });

  return accept(password.normalize('NFC'));
}
