import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Guest, GuestId, OpenSession, ReconstructionSession, SessionRefusal } from './session.js';

type Introduction = {
  readonly guestId: GuestId;
  readonly name: string;
  readonly institution: string;
  readonly now: Date;
};

/** Invites somebody without an account, by name and institution. */
export function inviteGuest(session: OpenSession, command: Introduction): Result<OpenSession, TextRefusal> {
  const introduced = introduce(command);
  if (!introduced.ok) return introduced;

  const guest = { ...introduced.value, invitedAt: command.now, rulesAcceptedAt: null, state: 'invited' as const };
  return accept({ ...session, guests: withGuest(session, guest) });
}

/** A guest comes to the lobby, having accepted the rules, and waits to be admitted; who is in stays in. */
export function enterLobby(
  session: OpenSession,
  command: Introduction & { readonly acceptsRules: boolean },
): Result<OpenSession, SessionRefusal | TextRefusal> {
  if (!command.acceptsRules) return refuse({ code: 'RULES_NOT_ACCEPTED', field: 'acceptsRules' });
  const known = guestOf(session, command.guestId);
  if (known?.state === 'dismissed') return refuse({ code: 'GUEST_DISMISSED' });
  if (known?.state === 'admitted') return accept(session);
  const introduced = introduce(command);
  if (!introduced.ok) return introduced;

  const invitedAt = known?.invitedAt ?? null;
  const guest = { ...introduced.value, invitedAt, rulesAcceptedAt: command.now, state: 'waiting' as const };
  return accept({ ...session, guests: withGuest(session, guest) });
}

export function admitGuest(
  session: OpenSession,
  { guestId }: { readonly guestId: GuestId },
): Result<OpenSession, SessionRefusal> {
  const guest = guestOf(session, guestId);
  if (guest === undefined) return refuse({ code: 'GUEST_UNKNOWN' });
  if (guest.state !== 'waiting') return refuse({ code: 'GUEST_NOT_WAITING' });

  return accept({ ...session, guests: withGuest(session, { ...guest, state: 'admitted' }) });
}

export function dismissGuest(
  session: OpenSession,
  { guestId }: { readonly guestId: GuestId },
): Result<OpenSession, SessionRefusal> {
  const guest = guestOf(session, guestId);
  if (guest === undefined) return refuse({ code: 'GUEST_UNKNOWN' });

  return accept({ ...session, guests: withGuest(session, { ...guest, state: 'dismissed' }) });
}

export const guestOf = ({ guests }: ReconstructionSession, guestId: GuestId): Guest | undefined =>
  guests.find(({ id }) => id === guestId);

/** Invited before the session began, as reading a text asks of a guest. */
export function wasInvitedBeforehand(session: ReconstructionSession, { invitedAt }: Guest): boolean {
  if (invitedAt === null) return false;

  return !('startedAt' in session) || invitedAt < session.startedAt;
}

const withGuest = ({ guests }: ReconstructionSession, guest: Guest): readonly Guest[] => [
  ...guests.filter(({ id }) => id !== guest.id),
  guest,
];

function introduce(command: Introduction): Result<Pick<Guest, 'id' | 'name' | 'institution'>, TextRefusal> {
  const name = requiredText('name', command.name, textLimits.line);
  if (!name.ok) return name;
  const institution = requiredText('institution', command.institution, textLimits.line);
  if (!institution.ok) return institution;

  return accept({ id: command.guestId, name: name.value, institution: institution.value });
}
