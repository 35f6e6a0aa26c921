import { useEffect, useMemo, useState } from 'react';
import * as Y from 'yjs';

export type Undo = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

const nothing: Undo = { undo: () => undefined, redo: () => undefined, canUndo: false, canRedo: false };

type Scope = { readonly doc: Y.Doc; readonly types: readonly Y.AbstractType<unknown>[]; readonly origin: unknown };

/** Takes back what this person did in these parts of a document, never what others did. */
export function useUndo(scope: Scope | undefined): Undo {
  const [manager, setManager] = useState<Y.UndoManager>();
  const [can, setCan] = useState({ canUndo: false, canRedo: false });

  useEffect(() => {
    if (scope === undefined) return undefined;
    const { types, origin } = scope;
    const created = new Y.UndoManager([...types], { trackedOrigins: new Set([origin]), captureTimeout: 700 });
    const look = () => setCan({ canUndo: created.canUndo(), canRedo: created.canRedo() });
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) created.on(event, look);
    setManager(created);
    return () => {
      created.destroy();
      setManager(undefined);
    };
  }, [scope]);

  return useMemo(
    () => (manager ? { undo: () => void manager.undo(), redo: () => void manager.redo(), ...can } : nothing),
    [manager, can],
  );
}
