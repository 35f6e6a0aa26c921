import { messageType, syncType } from '@systemblick/co-editing/messages';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** One client's presence as it travels: the state is JSON, `null` says that the client is gone. */
export type PresenceEntry = { readonly clientId: number; readonly clock: number; readonly state: string };

/** What a client says. `changes` is step2 or update; `fromSync` tells which. */
export type Frame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'changes'; readonly update: Uint8Array; readonly fromSync: boolean }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly kind: 'presenceQuery' };

/** Without reading it. */
export const isPresence = (bytes: Uint8Array): boolean => bytes[0] === messageType.awareness;

/** Undefined for what is no frame of the protocol. */
export function readFrame(bytes: Uint8Array): Frame | undefined {
  try {
    return read(decoding.createDecoder(bytes));
  } catch {
    return undefined;
  }
}

function read(decoder: decoding.Decoder): Frame | undefined {
  switch (decoding.readVarUint(decoder)) {
    case messageType.sync:
      return readSync(decoder);
    case messageType.awareness:
      return { kind: 'presence', entries: readPresence(decoding.readVarUint8Array(decoder)) };
    case messageType.queryAwareness:
      return { kind: 'presenceQuery' };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): Frame | undefined {
  switch (decoding.readVarUint(decoder)) {
    case syncType.step1:
      return { kind: 'step1', stateVector: decoding.readVarUint8Array(decoder) };
    case syncType.step2:
      return { kind: 'changes', update: decoding.readVarUint8Array(decoder), fromSync: true };
    case syncType.update:
      return { kind: 'changes', update: decoding.readVarUint8Array(decoder), fromSync: false };
    default:
      return undefined;
  }
}

/** Throws where the bytes are no presence update. */
export function readPresence(bytes: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(bytes);
  const entries: PresenceEntry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ clientId, clock, state: decoding.readVarString(decoder) });
  }
  return entries;
}

export const step1Frame = (stateVector: Uint8Array) => syncFrame(syncType.step1, stateVector);
export const step2Frame = (update: Uint8Array) => syncFrame(syncType.step2, update);
export const updateFrame = (update: Uint8Array) => syncFrame(syncType.update, update);

function syncFrame(type: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.sync);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { clientId, clock, state } of entries) {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  }
  return encoding.toUint8Array(encoder);
}

export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.awareness);
  encoding.writeVarUint8Array(encoder, encodePresence(entries));
  return encoding.toUint8Array(encoder);
}

/** Says nothing. y-websocket's provider gives up a connection on which it has received no message for 30 seconds. */
export const keepAliveFrame = presenceFrame([]);
