import type { SentencesOf } from '@systemblick/domain/kernel/refusal';

import type { SignInRefusal } from './sign-in.js';

export const signInSentences: SentencesOf<SignInRefusal> = {
  SIGN_IN_FAILED: {
    de: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
    en: 'E-mail address and password do not match. Please check both.',
  },
  SIGN_IN_THROTTLED: {
    de: 'Es gab zu viele vergebliche Versuche. Bitte warten Sie eine Viertelstunde.',
    en: 'There were too many failed attempts. Please wait a quarter of an hour.',
  },
};
