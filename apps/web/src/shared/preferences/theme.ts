import { useSyncExternalStore } from 'react';

import { store, stored } from './stored.js';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `public/first.js` reads the same entry before the first paint. */
function currentTheme(): Theme {
  const theme = stored('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  store('theme', theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset.kernTheme;
  else document.documentElement.dataset.kernTheme = theme;
  for (const watcher of watchers) watcher();
}

const watchers = new Set<() => void>();

function watch(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Where the page is drawn first nobody knows what was chosen here. */
export const useTheme = (): Theme => useSyncExternalStore(watch, currentTheme, () => 'system');
