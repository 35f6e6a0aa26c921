import type { SentencesOf } from '../kernel/refusal.js';
import type { BodyRefusal } from './body.js';
import type { MemberMunicipalityRefusal } from './member-municipality.js';
import type { MembershipRefusal } from './membership.js';
import type { MunicipalityRefusal } from './municipality.js';
import type { OfferRefusal } from './offer.js';
import type { PersonRefusal } from './person.js';
import type { SeatRefusal } from './seat.js';

export type PeopleRefusal =
  | MunicipalityRefusal
  | MemberMunicipalityRefusal
  | PersonRefusal
  | BodyRefusal
  | SeatRefusal
  | MembershipRefusal
  | OfferRefusal;

/** What people read when a rule about people, bodies, settings or offers says no. */
export const peopleRefusals: SentencesOf<PeopleRefusal> = {
  RISK_BOUND_INVALID: {
    de: 'Die Grenze für das Wiedererkennungsrisiko liegt zwischen 0 und 1. Bitte ändern Sie den Wert.',
    en: 'The bound for the risk of re-identification lies between 0 and 1. Please change the value.',
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
  LAST_ADMINISTRATOR: {
    de: 'Eine Person muss die Administration behalten. Bitte geben Sie zuerst einer anderen Person diese Rolle.',
    en: 'One person must remain administrator. Please give this role to somebody else first.',
  },
  CHAIR_NOT_A_MEMBER: {
    de: 'Den Vorsitz kann nur ein Mitglied des Gremiums haben. Bitte nehmen Sie die Person zuerst als Mitglied auf.',
    en: 'Only a member of the body can chair it. Please make this person a member first.',
  },
  CHAIRS_MUST_DIFFER: {
    de: 'Vorsitz und Stellvertretung brauchen zwei verschiedene Personen.',
    en: 'The chair and the deputy chair must be two different persons.',
  },
  QUORUM_INVALID: {
    de: 'Für die Beschlussfähigkeit braucht es eine ganze Zahl ab 1.',
    en: 'The quorum must be a whole number from 1.',
  },
  MINIMUM_ANSWERS_INVALID: {
    de: 'Für das Umlaufverfahren braucht es eine Mindestzahl von Antworten ab 1.',
    en: 'A circulation procedure needs a minimum number of answers from 1.',
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
  TOO_MANY_ENTRIES: {
    de: 'Das sind zu viele Einträge, höchstens {max} sind möglich.',
    en: 'These are too many entries; at most {max} are possible.',
  },
};
