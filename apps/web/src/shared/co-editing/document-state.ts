import type { CloseReason } from '@systemblick/co-editing/close-codes';

/** How it stands between this browser and the server about one shared document. */
export type DocumentState = {
  readonly connection: 'connecting' | 'connected' | 'offline' | 'ended';
  /** Why it ended for good. */
  readonly endedBy: CloseReason | undefined;
  /** What the server has is here. */
  readonly caughtUp: boolean;
  /** Own changes of which it is not known that they are committed. */
  readonly unsaved: number;
  /** Whether the browser keeps a copy while the server is away; undefined until that is known. */
  readonly keepsCopy: boolean | undefined;
};

export const firstState: DocumentState = {
  connection: 'connecting',
  endedBy: undefined,
  caughtUp: false,
  unsaved: 0,
  keepsCopy: undefined,
};

export type SaveWord = 'connecting' | 'saved' | 'saving' | 'offline' | 'offlineWaiting' | 'ended' | 'lost';

/** What may honestly be said: „gespeichert“ means committed. */
export function saveWord({ connection, caughtUp, unsaved }: DocumentState): SaveWord {
  switch (connection) {
    case 'ended':
      return unsaved > 0 ? 'lost' : 'ended';
    case 'offline':
      return unsaved > 0 ? 'offlineWaiting' : 'offline';
    case 'connecting':
      return unsaved > 0 ? 'offlineWaiting' : 'connecting';
    case 'connected':
      if (unsaved > 0) return 'saving';
      return caughtUp ? 'saved' : 'connecting';
  }
}
