import type { Refusal, SentencesOf } from '@systemblick/domain/kernel/refusal';

import type { SignInRefusal } from './sign-in.js';

export type PasswordRefusal = Refusal<'PASSWORD_TOO_SHORT' | 'ACCOUNT_SHARED'>;

export const signInSentences: SentencesOf<SignInRefusal | PasswordRefusal> = {
  SIGN_IN_FAILED: {
    de: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
    en: 'E-mail address and password do not match. Please check both.',
  },
  SIGN_IN_THROTTLED: {
    de: 'Es gab zu viele vergebliche Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    en: 'There were too many failed attempts. Please wait a minute, then try again.',
  },
  PASSWORD_TOO_SHORT: {
    de: 'Das Passwort braucht mindestens {min} Zeichen.',
    en: 'The password needs at least {min} characters.',
  },
  ACCOUNT_SHARED: {
    de: 'Dieses Konto gilt in mehreren Gebietskörperschaften; sein Passwort kann hier nicht gesetzt werden.',
    en: 'This account is used in several municipalities; its password cannot be set here.',
  },
};
