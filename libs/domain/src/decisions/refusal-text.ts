import type { SentencesOf } from '../kernel/refusal.js';
import { ballotRefusals } from './ballot-refusal-text.js';
import type { AmendmentRefusal } from './amendment.js';
import type { BallotRefusal } from './ballot.js';
import type { PaperRefusal } from './beschlussvorlage.js';
import type { MeetingRefusal } from './meeting.js';
import type { PaperFileRefusal } from './paper-file.js';
import type { ResolutionRefusal } from './resolution.js';
import type { StatementRefusal } from './statement.js';

export type DecisionRefusal =
  | PaperRefusal
  | PaperFileRefusal
  | StatementRefusal
  | AmendmentRefusal
  | MeetingRefusal
  | BallotRefusal
  | ResolutionRefusal;

/** What people read when a rule about papers, meetings, ballots or resolutions says no. */
export const decisionRefusals: SentencesOf<DecisionRefusal> = {
  ...ballotRefusals,
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
  PAPER_NOT_TABLED: {
    de: 'Änderungen lassen sich nur zu einer Vorlage vorschlagen, die auf dem Tisch liegt.',
    en: 'Amendments can be proposed only to a paper on the table.',
  },
  AMENDMENT_EMPTY: {
    de: 'Der Änderungsvorschlag ändert noch nichts. Bitte geben Sie an, was anders lauten soll.',
    en: 'The amendment changes nothing yet. Please say what is to read differently.',
  },
  AMENDMENT_TARGET_UNKNOWN: {
    de: 'Diese Ziffer oder diesen Abschnitt gibt es in der Vorlage nicht.',
    en: 'There is no such decision point or section in the paper.',
  },
  AMENDMENT_PASSAGE_NOT_ONCE: {
    de: 'Die zu ändernde Stelle steht nicht genau einmal im Text. Bitte geben Sie sie länger oder genauer an.',
    en: 'The passage to change does not stand in the text exactly once. Please quote more of it.',
  },
  AMENDMENTS_CONFLICT: {
    de: 'Zwei angenommene Änderungen betreffen dieselben Worte. Bitte klären Sie im Gremium, welche gilt.',
    en: 'Two adopted amendments change the same words. Please settle in the body which one holds.',
  },
  NOT_THE_PROPOSER: {
    de: 'Zurückziehen kann einen Änderungsvorschlag nur, wer ihn gestellt hat.',
    en: 'Only who proposed an amendment can withdraw it.',
  },
  MEETING_ENDS_BEFORE_START: {
    de: 'Das Ende der Sitzung liegt nicht nach ihrem Beginn. Bitte prüfen Sie die Zeiten.',
    en: 'The meeting does not end after it begins. Please check the times.',
  },
  AGENDA_EMPTY: {
    de: 'Die Tagesordnung ist leer. Bitte setzen Sie mindestens einen Punkt darauf.',
    en: 'The agenda is empty. Please put at least one item on it.',
  },
  CHAIR_MISSING: {
    de: 'Für die Sitzung ist noch keine Leitung benannt. Bitte tragen Sie sie ein.',
    en: 'Nobody is named to chair the meeting. Please enter the chair.',
  },
  MINUTE_TAKER_MISSING: {
    de: 'Für die Sitzung ist noch niemand für das Protokoll benannt. Bitte tragen Sie die Person ein.',
    en: 'Nobody is named to take the minutes. Please enter this person.',
  },
  ITEM_UNKNOWN: {
    de: 'Diesen Tagesordnungspunkt gibt es in der Sitzung nicht.',
    en: 'There is no such item on the agenda.',
  },
  ITEM_WITHOUT_SUBJECT: {
    de: 'Bei diesem Tagesordnungspunkt fehlt, worum es geht. Bitte wählen Sie die Vorlage, den Vorschlag oder das Thema aus.',
    en: 'This item does not say what it is about. Please choose the paper, proposal or theme.',
  },
  ITEM_TWICE: {
    de: 'Ein Tagesordnungspunkt steht zweimal auf der Tagesordnung.',
    en: 'An item is on the agenda twice.',
  },
  ITEM_TREATED: {
    de: 'Ein Tagesordnungspunkt, der gerade behandelt wird oder zu dem es eine Abstimmung oder einen Beschluss gibt, bleibt auf der Tagesordnung.',
    en: 'An item that is being dealt with, or has a ballot or a resolution, stays on the agenda.',
  },
  PRESENCE_OUT_OF_ORDER: {
    de: 'Für diese Person ist schon eine spätere Zeit eingetragen. Bitte prüfen Sie die Uhrzeit.',
    en: 'A later time is already entered for this person. Please check the time.',
  },
  NOT_A_DEPUTY: {
    de: 'Diese Person ist keine Stellvertretung für diesen Sitz.',
    en: 'This person is no deputy for this seat.',
  },
  DEPUTY_ALREADY_CONFIRMED: {
    de: 'Für diesen Sitz ist schon eine Stellvertretung bestätigt. Bitte heben Sie sie zuerst auf.',
    en: 'A deputy is already confirmed for this seat. Please revoke that first.',
  },
  PARTIALITY_OFF: {
    de: 'Die Regeln dieses Gremiums sehen keine Erklärung der Befangenheit vor.',
    en: 'The rules of this body know no declaration of partiality.',
  },
  PARTIALITY_UNDECLARED: {
    de: 'Diese Person hat sich zu diesem Punkt nicht für befangen erklärt.',
    en: 'This person has declared no partiality on this item.',
  },
  BALLOTS_OPEN: {
    de: 'Es läuft noch eine Abstimmung. Bitte schließen Sie sie, bevor Sie die Sitzung beenden.',
    en: 'A ballot is still open. Please close it before you end the meeting.',
  },
  OBJECTIONS_NOT_ASKED: {
    de: 'Bitte fragen Sie zuerst nach Einwänden, bevor Sie das Einvernehmen feststellen.',
    en: 'Please ask for objections before you state consensus.',
  },
  OBJECTION_RAISED: {
    de: 'Es gibt Einwände: {count}. Ein Einvernehmen lässt sich so nicht feststellen; Sie können beraten, vertagen oder abstimmen.',
    en: 'There are objections: {count}. Consensus cannot be stated; you can deliberate, adjourn or vote.',
  },
  VOTE_WAS_DEMANDED: {
    de: 'Ein Mitglied hat eine Abstimmung verlangt. Bitte stimmen Sie ab.',
    en: 'A member has asked for a vote. Please take a vote.',
  },
  RULES_DEMAND_A_VOTE: {
    de: 'Die Geschäftsordnung dieses Gremiums verlangt eine Abstimmung.',
    en: 'The rules of procedure of this body demand a vote.',
  },
  BALLOT_UNDECIDED: {
    de: 'Diese Abstimmung hat kein Ergebnis, auf das sich ein Beschluss stützen lässt.',
    en: 'This ballot has no result a resolution could rest on.',
  },
  OUTCOME_AGAINST_RULE: {
    de: 'Dieses Ergebnis passt nicht zu den Stimmen: Nach der Regel des Gremiums ist damit anders entschieden.',
    en: 'This outcome does not follow from the votes: by the rule of the body they decide otherwise.',
  },
  OUTCOME_NEEDS_DECISION: {
    de: 'Annehmen oder Ablehnen braucht ein festgestelltes Einvernehmen oder eine Abstimmung.',
    en: 'Adopting or rejecting needs stated consensus or a vote.',
  },
  ONLY_RECORDED_IS_CORRECTED: {
    de: 'Berichtigt wird nur, was nachträglich eingetragen wurde. Eine Abstimmung und ein festgestelltes Einvernehmen bleiben, wie sie waren.',
    en: 'Only what was recorded afterwards is corrected. A ballot and stated consensus stay as they were.',
  },
  MINUTES_ARE_APPROVED: {
    de: 'Die Niederschrift ist genehmigt: Ihre Ergebnisse werden nicht mehr berichtigt.',
    en: 'The minutes are approved: their results are no longer corrected.',
  },
  BEGUN_BECAUSE_OF_IT: {
    de: 'Daraus ist schon etwas entstanden: {what}. Bitte klären Sie das zuerst; danach lässt sich der Beschluss berichtigen.',
    en: 'Something was already begun because of it: {what}. Please settle that first; then the resolution can be corrected.',
  },
  POLITICS_DECIDED_ON_IT: {
    de: 'Die Politik hat über diese Ziffer schon entschieden: Das Ergebnis lässt sich nicht mehr zurücknehmen.',
    en: 'Politics has already decided on this point: its outcome can no longer be taken back.',
  },
  PAPER_WENT_ON: {
    de: 'Die Vorlage ist inzwischen wieder bei ihren Verfasserinnen und Verfassern. Damit anders entschieden ist, muss sie neu auf den Tisch.',
    en: 'The paper has meanwhile gone back to its authors. To be decided otherwise it must be tabled anew.',
  },
  NOT_SUBJECT_TO_POLITICS: {
    de: 'Diese Ziffer steht nicht unter dem Vorbehalt einer politischen Entscheidung.',
    en: 'This decision point is not subject to a political decision.',
  },
};
