import type { SentencesOf } from '../kernel/refusal.js';
import { ballotRefusals } from './meetings/ballot-refusal-text.js';
import type { WordingRefusal } from './papers/amended-wording.js';
import type { AmendmentRefusal } from './papers/amendment.js';
import type { BallotRefusal } from './meetings/ballot.js';
import type { MeetingRefusal } from './meetings/meeting.js';
import { paperRefusals, type PaperRefusals } from './papers/paper-refusal-text.js';
import type { ResolutionRefusal } from './meetings/resolution.js';

export type DecisionRefusal =
  | PaperRefusals
  | AmendmentRefusal
  | MeetingRefusal
  | BallotRefusal
  | ResolutionRefusal
  | WordingRefusal;

/** What people read when a rule about papers, meetings, ballots or resolutions says no. */
export const decisionRefusals: SentencesOf<DecisionRefusal> = {
  ...ballotRefusals,
  ...paperRefusals,
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
  ITEM_CALLED_FOR: {
    de: 'Die Sitzung läuft: Titel und Gegenstand eines Punktes bleiben, wie sie sind. Nehmen Sie den Punkt heraus und setzen Sie einen neuen auf die Tagesordnung.',
    en: 'The meeting is running: title and subject of an item stay as they are. Take the item out and add a new one.',
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
  PARTIALITY_OWN: {
    de: 'Über die eigene Befangenheit entscheidet niemand selbst. Bitte lassen Sie den Entschluss des Gremiums jemand anderen eintragen.',
    en: 'Nobody decides about their own partiality. Please have somebody else write down what the body decided.',
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
  ALREADY_RESOLVED: {
    de: 'Dazu steht schon ein Ergebnis in dieser Sitzung. Ist es falsch eingetragen, berichtigen Sie es bitte.',
    en: 'There is an outcome of this in the meeting already. If it was recorded wrongly, please correct it.',
  },
  AMENDED_WITHOUT_POINT: {
    de: 'Was geändert beschlossen wurde, tragen Sie bitte für jede Ziffer einzeln ein: mit dem Wortlaut, der jetzt gilt.',
    en: 'What was adopted as amended is entered for each point by itself, with the words that hold now.',
  },
  NOTHING_AMENDED: {
    de: 'Der Wortlaut ist derselbe wie in der Vorlage. Bitte ändern Sie ihn, oder wählen Sie „angenommen“.',
    en: 'The words are those of the paper. Please change them, or choose “adopted”.',
  },
  ADJOURNED_HERE: {
    de: 'Das wurde in dieser Sitzung vertagt, und die Sitzung ist beendet. Bitte setzen Sie es auf die Tagesordnung einer anderen Sitzung.',
    en: 'This was adjourned in this meeting, and the meeting is over. Please put it on the agenda of another one.',
  },
  PAPER_PARTLY_DECIDED: {
    de: 'Über andere Ziffern dieser Vorlage ist schon entschieden; sie geht deshalb nicht mehr als Ganzes zurück. Bitte vertagen Sie die Ziffer.',
    en: 'Other points of this paper are decided already, so it does not go back as a whole. Please adjourn the point.',
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
