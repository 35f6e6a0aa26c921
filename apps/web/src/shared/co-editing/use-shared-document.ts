import { useEffect, useState, useSyncExternalStore } from 'react';

import { firstState, type DocumentState } from './document-state.js';
import type { Present } from './presence.js';
import { openSharedDocument, type SharedDocument } from './shared-document.js';

type Options = {
  readonly about: string;
  readonly person: { readonly personId: string; readonly name: string };
  readonly keepsCopy?: boolean;
};

/** Holds a shared document open while the component is on the page; undefined before that, and without a room. */
export function useSharedDocument(
  room: string | null,
  { about, person: { personId, name }, keepsCopy = true }: Options,
): SharedDocument | undefined {
  const [shared, setShared] = useState<SharedDocument>();

  useEffect(() => {
    if (room === null) return undefined;
    const opened = openSharedDocument({ room, about, person: { personId, name }, keepsCopy });
    setShared(opened);
    return () => {
      opened.close();
      setShared(undefined);
    };
  }, [room, about, personId, name, keepsCopy]);

  return shared;
}

const nobody: readonly Present[] = [];
const never = () => () => undefined;

export const useDocumentState = (shared: SharedDocument | undefined): DocumentState =>
  useSyncExternalStore(shared?.watch ?? never, shared?.state ?? (() => firstState));

export const usePresence = (shared: SharedDocument | undefined): readonly Present[] =>
  useSyncExternalStore(shared?.watch ?? never, shared?.present ?? (() => nobody));
