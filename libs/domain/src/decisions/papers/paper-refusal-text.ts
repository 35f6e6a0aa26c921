import type { SentencesOf } from '../../kernel/refusal.js';
import type { PaperRefusal } from './beschlussvorlage.js';
import type { PaperFileRefusal } from './paper-file.js';
import type { StatementRefusal } from './statement.js';

export type PaperRefusals = PaperRefusal | PaperFileRefusal | StatementRefusal;

/** What people read when a rule about papers, their files or statements on them says no. */
export const paperRefusals: SentencesOf<PaperRefusals> = {
  POINT_NUMBERS_INVALID: {
    de: 'Die Ziffern sind nicht fortlaufend nummeriert. Bitte ordnen Sie sie neu.',
    en: 'The decision points are not numbered consecutively. Please put them in order.',
  },
  NO_DECISION_POINTS: {
    de: 'Die Vorlage hat noch keine Ziffer, über die entschieden werden kann. Bitte formulieren Sie mindestens eine.',
    en: 'The paper has no decision point yet. Please write at least one.',
  },
  POINT_WITHOUT_EFFECT: {
    de: 'Bei Ziffer {number} fehlt, was sie bewirkt: eigene Verwaltung, Selbstverpflichtung, Bitte, Empfehlung oder politische Entscheidung.',
    en: 'Decision point {number} does not say what it brings about: own administration, self-commitment, request, recommendation or political decision.',
  },
  TOO_MANY_CONSULTATIONS: {
    de: 'Eine Beratungsfolge hat höchstens {most} Stationen.',
    en: 'A sequence of consultations has {most} stations at most.',
  },
  AUTHORS_NAMED_BY_CHAIR: {
    de: 'Wer außer Ihnen an der Vorlage schreibt, benennt der Vorsitz des Gremiums.',
    en: 'Who writes the paper beside you is named by the chair of the body.',
  },
  STATEMENTS_UNTIL_PAST: {
    de: 'Die Frist für Stellungnahmen liegt in der Vergangenheit. Bitte wählen Sie einen späteren Tag.',
    en: 'The deadline for statements lies in the past. Please choose a later day.',
  },
  NOBODY_ASKED: {
    de: 'Bitte wählen Sie aus, wen Sie fragen, oder begründen Sie, warum niemand gefragt wird.',
    en: 'Please choose whom you ask, or give the reason why nobody is asked.',
  },
  NOBODY_FURTHER_ASKED: {
    de: 'Bitte wählen Sie aus, wen Sie noch fragen. Wer schon gefragt ist und noch antworten kann, wird nicht noch einmal gefragt.',
    en: 'Please choose whom else you ask. Who was asked and can still answer is not asked again.',
  },
  EVIDENCE_TO_REWORD: {
    de: 'Unter „{place}“ steht noch eine Lücke, wo der Vorschlag auf einen Beleg zeigte: {count}. Bitte beschreiben Sie den Beleg dort in eigenen Worten.',
    en: 'Under “{place}” there is still a gap where the proposal pointed at evidence: {count}. Please describe the evidence there in your own words.',
  },
  STATEMENTS_PENDING: {
    de: 'Die Frist läuft noch, und es fehlen Stellungnahmen: {count}. Bitte warten Sie die Antworten oder das Ende der Frist ab.',
    en: 'The deadline has not passed and statements are missing: {count}. Please wait for the answers or the end of the deadline.',
  },
  OBJECTIONS_UNSETTLED: {
    de: 'Über Einwände ist noch nicht entschieden: {count}. Bitte greifen Sie jeden auf oder fügen Sie ihn der Vorlage bei.',
    en: 'Objections are not settled yet: {count}. Please take each up or attach it to the paper.',
  },
  CLEARING_NEEDS_ANOTHER: {
    de: 'Die Freigabe einer Vorlage braucht eine zweite Person: nicht allein, wer sie geschrieben hat.',
    en: 'Clearing a paper needs a second person: not its author alone.',
  },
  NUMBER_MISSING: {
    de: 'Der Vorlage fehlt ihre Vorlagennummer. Bitte vergeben Sie sie zuerst.',
    en: 'The paper has no number yet. Please assign one first.',
  },
  NUMBER_TAKEN: {
    de: 'Diese Vorlagennummer trägt schon eine andere Vorlage. Bitte wählen Sie eine andere.',
    en: 'Another paper has this number already. Please choose another one.',
  },
  POINTS_UNRESOLVED: {
    de: 'Noch nicht über jede Ziffer ist entschieden. Bitte halten Sie für jede ein Ergebnis fest.',
    en: 'Not every decision point is resolved. Please record an outcome for each.',
  },
  MEASURES_UNFINISHED: {
    de: 'Es sind noch Maßnahmen offen: {count}. Danach kann die Vorlage abgeschlossen werden.',
    en: 'Measures are still open: {count}. The paper can be completed after them.',
  },
  NOTHING_ADOPTED: {
    de: 'Von dieser Vorlage wurde nichts beschlossen; es gibt nichts umzusetzen.',
    en: 'Nothing of this paper was adopted; there is nothing to carry out.',
  },
  FILE_ID_TAKEN: {
    de: 'Unter dieser Kennung liegt schon eine andere Datei. Bitte wählen Sie die Datei noch einmal aus.',
    en: 'Another file lies under this id already. Please choose the file again.',
  },
  FILE_EMPTY: {
    de: 'Diese Datei ist leer. Bitte wählen Sie eine andere.',
    en: 'This file is empty. Please choose another one.',
  },
  FILE_TOO_BIG: {
    de: 'Diese Datei ist zu groß: höchstens {megabytes} MB sind möglich.',
    en: 'This file is too big: at most {megabytes} MB are possible.',
  },
  TOO_MANY_FILES: {
    de: 'An einer Vorlage hängen höchstens {most} Dateien. Bitte nehmen Sie vorher eine weg.',
    en: 'A paper takes at most {most} files. Please take one away first.',
  },
  FILE_TYPE_UNKNOWN: {
    de: 'Diese Art von Datei lässt sich nicht anfügen. Möglich sind PDF, Word, Excel, OpenDocument, PNG und JPEG.',
    en: 'This kind of file cannot be attached. Possible are PDF, Word, Excel, OpenDocument, PNG and JPEG.',
  },
  STATEMENT_TEXT_MISSING: {
    de: 'Eine Anmerkung oder ein Einwand braucht eine Begründung. Bitte schreiben Sie sie dazu.',
    en: 'A remark or objection needs its reasons. Please add them.',
  },
  STATEMENT_TOO_LATE: {
    de: 'Die Frist für diese Stellungnahme ist vorbei. Bitte wenden Sie sich an die Koordination.',
    en: 'The deadline for this statement has passed. Please ask the coordination.',
  },
  STATEMENT_NOT_DUE: {
    de: 'Die Frist für diese Stellungnahme läuft noch.',
    en: 'The deadline for this statement has not passed yet.',
  },
  NO_OBJECTION: {
    de: 'Diese Stellungnahme enthält keinen Einwand.',
    en: 'This statement contains no objection.',
  },
};
