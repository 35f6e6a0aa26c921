import { useSyncExternalStore } from 'react';

import { store, stored } from '../preferences/stored.js';

/** A key, or keys held together, as KeyboardEvent.key names them: `?`, `n`. */
export type Shortcut = { readonly key: string; readonly label: string; readonly run: () => void };

let active: readonly Shortcut[] = [];
const watchers = new Set<() => void>();

function become(next: readonly Shortcut[]) {
  active = next;
  for (const watcher of watchers) watcher();
}

export function offer(shortcut: Shortcut): () => void {
  become([...active, shortcut]);
  return () => become(active.filter((one) => one !== shortcut));
}

const current = () => active;

/** What can be pressed on this page. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(watch, current, current);

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Single characters disturb speech input, so they can be switched off (WCAG 2.1.4). */
export const shortcutsEnabled = (): boolean => stored('shortcuts') !== 'off';
export const enableShortcuts = (enabled: boolean): void => store('shortcuts', enabled ? null : 'off');

const fields = 'input, textarea, select, [contenteditable="true"]';

/** Runs the shortcut last offered for the key; never while somebody is typing or a window is open. */
export function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !shortcutsEnabled()) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(`${fields}, [role="dialog"], [role="alertdialog"]`)) return;
  const shortcut = active.findLast(({ key }) => key === event.key);
  if (!shortcut) return;

  event.preventDefault();
  shortcut.run();
}
