import type { Id, MunicipalityId, PersonId } from './id.js';

/** Roles in a municipality. Everyone is a member; other rights come from memberships in bodies. */
export const roles = ['caseManager', 'coordinator', 'head', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

export const bodyKinds = ['workingGroup', 'projectGroup', 'steeringGroup', 'memberMunicipalityBody'] as const;
export type BodyKind = (typeof bodyKinds)[number];
export type BodyId = Id<'Body'>;
export type InstitutionId = Id<'Institution'>;

/** A membership as rights see it: in force today. */
export type HeldMembership = {
  readonly bodyId: BodyId;
  readonly bodyKind: BodyKind;
  readonly institutionId: InstitutionId | null;
  readonly capacity: 'member' | 'deputy' | 'advisory';
  readonly chairs: boolean;
};

/** Somebody signed in, with what they hold in this municipality today. */
export type PersonActor = {
  readonly kind: 'person';
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
  readonly institutionId: InstitutionId | null;
  readonly roles: readonly Role[];
  readonly memberships: readonly HeldMembership[];
};

/** Bound to one reconstruction session, admitted by its facilitator. */
export type GuestActor = {
  readonly kind: 'guest';
  readonly municipalityId: MunicipalityId;
  readonly sessionId: Id<'ReconstructionSession'>;
  readonly guestId: Id<'Guest'>;
};

/** Jobs and reactions. */
export type SystemActor = { readonly kind: 'system'; readonly municipalityId: MunicipalityId };

export type Actor = PersonActor | GuestActor | SystemActor;

export const membershipHolders = [
  'workingGroupMember',
  'projectGroupMember',
  'steeringGroupMember',
  'memberMunicipalityBodyMember',
] as const;
export type MembershipHolder = (typeof membershipHolders)[number];

const holderOf = {
  workingGroup: 'workingGroupMember',
  projectGroup: 'projectGroupMember',
  steeringGroup: 'steeringGroupMember',
  memberMunicipalityBody: 'memberMunicipalityBodyMember',
} as const satisfies Record<BodyKind, MembershipHolder>;

/** The bodies somebody sits in; a guest or the system sits in none. */
export const membershipsOf = (actor: Actor): readonly HeldMembership[] =>
  actor.kind === 'person' ? actor.memberships : [];

/** What the rights table asks for: roles and memberships; a stage adds the relations to one thing (author, facilitator …). */
export function heldBy(actor: Actor): ReadonlySet<string> {
  switch (actor.kind) {
    case 'person':
      return new Set<string>([
        'person',
        ...actor.roles,
        ...actor.memberships.map(({ bodyKind }) => holderOf[bodyKind]),
      ]);
    case 'guest':
      return new Set(['guest']);
    case 'system':
      return new Set(['system']);
  }
}
