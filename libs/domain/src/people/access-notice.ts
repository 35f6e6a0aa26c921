import type { PersonId } from '../kernel/id.js';

/** What somebody else did to one's way in: a link for a new password, or another address to sign in with. */
export const accessNoticeKinds = ['reset', 'address'] as const;
export type AccessNoticeKind = (typeof accessNoticeKinds)[number];

/** Told at the next sign-in, until it was read. `by`: none where it was done at the server itself. */
export type AccessNotice = {
  readonly id: string;
  readonly kind: AccessNoticeKind;
  readonly by: PersonId | null;
  readonly at: Date;
};
