import { useEffect, useEffectEvent } from 'react';

import { undoKey } from './undo-keys.js';
import type { Undo } from './use-undo.js';

const fields = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

/** Ctrl+Z anywhere on the page; fields bring their own. */
export function useUndoKeys(undo: Undo): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const step = undoKey(event);
    if (!step || (event.target instanceof Element && event.target.closest(fields))) return;
    event.preventDefault();
    undo[step]();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
