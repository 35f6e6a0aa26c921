import { transitionsOf } from '../kernel/move.js';
import type { Life } from '../kernel/transition.js';
import type { OneWay } from '../kernel/way-back.js';
import { bundleOneWay, caseOneWay, hintOneWay, nominationOneWay } from '../cases/one-way.js';
import { bundleTransitions, caseTransitions, hintTransitions, nominationTransitions } from '../cases/transitions.js';
import { amendmentOneWay, ballotOneWay, meetingOneWay, paperOneWay, statementOneWay } from '../decisions/one-way.js';
import { amendmentMoves } from '../decisions/papers/amendment-moves.js';
import { ballotMoves } from '../decisions/meetings/ballot-moves.js';
import { meetingMoves } from '../decisions/meetings/meeting-moves.js';
import { paperMoves } from '../decisions/papers/paper-moves.js';
import { statementMoves } from '../decisions/papers/statement-moves.js';
import { adoptionOneWay, measureOneWay } from '../follow-up/one-way.js';
import { adoptionMoves } from '../follow-up/adoption-moves.js';
import { measureMoves } from '../follow-up/measure-moves.js';
import { bodyOneWay, institutionOneWay, offerOneWay, personOneWay } from '../people/one-way.js';
import { bodyTransitions, institutionTransitions, offerTransitions, personTransitions } from '../people/transitions.js';
import { projektgruppeMoves } from '../proposals/projektgruppe-moves.js';
import { proposalMoves } from '../proposals/proposal-moves.js';
import { projektgruppeOneWay, proposalOneWay } from '../proposals/one-way.js';
import { sessionOneWay } from '../reconstruction/one-way.js';
import { sessionTransitions } from '../reconstruction/transitions.js';
import { themeMoves } from '../themes/theme-moves.js';
import { routeMoves } from '../themes/route-moves.js';
import { dotVotingMoves } from '../themes/dot-voting-moves.js';
import { offerGapMoves } from '../themes/offer-gap-moves.js';
import { surveyMoves } from '../themes/survey-moves.js';
import { dotVotingOneWay, offerGapOneWay, routeOneWay, surveyOneWay, themeOneWay } from '../themes/one-way.js';

/**
 * Every life there is, by aggregate. `prefix`: its actions are called `prefix:event`; `oneWay`: why a state leads nowhere,
 * or only forth.
 */
export const allTransitions = {
  Person: { prefix: 'person', life: personTransitions, oneWay: personOneWay },
  Institution: { prefix: 'institution', life: institutionTransitions, oneWay: institutionOneWay },
  Body: { prefix: 'body', life: bodyTransitions, oneWay: bodyOneWay },
  Offer: { prefix: 'offer', life: offerTransitions, oneWay: offerOneWay },
  Case: { prefix: 'case', life: caseTransitions, oneWay: caseOneWay },
  Nomination: { prefix: 'nomination', life: nominationTransitions, oneWay: nominationOneWay },
  CaseBundle: { prefix: 'bundle', life: bundleTransitions, oneWay: bundleOneWay },
  Hint: { prefix: 'hint', life: hintTransitions, oneWay: hintOneWay },
  ReconstructionSession: { prefix: 'session', life: sessionTransitions, oneWay: sessionOneWay },
  GenerativeTheme: { prefix: 'theme', life: transitionsOf(themeMoves), oneWay: themeOneWay },
  Route: { prefix: 'route', life: transitionsOf(routeMoves), oneWay: routeOneWay },
  DotVoting: { prefix: 'dotVoting', life: transitionsOf(dotVotingMoves), oneWay: dotVotingOneWay },
  OfferGap: { prefix: 'offerGap', life: transitionsOf(offerGapMoves), oneWay: offerGapOneWay },
  PrevalenceSurvey: { prefix: 'survey', life: transitionsOf(surveyMoves), oneWay: surveyOneWay },
  Projektgruppe: { prefix: 'projektgruppe', life: transitionsOf(projektgruppeMoves), oneWay: projektgruppeOneWay },
  Proposal: { prefix: 'proposal', life: transitionsOf(proposalMoves), oneWay: proposalOneWay },
  Beschlussvorlage: { prefix: 'paper', life: transitionsOf(paperMoves), oneWay: paperOneWay },
  Statement: { prefix: 'statement', life: transitionsOf(statementMoves), oneWay: statementOneWay },
  Amendment: { prefix: 'amendment', life: transitionsOf(amendmentMoves), oneWay: amendmentOneWay },
  Meeting: { prefix: 'meeting', life: transitionsOf(meetingMoves), oneWay: meetingOneWay },
  Ballot: { prefix: 'ballot', life: transitionsOf(ballotMoves), oneWay: ballotOneWay },
  Measure: { prefix: 'measure', life: transitionsOf(measureMoves), oneWay: measureOneWay },
  Adoption: { prefix: 'adoption', life: transitionsOf(adoptionMoves), oneWay: adoptionOneWay },
} as const satisfies Readonly<
  Record<string, { readonly prefix: string; readonly life: Life; readonly oneWay: OneWay }>
>;
export type AggregateName = keyof typeof allTransitions;
