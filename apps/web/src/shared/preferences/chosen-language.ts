import { changeLanguage } from '../texts/texts.js';
import { isLanguage, type Language } from '../texts/language.js';
import { store, stored } from './stored.js';

/** German, unless this person chose otherwise here. */
export function chosenLanguage(): Language {
  const language = stored('language');
  return isLanguage(language) ? language : 'de';
}

export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  store('language', language);
}
