import type { Connection } from './connection.js';
import type { CommittedDocument } from './document.js';
import type { Limits } from './limits.js';
import { presenceFrame, readFrame, type PresenceEntry } from './protocol.js';
import type { Presence } from './presence.js';
import { checkUpdate, saysNothing } from './update-check.js';

/** What a frame may lead to. */
type Receiver = {
  readonly document: Pick<CommittedDocument, 'answerTo' | 'contains' | 'canTake' | 'bytes' | 'snapshotBytes'>;
  readonly presence: Presence;
  save(connection: Connection, update: Uint8Array | undefined): void;
  passOn(entries: readonly PresenceEntry[], except?: Connection): void;
};

type Bounds = { readonly limits: Limits; readonly commit: { readonly bytes: number } };

/** Handles one frame of a client. Whatever it says, it costs at most its own connection. */
export function receive(room: Receiver, connection: Connection, bytes: Uint8Array, bounds: Bounds): void {
  const frame = readFrame(bytes);
  if (!frame) return connection.close('malformed');
  switch (frame.kind) {
    case 'step1': {
      const answer = room.document.answerTo(frame.stateVector);
      return answer ? connection.sendAnswer(answer) : connection.close('malformed');
    }
    case 'changes':
      return change(room, connection, frame, bounds);
    case 'presence': {
      const heard = room.presence.hear(connection.admission, frame.entries);
      return heard ? room.passOn(heard, connection) : connection.close('malformed');
    }
    case 'presenceQuery':
      return connection.send(presenceFrame(room.presence.all()));
  }
}

type Changes = { readonly update: Uint8Array; readonly fromSync: boolean };

function change(room: Receiver, connection: Connection, { update, fromSync }: Changes, bounds: Bounds): void {
  const { limits, commit } = bounds;
  const content = checkUpdate(update, limits.clientsPerUpdate, limits.partsPerUpdate);
  if (!content) return connection.close('malformed');
  if (saysNothing(content) || (fromSync && room.document.contains(update))) return room.save(connection, undefined);
  if (connection.admission.access !== 'write') return connection.close('notPermitted');
  if (!room.document.canTake(content, limits)) return connection.close('malformed');
  if (isTooLarge(room.document, update, limits)) return connection.close('tooLarge');
  if (commit.bytes + update.length > limits.pendingBytes) return connection.close('saveFailed');

  room.save(connection, update);
}

/** The log counts at most once more: a snapshot of it is on its way. */
const isTooLarge = (
  { snapshotBytes, bytes }: Pick<CommittedDocument, 'bytes' | 'snapshotBytes'>,
  { length }: Uint8Array,
  { documentBytes }: Limits,
): boolean => snapshotBytes + length > documentBytes || bytes + length > 2 * documentBytes;
