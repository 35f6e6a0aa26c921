import type { SentencesOf } from '../kernel/refusal.js';
import type { BodyRefusal } from './body.js';
import type { ImportRefusal } from './import-offer.js';
import type { MemberMunicipalityRefusal } from './member-municipality.js';
import type { MembershipRefusal } from './membership.js';
import type { MunicipalityRefusal } from './municipality.js';
import type { OfferRefusal } from './offer.js';
import type { NameRefusal } from './one-name.js';
import type { OpenRefusal } from './open-things.js';
import type { PersonRefusal } from './person.js';
import type { SeatRefusal } from './seat.js';
import type { MakeLinkRefusal, PasswordRefusal, UseLinkRefusal } from './sign-in-link.js';
import type { GoneRefusal } from './still-there.js';

export type PeopleRefusal =
  | MunicipalityRefusal
  | MemberMunicipalityRefusal
  | PersonRefusal
  | BodyRefusal
  | SeatRefusal
  | MembershipRefusal
  | MakeLinkRefusal
  | UseLinkRefusal
  | PasswordRefusal
  | OfferRefusal
  | ImportRefusal
  | OpenRefusal
  | GoneRefusal
  | NameRefusal;

/** What people read when a rule about people, bodies, settings or offers says no. */
export const peopleRefusals: SentencesOf<PeopleRefusal> = {
  CASELOAD_INVALID: {
    de: 'Diese Zahl begleiteter Personen ist nicht möglich: mindestens 1, höchstens 20 000, und bei einer einzelnen Person nicht mehr als bei allen zusammen.',
    en: 'This number of people accompanied is not possible: at least 1, at most 20,000, and for one case manager no more than for all together.',
  },
  OWN_WORDS_INVALID: {
    de: 'Diese Liste ist nicht möglich: höchstens 500 Orte mit je höchstens 80 Zeichen und mindestens zwei Buchstaben; höchstens 50 Muster mit je höchstens 40 Zeichen und mindestens zweimal # oder @.',
    en: 'This list is not possible: at most 500 places of at most 80 characters and two letters at least; at most 50 patterns of at most 40 characters, with # or @ twice at least.',
  },
  MUNICIPALITY_EXISTS: {
    de: 'Diese Gebietskörperschaft gibt es hier schon.',
    en: 'This municipality is here already.',
  },
  RETENTION_INVALID: {
    de: 'Diese Aufbewahrungsfrist ist nicht möglich: Entwürfe höchstens 365 Tage, Texte höchstens 24 Monate und nicht länger als die Höchstfrist.',
    en: 'This retention period is not possible: drafts at most 365 days, texts at most 24 months and no longer than the maximum.',
  },
  NO_MEMBER_MUNICIPALITIES: {
    de: 'Eine kreisfreie Stadt hat keine kreisangehörigen Kommunen.',
    en: 'An independent city has no member municipalities.',
  },
  EMAIL_INVALID: {
    de: 'Das ist keine E-Mail-Adresse. Bitte prüfen Sie die Schreibweise.',
    en: 'This is not an e-mail address. Please check the spelling.',
  },
  WEBSITE_INVALID: {
    de: 'Das ist keine Internetadresse. Möglich sind Adressen mit https:// oder http://, zum Beispiel https://www.kommune.de.',
    en: 'This is not a web address. Possible are addresses with https:// or http://, for example https://www.kommune.de.',
  },
  EMAIL_MISSING: {
    de: 'Ohne E-Mail-Adresse kann sich die Person nicht anmelden. Bitte tragen Sie zuerst eine ein.',
    en: 'Without an e-mail address this person cannot sign in. Please enter one first.',
  },
  EMAIL_TAKEN: {
    de: 'Diese E-Mail-Adresse gehört hier schon {name}. Jede Adresse gilt für eine Person.',
    en: 'This e-mail address already belongs to {name} here. An address is one person’s.',
  },
  LINK_UNKNOWN: {
    de: 'Diesen Link gibt es nicht mehr. Bitte lassen Sie sich von Ihrer Fachadministration einen neuen geben.',
    en: 'This link no longer exists. Please ask your administrator for a new one.',
  },
  LINK_USED: {
    de: 'Dieser Link wurde schon benutzt. Waren Sie das nicht, sagen Sie es bitte Ihrer Fachadministration.',
    en: 'This link has already been used. If that was not you, please tell your administrator.',
  },
  LINK_EXPIRED: {
    de: 'Die Zeit für diesen Link ist um. Bitte lassen Sie sich von Ihrer Fachadministration einen neuen geben.',
    en: 'The time for this link is over. Please ask your administrator for a new one.',
  },
  PASSWORD_TOO_SHORT: {
    de: 'Das Passwort braucht mindestens {min} Zeichen.',
    en: 'The password needs at least {min} characters.',
  },
  PASSWORD_TOO_LONG: {
    de: 'Das Passwort darf höchstens {max} Zeichen haben.',
    en: 'The password may have at most {max} characters.',
  },
  LAST_ADMINISTRATOR: {
    de: 'Eine Person muss die Administration behalten. Bitte geben Sie zuerst einer anderen Person diese Rolle.',
    en: 'One person must remain administrator. Please give this role to somebody else first.',
  },
  CHAIR_NOT_A_MEMBER: {
    de: 'Den Vorsitz kann nur ein Mitglied des Gremiums haben. Bitte nehmen Sie die Person zuerst als Mitglied auf.',
    en: 'Only a member of the body can chair it. Please make this person a member first.',
  },
  APPOINTED_BY_ONESELF: {
    de: 'In die Lenkungsgruppe beruft sich niemand selbst. Bitte lassen Sie das eine andere Person eintragen.',
    en: 'Nobody appoints themselves to the steering group. Please have somebody else enter this.',
  },
  CHAIRS_MUST_DIFFER: {
    de: 'Vorsitz und Stellvertretung brauchen zwei verschiedene Personen.',
    en: 'The chair and the deputy chair must be two different persons.',
  },
  QUORUM_INVALID: {
    de: 'Für die Beschlussfähigkeit braucht es eine ganze Zahl von 1 bis 1000.',
    en: 'The quorum must be a whole number from 1 to 1000.',
  },
  MINIMUM_ANSWERS_INVALID: {
    de: 'Für das Umlaufverfahren braucht es eine Mindestzahl von Antworten von 1 bis 1000.',
    en: 'A circulation procedure needs a minimum number of answers from 1 to 1000.',
  },
  SEAT_ENDED: {
    de: 'Diesen Sitz gibt es nicht mehr. Bitte legen Sie einen neuen an.',
    en: 'This seat no longer exists. Please add a new one.',
  },
  SEAT_TAKEN: {
    de: 'In dieser Zeit hat der Sitz schon ein Mitglied. Bitte beenden Sie zuerst dessen Mitgliedschaft.',
    en: 'The seat already has a member at that time. Please end that membership first.',
  },
  ALREADY_ON_THIS_SEAT: {
    de: 'Diese Person ist in dieser Zeit schon auf diesem Sitz.',
    en: 'This person is already on this seat at that time.',
  },
  UNTIL_BEFORE_FROM: {
    de: 'Das Ende liegt vor dem Anfang. Bitte prüfen Sie die beiden Tage.',
    en: 'The end lies before the beginning. Please check both days.',
  },
  CHECKED_IN_THE_FUTURE: {
    de: 'Der Tag der Prüfung liegt in der Zukunft. Bitte geben Sie heute oder einen früheren Tag an.',
    en: 'The day of the check lies in the future. Please give today or an earlier day.',
  },
  OFFER_RETIRED: {
    de: 'Dieses Angebot ist gestrichen; eine Datei nimmt es nicht wieder auf. Bitte legen Sie es neu an, wenn es das wieder gibt.',
    en: 'This offer was taken out; a file does not bring it back. Please enter it anew if it exists again.',
  },
  OFFER_MOVED_ON: {
    de: 'An diesem Eintrag hat inzwischen jemand etwas geändert. Bitte sehen Sie ihn sich noch einmal an, und lesen Sie die Datei dann neu ein.',
    en: 'Somebody has changed something about this entry meanwhile. Please look at it again, then read the file in anew.',
  },
  OFFER_ID_TAKEN: {
    de: 'Die Kennung dieser Zeile ist schon vergeben. Bitte lesen Sie die Datei neu ein.',
    en: 'The id of this line is taken already. Please read the file in anew.',
  },
  LINE_DOUBLED: {
    de: 'Steht schon in Zeile {line}: derselbe Anbieter, derselbe Name. Bitte lassen Sie eine der Zeilen stehen.',
    en: 'Is already in line {line}: the same provider, the same name. Please keep one of the lines.',
  },
  INSTITUTION_UNKNOWN: {
    de: 'Eine Institution „{name}“ gibt es hier nicht. Bitte prüfen Sie die Schreibweise, oder lassen Sie die Institution zuerst eintragen.',
    en: 'There is no institution “{name}” here. Please check the spelling, or have the institution entered first.',
  },
  MEMBER_MUNICIPALITY_UNKNOWN: {
    de: 'Eine Kommune „{name}“ gibt es hier nicht. Bitte prüfen Sie die Schreibweise.',
    en: 'There is no municipality “{name}” here. Please check the spelling.',
  },
  NAME_TAKEN: {
    de: 'Den Namen „{name}“ gibt es hier schon. Bitte nehmen Sie den Eintrag, der da ist, oder wählen Sie einen anderen Namen.',
    en: 'The name “{name}” is taken here already. Please use the entry that is there, or choose another name.',
  },
  INSTITUTION_CLOSED: {
    de: 'Die Institution „{name}“ ist geschlossen. Bitte wählen Sie eine Institution, die es noch gibt.',
    en: 'The institution “{name}” is closed. Please choose an institution that still exists.',
  },
  BODY_DISSOLVED: {
    de: 'Das Gremium „{name}“ ist aufgelöst. Bitte wählen Sie ein Gremium, das es noch gibt.',
    en: 'The body “{name}” is dissolved. Please choose a body that still exists.',
  },
  PERSON_LEFT: {
    de: 'Nicht mehr hier ist {name}. Bitte wählen Sie jemand anderen.',
    en: 'No longer here: {name}. Please choose somebody else.',
  },
  SEATS_OPEN: {
    de: 'Diese Institution hat noch Sitze: {names}. Bitte beenden Sie diese zuerst.',
    en: 'This institution still has seats: {names}. Please end them first.',
  },
  OFFICES_HELD: {
    de: 'Diese Person hat noch Vorsitz, Stellvertretung oder Protokoll: {names}. Bitte benennen Sie dort zuerst jemand anderen.',
    en: 'This person still chairs, stands in or takes the minutes: {names}. Please name somebody else there first.',
  },
  INSTITUTIONS_LED: {
    de: 'Diese Person leitet noch: {names}. Bitte tragen Sie dort zuerst eine andere Leitung ein.',
    en: 'This person still leads: {names}. Please enter another leader there first.',
  },
  SESSIONS_OPEN: {
    de: 'Hier stehen noch Fallrekonstruktionen aus: {names}. Bitte sagen Sie sie zuerst ab oder schließen Sie sie ab.',
    en: 'There are reconstruction sessions to come here: {names}. Please cancel or close them first.',
  },
  WAYS_OPEN: {
    de: 'Hier sind noch Themen auf dem Weg, seit {names}. Bitte schließen Sie diese Wege zuerst ab, oder geben Sie die Themen zurück.',
    en: 'Themes are still on their way here, since {names}. Please settle these ways first, or give the themes back.',
  },
  GROUPS_OPEN: {
    de: 'Hier arbeiten noch Projektgruppen: {names}. Bitte beenden Sie deren Arbeit zuerst.',
    en: 'Project groups are still at work here: {names}. Please conclude their work first.',
  },
  PAPERS_OPEN: {
    de: 'Diesem Gremium liegen noch Beschlussvorlagen vor: {names}. Bitte lassen Sie sie zuerst entscheiden oder zurückgeben.',
    en: 'There are papers before this body: {names}. Please have them decided or returned first.',
  },
  STATEMENTS_OPEN: {
    de: 'Diese Institution ist noch um Stellungnahmen gebeten, bis {names}. Bitte warten Sie die Antwort ab, oder beenden Sie die Anfrage.',
    en: 'This institution is still asked for statements, until {names}. Please await the answer, or end the request.',
  },
  MEETINGS_OPEN: {
    de: 'Für dieses Gremium stehen noch Sitzungen aus: {names}. Bitte sagen Sie sie zuerst ab oder schließen Sie sie.',
    en: 'This body has meetings to come: {names}. Please cancel or close them first.',
  },
  VOTING_UNDER_WAY: {
    de: 'In diesem Gremium wird noch abgestimmt, seit {names}. Bitte schließen Sie die Abstimmung zuerst.',
    en: 'This body is still voting, since {names}. Please close the ballot first.',
  },
  MEASURES_OPEN: {
    de: 'Diese Institution hat noch offene Maßnahmen, fällig {names}. Bitte geben Sie diese zuerst weiter oder schließen Sie sie ab.',
    en: 'This institution has open measures, due {names}. Please hand them on or finish them first.',
  },
  TOO_MANY_ENTRIES: {
    de: 'Das sind zu viele Einträge, höchstens {max} sind möglich.',
    en: 'These are too many entries; at most {max} are possible.',
  },
};
