import { lazy, Suspense, useEffect } from 'react';

import { fetchPart } from '#shared/server/fetch-part.js';
import { press } from '#shared/shortcuts/shortcuts.js';
import { useShortcut } from '#shared/shortcuts/use-shortcut.js';
import { useText } from '#shared/texts/use-text.js';
import { openShortcuts, useShortcutsOpen } from './shortcuts-window.js';

const ShortcutsDialog = lazy(async () => ({
  default: (await fetchPart(() => import('./shortcuts-dialog.js'))).ShortcutsDialog,
}));

/** Listens for the keys pages offer, and shows them under `?`. */
export function Shortcuts() {
  const t = useText();
  const open = useShortcutsOpen();
  useShortcut('?', t('app.shortcuts.show'), openShortcuts);

  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  return <Suspense>{open && <ShortcutsDialog />}</Suspense>;
}
