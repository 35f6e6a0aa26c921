import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

import { isLanguage, type Language } from './language.js';
import { text } from './texts.js';
import type { Translate } from './text-key.js';

function watch(watcher: () => void) {
  i18next.on('languageChanged', watcher);
  return () => i18next.off('languageChanged', watcher);
}

const current = () => i18next.language;

/** The texts in the person's language; the component is drawn anew when it changes. */
export function useText(): Translate {
  useSyncExternalStore(watch, current, current);
  return text;
}

export function useLanguage(): Language {
  const language = useSyncExternalStore(watch, current, current);
  return isLanguage(language) ? language : 'de';
}
