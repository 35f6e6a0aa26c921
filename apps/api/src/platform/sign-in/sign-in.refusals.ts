import type { Refusal, SentencesOf } from '@systemblick/domain/kernel/refusal';

import type { SignInRefusal } from './sign-in.js';

export type PresentPasswordRefusal = Refusal<'PASSWORD_WRONG' | 'PASSWORD_UNCHANGED' | 'NO_PASSWORD_YET'>;

export const signInSentences: SentencesOf<SignInRefusal | PresentPasswordRefusal> = {
  SIGN_IN_FAILED: {
    de: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
    en: 'E-mail address and password do not match. Please check both.',
  },
  SIGN_IN_THROTTLED: {
    de: 'Es gab zu viele vergebliche Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    en: 'There were too many failed attempts. Please wait a minute, then try again.',
  },
  PASSWORD_WRONG: {
    de: 'Das ist nicht Ihr jetziges Passwort. Bitte prüfen Sie es.',
    en: 'This is not your present password. Please check it.',
  },
  PASSWORD_UNCHANGED: {
    de: 'Das ist Ihr jetziges Passwort. Bitte wählen Sie ein anderes.',
    en: 'This is your present password. Please choose another one.',
  },
  NO_PASSWORD_YET: {
    de: 'Sie haben hier noch kein Passwort. Ihre Fachadministration kann Ihnen einen Link geben, auf dem Sie eines setzen.',
    en: 'You have no password here yet. Your administrator can give you a link to set one on.',
  },
};
