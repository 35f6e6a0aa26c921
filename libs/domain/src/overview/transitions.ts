import { transitionsOf } from '../kernel/move.js';
import type { Life } from '../kernel/transition.js';
import type { OneWay } from '../kernel/way-back.js';
import { bundleMoves } from '../cases/bundle-moves.js';
import { caseMoves } from '../cases/case-moves.js';
import { hintMoves } from '../cases/hint-moves.js';
import { nominationMoves } from '../cases/nomination-moves.js';
import { bundleOneWay, caseOneWay, hintOneWay, nominationOneWay } from '../cases/one-way.js';
import { amendmentOneWay, ballotOneWay, meetingOneWay, paperOneWay, statementOneWay } from '../decisions/one-way.js';
import { amendmentMoves } from '../decisions/papers/amendment-moves.js';
import { ballotMoves } from '../decisions/meetings/ballot-moves.js';
import { meetingMoves } from '../decisions/meetings/meeting-moves.js';
import { paperMoves } from '../decisions/papers/paper-moves.js';
import { statementMoves } from '../decisions/papers/statement-moves.js';
import { adoptionOneWay, measureOneWay } from '../follow-up/one-way.js';
import { adoptionMoves } from '../follow-up/adoption-moves.js';
import { measureMoves } from '../follow-up/measure-moves.js';
import { bodyMoves } from '../people/body-moves.js';
import { institutionMoves } from '../people/institution-moves.js';
import { offerMoves } from '../people/offer-moves.js';
import { bodyOneWay, institutionOneWay, offerOneWay, personOneWay } from '../people/one-way.js';
import { projektgruppeMoves } from '../proposals/projektgruppe-moves.js';
import { proposalMoves } from '../proposals/proposal-moves.js';
import { personMoves } from '../people/person-moves.js';
import { projektgruppeOneWay, proposalOneWay } from '../proposals/one-way.js';
import { sessionOneWay } from '../reconstruction/one-way.js';
import { themeMoves } from '../themes/theme-moves.js';
import { routeMoves } from '../themes/route-moves.js';
import { dotVotingMoves } from '../themes/dot-voting-moves.js';
import { offerGapMoves } from '../themes/offer-gap-moves.js';
import { surveyMoves } from '../themes/survey-moves.js';
import { sessionMoves } from '../reconstruction/session-moves.js';
import { dotVotingOneWay, offerGapOneWay, routeOneWay, surveyOneWay, themeOneWay } from '../themes/one-way.js';

/**
 * Every life there is, by aggregate. `prefix`: its actions are called `prefix:event`; `oneWay`: why a state leads nowhere,
 * or only forth.
 */
export const allTransitions = {
  Person: { prefix: 'person', life: transitionsOf(personMoves), oneWay: personOneWay },
  Institution: { prefix: 'institution', life: transitionsOf(institutionMoves), oneWay: institutionOneWay },
  Body: { prefix: 'body', life: transitionsOf(bodyMoves), oneWay: bodyOneWay },
  Offer: { prefix: 'offer', life: transitionsOf(offerMoves), oneWay: offerOneWay },
  Case: { prefix: 'case', life: transitionsOf(caseMoves), oneWay: caseOneWay },
  Nomination: { prefix: 'nomination', life: transitionsOf(nominationMoves), oneWay: nominationOneWay },
  CaseBundle: { prefix: 'bundle', life: transitionsOf(bundleMoves), oneWay: bundleOneWay },
  Hint: { prefix: 'hint', life: transitionsOf(hintMoves), oneWay: hintOneWay },
  ReconstructionSession: { prefix: 'session', life: transitionsOf(sessionMoves), oneWay: sessionOneWay },
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
