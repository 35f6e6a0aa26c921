import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * The frames on a co-editing socket: y-websocket's own, and one of ours. A connection opened with `?ack=1` is sent
 * `[120, varuint n]`: the first n sync messages of the types step2 and update that it sent are committed to the database.
 */
export const messageType = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, acknowledgement: 120 } as const;
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** The query parameter, with the value `1`, of a client that understands acknowledgements. */
export const acknowledgementParameter = 'ack';

/**
 * The query parameter in which a client says which text it knows. An editor takes apart what it does not know, for
 * everybody: one of before tables and links may look on, and not write.
 */
export const textParameter = 'text';
export const textWithTables = '2';

export function encodeAcknowledgement(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.acknowledgement);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}

/** The count of an acknowledgement; undefined for every other frame. */
export function readAcknowledgement(frame: Uint8Array): number | undefined {
  if (frame[0] !== messageType.acknowledgement) return undefined;

  return decoding.readVarUint(decoding.createDecoder(frame.subarray(1)));
}

/** Whether the engine will acknowledge this outgoing frame: only step2 and update carry something to save. */
export const isAcknowledged = (frame: Uint8Array): boolean =>
  frame[0] === messageType.sync && (frame[1] === syncType.step2 || frame[1] === syncType.update);
