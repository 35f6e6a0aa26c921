import { useTranslation } from 'react-i18next';

import { isLanguage, type Language } from './language.js';
import { text } from './texts.js';
import type { Translate } from './text-key.js';

/** The texts in the person's language; the component is drawn anew when it changes. */
export function useText(): Translate {
  useTranslation();
  return text;
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'de';
}
