/**
 * Why the engine closes a socket. 44xx is final: y-websocket's provider does not come back after it, and the page deletes
 * its local copy (the text on screen stays, to be copied). 45xx is for now: the client comes back by itself and sends
 * again what was not acknowledged, so nothing that may be saved later is ever closed with 44xx.
 */
export const closeCodes = {
  /** A frame that is no message of the protocol, or an update that is no Yjs V1 update. */
  malformed: 4400,
  /** Not signed in, or no longer. */
  noSession: 4401,
  /** May not see the room any more; or wrote without the right to. */
  notPermitted: 4403,
  noSuchRoom: 4404,
  /** The room was sealed: what was not acknowledged is not part of it. */
  sealed: 4409,
  /** One message, or the document with it, is too large. */
  tooLarge: 4413,
  /** The engine cannot serve this room at present. */
  failed: 4500,
  /** The database did not take the changes for too long. */
  saveFailed: 4503,
  /** The client did not read what was sent; it catches up by coming back. */
  tooSlow: 4508,
  /** The process stops. */
  restarting: 4512,
  /** Too much at once: sent before the room was open, made others wait for, or sockets one person has open. */
  tooMany: 4529,
} as const;

export type CloseReason = keyof typeof closeCodes;

/** Whether a client must not come back by itself after this code. */
export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;

/** The reason of a code; undefined for codes that are not ours (1006: the network). */
export function closeReason(code: number): CloseReason | undefined {
  return (Object.keys(closeCodes) as CloseReason[]).find((reason) => closeCodes[reason] === code);
}
