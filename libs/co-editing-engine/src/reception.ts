import type { Connection } from './connection.js';
import type { CommittedDocument } from './document.js';
import type { Report } from './events.js';
import { tooMuchFor } from './fullness.js';
import type { Limits } from './limits.js';
import { isPresence, presenceFrame, readFrame, type PresenceEntry } from './protocol.js';
import type { Presence } from './presence.js';
import { keepsTo, type Root } from './roots.js';
import type { StepBudget } from './step-budget.js';
import type { Trials } from './trials.js';
import { checkUpdate, saysNothing } from './update-check.js';

/** What a frame may lead to. */
type Receiver = {
  readonly id: string;
  readonly document: Pick<
    CommittedDocument,
    'answerTo' | 'contains' | 'brings' | 'strainOf' | 'whole' | 'bytes' | 'snapshotBytes' | 'logRows'
  >;
  readonly presence: Presence;
  readonly budget: StepBudget;
  hasRoot(root: Root): boolean;
  makePlace(): void;
  save(connection: Connection, update: Uint8Array | undefined): void;
  passOn(entries: readonly PresenceEntry[], except?: Connection): void;
};

type Bounds = {
  readonly limits: Limits;
  readonly commit: { readonly bytes: number };
  readonly trials: Pick<Trials, 'take'>;
  readonly report: Report;
};

/** Handles one frame of a client. Whatever it says, it costs at most its own connection. */
export function receive(room: Receiver, connection: Connection, bytes: Uint8Array, bounds: Bounds): void {
  if (isPresence(bytes) && bytes.length > bounds.limits.presenceFrameBytes) return;
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
  const content = checkUpdate(update, limits.partsPerUpdate);
  if (!content) return connection.close('malformed');
  if (saysNothing(content) || (fromSync && room.document.contains(update))) return room.save(connection, undefined);
  if (connection.admission.access !== 'write') return connection.close('notPermitted');
  if (!keepsTo((root) => room.hasRoot(root), content)) return refuse(room, connection, update, bounds);
  const tooMuch = tooMuchFor(room.document, update, content, limits);
  if (tooMuch) {
    if (tooMuch === 'tooMany') room.makePlace();
    return connection.close(tooMuch);
  }
  if (commit.bytes + update.length > limits.pendingBytes) return connection.close('saveFailed');

  const steps = room.document.strainOf(content);
  if (steps === undefined) return refuse(room, connection, update, bounds);
  if (steps > limits.stepsAtOnce) return connection.wait(tryFirst(room, connection, update, bounds));
  connection.rest(room.budget.spend(steps));
  room.save(connection, update);
}

/** What could take long is built beside everything before it is committed; who sends much of it is read slowly. */
async function tryFirst(room: Receiver, connection: Connection, update: Uint8Array, bounds: Bounds): Promise<void> {
  if (room.budget.isUsedUp) return connection.close('tooMany');
  try {
    const took = await bounds.trials.take(room.document, update);
    connection.rest(room.budget.spend(stepsPerMs * (took ?? bounds.limits.tryMs)));
    if (connection.isClosed) return;
    if (took === undefined) return refuse(room, connection, update, bounds);
    room.save(connection, update);
  } catch {
    connection.close('restarting');
  }
}

/** More than a person's edits ever are. */
function refuse({ id }: Receiver, connection: Connection, { length }: Uint8Array, { report }: Bounds): void {
  report({ event: 'updateRefused', room: id, connectionId: connection.admission.connectionId, bytes: length });
  connection.close('malformed');
}

const stepsPerMs = 1000;
