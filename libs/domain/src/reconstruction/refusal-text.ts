import type { SentencesOf } from '../kernel/refusal.js';
import type { ObservationRefusal } from './observation.js';
import type { PassageRefusal } from './passage.js';
import type { BoardRefusal, SessionRefusal } from './session.js';

export type ReconstructionRefusal = SessionRefusal | BoardRefusal | PassageRefusal | ObservationRefusal;

/** What people read when a rule about sessions, passages or observations says no. */
export const reconstructionRefusals: SentencesOf<ReconstructionRefusal> = {
  BUNDLE_NOT_READY: {
    de: 'Das Fallbündel ist noch nicht bereit. Bitte stellen Sie es zuerst fertig.',
    en: 'The bundle is not ready yet. Please complete it first.',
  },
  ENDS_BEFORE_START: {
    de: 'Das Ende liegt nicht nach dem Beginn. Bitte prüfen Sie die Zeiten.',
    en: 'The end is not after the beginning. Please check the times.',
  },
  TEXTS_OPEN_TOO_LATE: {
    de: 'Die Falltexte öffnen sich erst nach dem Beginn. Bitte wählen Sie einen früheren Zeitpunkt.',
    en: 'The case texts open only after the beginning. Please choose an earlier time.',
  },
  NO_PHASES: {
    de: 'Der Ablauf hat keine Phasen. Bitte wählen Sie eine Vorlage für den Ablauf.',
    en: 'The course has no phases. Please choose a template.',
  },
  NO_PARTICIPANTS: {
    de: 'Außer der Moderation ist noch niemand eingeladen. Bitte laden Sie Teilnehmende ein.',
    en: 'Nobody but the facilitator is invited yet. Please invite participants.',
  },
  PHASE_NOT_PLANNED: {
    de: 'Diese Phase gehört nicht zum geplanten Ablauf.',
    en: 'This phase is not part of the planned course.',
  },
  MINUTES_INVALID: {
    de: 'Bitte geben Sie ganze Minuten zwischen 1 und 480 an.',
    en: 'Please give whole minutes between 1 and 480.',
  },
  RULES_NOT_ACCEPTED: {
    de: 'Bitte sagen Sie zuerst die Vereinbarung für diese Fallrekonstruktion zu.',
    en: 'Please accept the rules of the session first.',
  },
  NOT_A_PARTICIPANT: {
    de: 'Sie sind zu dieser Fallrekonstruktion nicht eingeladen. Bitte wenden Sie sich an die Koordination.',
    en: 'You are not invited to this session. Please ask the coordination.',
  },
  GUEST_UNKNOWN: { de: 'Diesen Gast gibt es hier nicht.', en: 'There is no such guest here.' },
  GUEST_NOT_WAITING: {
    de: 'Dieser Gast wartet gerade nicht auf Einlass.',
    en: 'This guest is not waiting to be admitted.',
  },
  GUEST_DISMISSED: {
    de: 'Die Moderation hat Ihre Teilnahme beendet. Bitte wenden Sie sich an die Koordination.',
    en: 'The facilitator has ended your participation. Please ask the coordination.',
  },
  GUEST_NOT_INVITED_BEFOREHAND: {
    de: 'Falltexte können nur Gäste lesen, die vor Beginn eingeladen wurden. Sie können aber mitarbeiten.',
    en: 'Only guests invited before the start can read case texts. You can take part all the same.',
  },
  CASE_RECOGNISED: {
    de: 'Sie haben diesen Fall erkannt. Sein Text bleibt für Sie geschlossen.',
    en: 'You have recognised this case. Its text stays closed for you.',
  },
  CASE_NOT_IN_SESSION: {
    de: 'Dieser Fall gehört nicht zu dieser Fallrekonstruktion.',
    en: 'This case is not part of this session.',
  },
  TEXTS_NOT_OPEN_YET: {
    de: 'Die Falltexte sind noch nicht geöffnet. Im Plan steht, ab wann.',
    en: 'The case texts are not open yet. The plan says from when.',
  },
  PHASE_CLOSED_FOR_THIS: {
    de: 'Das ist in dieser Phase nicht vorgesehen. Die Moderation kann die Phase wechseln.',
    en: 'This is not open in the present phase. The facilitator can change the phase.',
  },
  TEXT_ERASED: {
    de: 'Dieser Text wurde gelöscht. Stelle und Art bleiben, der Wortlaut nicht.',
    en: 'This text has been erased. Place and kind remain, the words do not.',
  },
  PASSAGE_OUTSIDE_TEXT: {
    de: 'Die Markierung liegt nicht im Text. Bitte markieren Sie die Stelle neu.',
    en: 'The mark does not lie in the text. Please mark the passage again.',
  },
  PASSAGE_TOO_LONG: {
    de: 'Die Markierung ist zu lang: höchstens {max} Zeichen. Bitte markieren Sie die entscheidende Stelle.',
    en: 'The mark is too long: at most {max} characters. Please mark the decisive part.',
  },
  OBSERVATION_WITHOUT_CASE: {
    de: 'Eine Beobachtung braucht mindestens eine Belegstelle oder einen Fall, in dem sie sich zeigt.',
    en: 'An observation needs at least one passage or a case in which it shows.',
  },
  BOARD_OBSERVATION_UNFIT: {
    de: 'Beobachtung {number} ist zu lang oder enthält ein Zeichen, das sich nicht speichern lässt. Bitte kürzen Sie sie auf dem Board.',
    en: 'Observation {number} is too long, or has a sign that cannot be stored. Please shorten it on the board.',
  },
  BOARD_CLUSTER_UNFIT: {
    de: 'Die Überschrift von Cluster {number} ist zu lang oder enthält ein Zeichen, das sich nicht speichern lässt. Bitte kürzen Sie sie auf dem Board.',
    en: 'The title of cluster {number} is too long, or has a sign that cannot be stored. Please shorten it on the board.',
  },
  BOARD_THEME_DRAFT_UNFIT: {
    de: 'Themenentwurf {number} ist an einer Stelle zu lang oder enthält ein Zeichen, das sich nicht speichern lässt. Bitte kürzen Sie ihn auf dem Board.',
    en: 'Draft theme {number} is too long in one place, or has a sign that cannot be stored. Please shorten it on the board.',
  },
  BOARD_ENTRY_UNFIT: {
    de: 'Auf dem Board liegt etwas, das beschädigt ist. Bitte entfernen Sie es dort; es ist über dem Board genannt.',
    en: 'Something on the board is damaged. Please remove it there; it is named above the board.',
  },
  BOARD_TOO_MUCH: {
    de: 'Auf dem Board liegt mehr, als sich übernehmen lässt: {count} von höchstens {max}. Bitte fassen Sie zusammen.',
    en: 'There is more on the board than can be taken over: {count} of {max} at most. Please summarise.',
  },
  BOARD_UNREADABLE: {
    de: 'Dieses Board kann gerade nicht gelesen werden. Bitte wenden Sie sich an die Administration.',
    en: 'This board cannot be read at present. Please ask your administrators.',
  },
};
