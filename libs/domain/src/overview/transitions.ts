import type { Life } from '../kernel/transition.js';
import { bundleTransitions, caseTransitions, hintTransitions, nominationTransitions } from '../cases/transitions.js';
import {
  amendmentTransitions,
  ballotTransitions,
  meetingTransitions,
  paperTransitions,
} from '../decisions/transitions.js';
import { statementTransitions } from '../decisions/statement-transitions.js';
import { adoptionTransitions, measureTransitions } from '../follow-up/transitions.js';
import { bodyTransitions, institutionTransitions, offerTransitions, personTransitions } from '../people/transitions.js';
import { projektgruppeTransitions, proposalTransitions } from '../proposals/transitions.js';
import { sessionTransitions } from '../reconstruction/transitions.js';
import {
  dotVotingTransitions,
  offerGapTransitions,
  routeTransitions,
  surveyTransitions,
  themeTransitions,
} from '../themes/transitions.js';

/** Every life there is, by aggregate. `prefix`: its actions are called `prefix:event`. */
export const allTransitions = {
  Person: { prefix: 'person', life: personTransitions },
  Institution: { prefix: 'institution', life: institutionTransitions },
  Body: { prefix: 'body', life: bodyTransitions },
  Offer: { prefix: 'offer', life: offerTransitions },
  Case: { prefix: 'case', life: caseTransitions },
  Nomination: { prefix: 'nomination', life: nominationTransitions },
  CaseBundle: { prefix: 'bundle', life: bundleTransitions },
  Hint: { prefix: 'hint', life: hintTransitions },
  ReconstructionSession: { prefix: 'session', life: sessionTransitions },
  GenerativeTheme: { prefix: 'theme', life: themeTransitions },
  Route: { prefix: 'route', life: routeTransitions },
  DotVoting: { prefix: 'dotVoting', life: dotVotingTransitions },
  OfferGap: { prefix: 'offerGap', life: offerGapTransitions },
  PrevalenceSurvey: { prefix: 'survey', life: surveyTransitions },
  Projektgruppe: { prefix: 'projektgruppe', life: projektgruppeTransitions },
  Proposal: { prefix: 'proposal', life: proposalTransitions },
  Beschlussvorlage: { prefix: 'paper', life: paperTransitions },
  Statement: { prefix: 'statement', life: statementTransitions },
  Amendment: { prefix: 'amendment', life: amendmentTransitions },
  Meeting: { prefix: 'meeting', life: meetingTransitions },
  Ballot: { prefix: 'ballot', life: ballotTransitions },
  Measure: { prefix: 'measure', life: measureTransitions },
  Adoption: { prefix: 'adoption', life: adoptionTransitions },
} as const satisfies Readonly<Record<string, { readonly prefix: string; readonly life: Life }>>;
export type AggregateName = keyof typeof allTransitions;
