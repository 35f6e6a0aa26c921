import type { CloseReason } from '@systemblick/co-editing/close-codes';

/** What the engine reports of itself: names, ids and numbers, never a word of a document. */
export type EngineEvent =
  | {
      readonly event: 'connectionClosed';
      readonly room: string;
      readonly connectionId: string;
      readonly reason: CloseReason;
    }
  | { readonly event: 'connectionLost'; readonly room: string; readonly connectionId: string }
  | { readonly event: 'roomLoaded'; readonly room: string; readonly seq: number; readonly bytes: number }
  | { readonly event: 'roomBroken'; readonly room: string }
  | { readonly event: 'updateRefused'; readonly room: string; readonly connectionId: string; readonly bytes: number }
  | { readonly event: 'updatesSetAside'; readonly room: string; readonly seqs: readonly number[] }
  | { readonly event: 'commitFailed'; readonly rooms: number; readonly attempt: number; readonly code: string }
  | { readonly event: 'saveGivenUp'; readonly room: string; readonly updates: number }
  | { readonly event: 'compacted'; readonly room: string; readonly seq: number; readonly bytes: number }
  | { readonly event: 'compactionFailed'; readonly room: string; readonly code: string }
  | { readonly event: 'readFailed'; readonly room: string; readonly code: string }
  | { readonly event: 'databaseLost'; readonly code: string }
  | { readonly event: 'listening' };

export type Report = (event: EngineEvent) => void;

/** What went wrong, as a code: SQLSTATE, errno or the error's class. Messages may quote data, so they stay behind. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
