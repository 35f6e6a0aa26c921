import type { SentencesOf } from '../kernel/refusal.js';
import type { BundleRefusal } from './case-bundle.js';
import type { CaseRefusal } from './case.js';
import type { HintRefusal } from './hint.js';
import type { IdentifierRefusal } from './identifiers.js';
import type { NominationRefusal } from './nomination.js';

export type CaseStageRefusal = CaseRefusal | BundleRefusal | NominationRefusal | HintRefusal | IdentifierRefusal;

/** What people read when a rule about cases, bundles, nominations or hints says no. */
export const caseRefusals: SentencesOf<CaseStageRefusal> = {
  IDENTIFIERS_FOUND: {
    de: 'Der Text enthält noch Angaben, die jemanden erkennbar machen: {count}. Sie sind im Text bezeichnet; gespeichert wurde nichts.',
    en: 'The text still contains details that identify somebody: {count}. They are marked in the text; nothing was saved.',
  },
  LOOKS_PERSONAL: {
    de: 'Hier scheint jemand benannt zu sein, mit Namen, Nummer oder Anschrift (gefunden: {count}). Bitte formulieren Sie es ohne diese Angaben.',
    en: 'Somebody seems to be named here, by name, number or address (found: {count}). Please word it without these details.',
  },
  TEXT_NOT_CHECKED: {
    de: 'Der Text konnte gerade nicht geprüft werden; gespeichert wurde nichts. Bitte versuchen Sie es gleich noch einmal.',
    en: 'The text could not be checked just now; nothing was saved. Please try again in a moment.',
  },
  CASE_EMPTY: {
    de: 'Der Fall hat noch keinen Text. Bitte beschreiben Sie mindestens eine Phase.',
    en: 'The case has no text yet. Please describe at least one phase.',
  },
  SECOND_PERSON_NEEDED: {
    de: 'Die Freigabe braucht eine zweite Person. Bitte geben Sie den Fall jemand anderem zur Prüfung.',
    en: 'The release needs a second person. Please ask somebody else to review the case.',
  },
  REVIEW_BEGUN: {
    de: 'Die Prüfung hat schon begonnen. Bitte warten Sie, bis der Fall freigegeben oder zurückgegeben ist.',
    en: 'The review has begun. Please wait until the case is released or returned.',
  },
  FINDINGS_UNCONFIRMED: {
    de: 'Stellen, die wie Namen oder Nummern aussehen und nach Angabe der Autorin oder des Autors niemanden bezeichnen, sind noch nicht bestätigt: {count}. Bitte sehen Sie jede an, oder geben Sie den Fall zurück.',
    en: 'Places that look like names or numbers and name nobody, as the author says, are not confirmed yet: {count}. Please look at each, or return the case.',
  },
  SERVER_CHECK_NOT_CLEAN: {
    de: 'Die Prüfung auf dem Server hat noch Hinweise auf Personen gefunden: {count}. Bitte geben Sie den Fall zur Überarbeitung zurück.',
    en: 'The check on the server still found traces of persons: {count}. Please return the case for revision.',
  },
  RISK_ACCEPTANCE_NEEDED: {
    de: 'So wie der Fall beschrieben ist, kommen womöglich nur {count} Personen in Frage, nötig sind {needed}. Bitte geben Sie ihn zum Vergröbern zurück oder begründen Sie schriftlich, warum das tragbar ist.',
    en: 'As the case is described, possibly only {count} people come into question, {needed} are needed. Please return it to be coarsened, or state in writing why this can be borne.',
  },
  NOTHING_RELEASED_BEFORE: {
    de: 'Von diesem Fall gibt es keine freigegebene Fassung mehr, auf der sich aufbauen lässt.',
    en: 'There is no released version of this case to build on.',
  },
  RELEASED_BEFORE: {
    de: 'Dieser Fall wurde schon einmal freigegeben. Verworfen wird nur die neue Fassung.',
    en: 'This case has been released before. Only the new version is dropped.',
  },
  NOT_DUE_FOR_ERASURE: {
    de: 'Die Aufbewahrungsfrist ist noch nicht abgelaufen.',
    en: 'The retention period has not ended yet.',
  },
  CLIENT_INFORMATION_MISSING: {
    de: 'Bitte geben Sie an, ob die betroffene Person informiert wurde oder eingewilligt hat.',
    en: 'Please state whether the client was informed or has consented.',
  },
  CLIENT_INFORMATION_INSUFFICIENT: {
    de: 'Das genügt hier nicht: Die Einstellung Ihrer Kommune verlangt mehr, zum Beispiel eine Einwilligung. Bitte holen Sie das nach.',
    en: 'This is not enough here: the setting of your municipality demands more, for example a consent. Please obtain it.',
  },
  LEGAL_BASIS_MISSING: {
    de: 'Ein Verzicht auf die Information braucht seine Rechtsgrundlage. Bitte tragen Sie sie ein.',
    en: 'Waiving the information needs its legal basis. Please enter it.',
  },
  CASE_NOT_RELEASED: {
    de: 'Das geht nur mit freigegebenen Fällen. Bitte warten Sie die Freigabe ab oder nehmen Sie den Fall heraus.',
    en: 'This is possible only with released cases. Please wait for the release or take the case out.',
  },
  ALREADY_IN_BUNDLE: { de: 'Dieser Fall ist schon im Fallbündel.', en: 'This case is already in the bundle.' },
  NOT_IN_BUNDLE: { de: 'Dieser Fall ist nicht im Fallbündel.', en: 'This case is not in the bundle.' },
  EARLY_CASE_NEEDS_REASON: {
    de: 'Dieser Fall hat das Monitoring noch nicht erreicht. Bitte begründen Sie, warum er trotzdem geeignet ist.',
    en: 'This case has not reached monitoring yet. Please give a reason why it is suitable all the same.',
  },
  LEADING_QUESTION_MISSING: {
    de: 'Dem Fallbündel fehlt die Leitfrage. Bitte formulieren Sie sie.',
    en: 'The bundle has no leading question. Please write one.',
  },
  TOO_FEW_CASES: {
    de: 'Für eine Fallrekonstruktion braucht es mindestens {needed} Fälle. Bitte nehmen Sie weitere auf.',
    en: 'A case reconstruction needs at least {needed} cases. Please add more.',
  },
  KNOWLEDGE_UNANSWERED: {
    de: 'Noch unbeantwortet ist {count}-mal die Frage, ob jemand in einer eingeladenen Institution den Fall aus der eigenen Akte kennt. Bitte fragen Sie bei den Einbringenden nach.',
    en: 'The question whether somebody at an invited institution knows the case from their own file is still open {count} times. Please ask those who contributed the cases.',
  },
  ONLY_THE_AUTHOR_ANSWERS: {
    de: 'Diese Frage kann nur beantworten, wer den Fall eingebracht hat.',
    en: 'Only the person who contributed the case can answer this question.',
  },
  INSTITUTION_NOT_INVITED: {
    de: 'Diese Institution ist nicht eingeladen.',
    en: 'This institution is not invited.',
  },
  BUNDLE_RISK_ACCEPTANCE_NEEDED: {
    de: 'Für einen Fall des Bündels kommen womöglich nur {count} Personen in Frage, nötig sind {needed}. Bitte begründen Sie schriftlich, warum das tragbar ist.',
    en: 'For a case of the bundle possibly only {count} people come into question, {needed} are needed. Please state in writing why this can be borne.',
  },
  CASE_GROUP_TOO_SMALL: {
    de: 'Für diesen Fall kommen womöglich nur {count} Personen in Frage, nötig sind {needed}. In ein Bündel kommt er erst mit gröberen Merkmalen in einer neuen Fassung, oder wenn die Prüfung das schriftlich als tragbar begründet.',
    en: 'For this case possibly only {count} people come into question, {needed} are needed. It enters a bundle with coarser attributes in a new version, or once its review states in writing why this can be borne.',
  },
  ONLY_THE_AUTHOR_PRESENTS: {
    de: 'Vorstellen kann einen Fall nur, wer ihn eingebracht hat.',
    en: 'Only the person who contributed a case can present it.',
  },
  HINT_LOOKS_PERSONAL: {
    de: 'Der Hinweis enthält Angaben, die auf Personen hindeuten könnten: {count}. Bitte formulieren Sie ihn ohne diese Angaben.',
    en: 'The hint contains details that may point to persons: {count}. Please word it without them.',
  },
};
