import type { SentencesOf } from '../kernel/refusal.js';
import type { DotVotingRefusal } from './dot-voting.js';
import type { OfferGapRefusal } from './offer-gap.js';
import type { SurveyRefusal } from './prevalence-survey.js';
import type { RouteRefusal } from './route.js';
import type { ThemeRefusal } from './theme.js';

export type ThemeStageRefusal = ThemeRefusal | RouteRefusal | DotVotingRefusal | SurveyRefusal | OfferGapRefusal;

/** What people read when a rule about themes, routes, dots, surveys or offers says no. */
export const themeRefusals: SentencesOf<ThemeStageRefusal> = {
  PRIORITY_OUT_OF_RANGE: {
    de: 'Jedes Kriterium wird von 1 bis 5 bewertet. Bitte prüfen Sie die Angabe.',
    en: 'Each criterion is rated from 1 to 5. Please check the value.',
  },
  REVISIT_NOT_IN_FUTURE: {
    de: 'Die Wiedervorlage muss in der Zukunft liegen. Bitte wählen Sie einen späteren Tag.',
    en: 'The day of return must lie in the future. Please choose a later day.',
  },
  ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES: {
    de: 'Ein Thema einer Projektgruppe wird nicht ohne die Lenkungsgruppe erledigt. Bitte legen Sie einen Vorschlag vor oder geben Sie das Thema zurück.',
    en: 'A theme of a Projektgruppe is not settled without the Lenkungsgruppe. Please submit a proposal or give the theme back.',
  },
  ROUTE_STILL_OPEN: {
    de: 'Der Weg ist noch nicht abgeschlossen. Bitte halten Sie zuerst sein Ergebnis fest.',
    en: 'The route is not finished yet. Please record its outcome first.',
  },
  ROUTE_OF_ANOTHER_THEME: {
    de: 'Dieser Weg gehört zu einem anderen Thema.',
    en: 'This route belongs to another theme.',
  },
  MERGED_INTO_ITSELF: {
    de: 'Ein Thema kann nicht mit sich selbst zusammengeführt werden. Bitte wählen Sie ein anderes.',
    en: 'A theme cannot be merged into itself. Please choose another.',
  },
  MERGE_TARGET_ENDED: {
    de: 'Das gewählte Thema ist selbst zusammengeführt, geteilt oder nicht weiterverfolgt. Bitte wählen Sie ein anderes.',
    en: 'The chosen theme has itself been merged, split or dropped. Please choose another.',
  },
  SPLIT_NEEDS_TWO: {
    de: 'Beim Teilen entstehen mindestens zwei neue Themen. Bitte nennen Sie sie.',
    en: 'Splitting makes at least two new themes. Please name them.',
  },
  ONLY_BILATERAL_ESCALATES: {
    de: 'An die Leitung geht man nur auf dem bilateralen Weg.',
    en: 'Only a bilateral route is taken to a leadership.',
  },
  PROJECT_GROUP_NEVER_SETTLES: {
    de: 'Der Weg über eine Projektgruppe endet mit einem Vorschlag oder mit der Rückgabe.',
    en: 'A route through a Projektgruppe ends with a proposal or is given back.',
  },
  NOTHING_TO_WEIGH: {
    de: 'Zum Gewichten fehlen die Themen. Bitte wählen Sie welche aus.',
    en: 'There are no themes to weigh. Please choose some.',
  },
  OVER_BUDGET: {
    de: 'Sie haben mehr Punkte vergeben, als Sie haben: {budget}. Bitte nehmen Sie einige zurück.',
    en: 'You have given more dots than you have: {budget}. Please take some back.',
  },
  THEME_NOT_WEIGHED: {
    de: 'Dieses Thema steht hier nicht zur Gewichtung.',
    en: 'This theme is not weighed here.',
  },
  DOTS_INVALID: {
    de: 'Bitte geben Sie ganze Punkte an, keine negativen.',
    en: 'Please give whole dots, none below zero.',
  },
  SURVEY_DEADLINE_PAST: {
    de: 'Der letzte Tag der Abfrage liegt in der Vergangenheit. Bitte wählen Sie einen späteren.',
    en: 'The last day of the survey lies in the past. Please choose a later one.',
  },
  NOBODY_TO_ASK: {
    de: 'Es gibt noch keine Case Managerinnen und Case Manager, die gefragt werden könnten.',
    en: 'There are no case managers to ask yet.',
  },
  SURVEY_OVER: { de: 'Die Abfrage ist beendet.', en: 'The survey is over.' },
  SURVEY_ANSWERED: {
    de: 'Sie haben schon geantwortet. Ihre Antwort ist gezählt.',
    en: 'You have answered already. Your answer is counted.',
  },
  NOT_ASKED: {
    de: 'Diese Abfrage richtet sich nicht an Sie.',
    en: 'This survey is not addressed to you.',
  },
  GAP_NEEDS_NOTE: {
    de: 'Bitte schreiben Sie, welches Angebot fehlt.',
    en: 'Please write which offer is missing.',
  },
  GAP_NEEDS_OFFER: {
    de: 'Bitte wählen Sie das Angebot, das nicht passt.',
    en: 'Please choose the offer that does not fit.',
  },
};
