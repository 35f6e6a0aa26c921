import type { SentencesOf } from '../../kernel/refusal.js';
import type { BallotRefusal } from './ballot.js';

/** What people read when a rule of voting says no. */
export const ballotRefusals: SentencesOf<BallotRefusal> = {
  SECRET_NOT_ALLOWED: {
    de: 'Dieses Gremium stimmt nicht geheim ab. Die Leitung kann das in den Regeln des Gremiums ändern.',
    en: 'This body does not vote in secret. The head can change this in the rules of the body.',
  },
  RULE_TOO_WEAK: {
    de: 'Dieses Gremium verlangt nach seinen Regeln mehr. Bitte wählen Sie dessen Mehrheit oder eine strengere.',
    en: 'The rules of this body ask for more. Please choose its majority or a stricter one.',
  },
  CONSENT_NEVER_SECRET: {
    de: 'Beim Konsent werden Einwände begründet; das geht nicht geheim. Bitte wählen Sie eine andere Art oder Regel.',
    en: 'Consent asks for reasoned objections, which cannot be secret. Please choose another kind or rule.',
  },
  CIRCULATION_NOT_ALLOWED: {
    de: 'Dieses Gremium entscheidet nicht im Umlaufverfahren. Bitte setzen Sie den Punkt auf eine Tagesordnung.',
    en: 'This body does not decide by circulation. Please put the item on an agenda.',
  },
  CIRCULATION_NEVER_SECRET: {
    de: 'Im Umlaufverfahren wird nie geheim abgestimmt.',
    en: 'A circulation procedure is never secret.',
  },
  CIRCULATION_NEEDS_DEADLINE: {
    de: 'Ein Umlaufverfahren braucht einen letzten Tag für Antworten.',
    en: 'A circulation procedure needs a last day for answers.',
  },
  CIRCULATION_STILL_OPEN: {
    de: 'Die Frist des Umlaufverfahrens läuft noch, und es haben noch nicht alle geantwortet.',
    en: 'The circulation is still open and not everybody has answered.',
  },
  CIRCULATION_OVER: {
    de: 'Die Frist des Umlaufverfahrens ist vorbei.',
    en: 'The time for answers in this circulation is over.',
  },
  MEETING_MISSING: {
    de: 'Bitte geben Sie die Sitzung an, in der abgestimmt wird.',
    en: 'Please name the meeting in which one votes.',
  },
  NOBODY_ENTITLED: {
    de: 'Hier ist niemand stimmberechtigt. Bitte prüfen Sie die Sitze des Gremiums.',
    en: 'Nobody is entitled to vote here. Please check the seats of the body.',
  },
  ATTENDANCE_MISSING: {
    de: 'Es ist noch nicht festgehalten, wer anwesend ist. Bitte führen Sie zuerst die Anwesenheitsliste.',
    en: 'It is not recorded who is present. Please keep the attendance list first.',
  },
  QUORUM_MISSED: {
    de: 'Das Gremium ist gerade nicht beschlussfähig: {present} anwesend, {needed} nötig.',
    en: 'There is no quorum at present: {present} present, {needed} needed.',
  },
  NOT_ENTITLED: {
    de: 'Für diesen Sitz sind Sie nicht stimmberechtigt.',
    en: 'You are not entitled to vote for this seat.',
  },
  EXCLUDED_FOR_PARTIALITY: {
    de: 'Wegen Befangenheit stimmen Sie zu diesem Punkt nicht mit ab.',
    en: 'Because of partiality you do not vote on this item.',
  },
  ALREADY_VOTED: {
    de: 'Sie haben schon abgestimmt. Jede Person hat eine Stimme, auch wenn sie mehrere Sitze vertritt.',
    en: 'You have voted already. Each person has one vote, also when deputising for several seats.',
  },
  SEAT_ALREADY_VOTED: {
    de: 'Für diesen Sitz ist schon abgestimmt.',
    en: 'A vote has already been cast for this seat.',
  },
  NOT_PRESENT: {
    de: 'Sie sind nicht als anwesend eingetragen. Bitte melden Sie sich bei der Protokollführung.',
    en: 'You are not recorded as present. Please tell the minute-taker.',
  },
  MEMBER_PRESENT: {
    de: 'Das Mitglied ist selbst anwesend; die Stellvertretung stimmt dann nicht ab.',
    en: 'The member is present; the deputy does not vote then.',
  },
  DEPUTY_UNCONFIRMED: {
    de: 'Ihre Stellvertretung ist noch nicht bestätigt. Bitte melden Sie sich bei der Protokollführung.',
    en: 'Your deputising is not confirmed yet. Please tell the minute-taker.',
  },
  OBJECTION_NEEDS_REASON: {
    de: 'Ein schwerwiegender Einwand braucht eine Begründung. Bitte schreiben Sie sie dazu.',
    en: 'A serious objection needs its reasons. Please add them.',
  },
  OBJECTION_WITHOUT_NO: {
    de: 'Ein schwerwiegender Einwand gehört zu einem Nein im Konsent. Die Stimme ist noch nicht abgegeben.',
    en: 'A serious objection goes with a no under the consent rule. The vote has not been cast yet.',
  },
  BALLOT_IS_SECRET: {
    de: 'Hier wird geheim abgestimmt. Bitte nehmen Sie Ihren Stimmzettel.',
    en: 'This ballot is secret. Please take your slip.',
  },
  BALLOT_NOT_SECRET: {
    de: 'Hier wird nicht geheim abgestimmt; es gibt keine Stimmzettel.',
    en: 'This ballot is not secret; there are no slips.',
  },
  TOO_MANY_SLIPS: {
    de: 'In der Urne liegen mehr Stimmzettel, als ausgegeben wurden. Die Abstimmung ist zu wiederholen.',
    en: 'There are more slips in the urn than were handed out. The ballot must be repeated.',
  },
  RECEIPTS_NOT_UNIQUE: {
    de: 'Ein Stimmzettel liegt zweimal in der Urne. Die Abstimmung ist zu wiederholen.',
    en: 'A slip is in the urn twice. The ballot must be repeated.',
  },
  PRESENT_BEYOND_LIST: {
    de: 'Auf der Anwesenheitsliste stehen {listed} stimmberechtigte Personen. Bitte tragen Sie zuerst ein, wer gekommen ist.',
    en: 'The attendance list has {listed} entitled persons. Please note first who has come.',
  },
  TALLY_IMPOSSIBLE: {
    de: 'Die Zahlen passen nicht zusammen: nicht mehr Stimmen als Anwesende, nicht mehr Anwesende als Stimmberechtigte.',
    en: 'The numbers do not fit: no more votes than present, no more present than entitled.',
  },
  NO_OBJECTION_STANDS: {
    de: 'Von Ihnen steht hier kein Einwand im Raum.',
    en: 'No objection of yours stands here.',
  },
  ONLY_CIRCULATION: {
    de: 'Das gibt es nur im Umlaufverfahren.',
    en: 'This exists only in a circulation procedure.',
  },
  BALLOT_ASKED_OTHERWISE: {
    de: 'Abgestimmt wurde über andere Ziffern. Festgehalten wird genau, worüber abgestimmt wurde.',
    en: 'The vote was on other points. What is recorded is exactly what was voted on.',
  },
  ALREADY_VOTED_ON: {
    de: 'Darüber ist schon abgestimmt worden. Es gilt, was abgestimmt wurde: Stellen Sie das Ergebnis fest.',
    en: 'This has been voted on. What was voted holds: announce the result.',
  },
  NOBODY_VOTED: {
    de: 'Niemand hat abgestimmt. Warten Sie auf die Stimmen, oder brechen Sie die Abstimmung ab: Entschieden ist dann nichts.',
    en: 'Nobody has voted. Wait for the votes, or cancel the ballot: nothing is decided then.',
  },
  BALLOT_UNDER_WAY: {
    de: 'Darüber wird gerade abgestimmt. Schließen Sie die Abstimmung vorher, oder brechen Sie sie ab.',
    en: 'This is being voted on. Close the ballot first, or cancel it.',
  },
  BALLOT_OVERTAKEN: {
    de: 'Diese Abstimmung gilt hier nicht: Sie galt einem anderen Stand der Vorlage, oder seither ist noch einmal abgestimmt worden.',
    en: 'This ballot does not count here: it was on another state of the paper, or there has been another vote since.',
  },
};
