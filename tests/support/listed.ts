import { isListType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';

import { operationsOf } from './schema-operations.js';

/**
 * A list of things that are read one by one too. `where`: which of the kind belong in this list for this `reader`;
 * `asked`: with which arguments, one after the other, a reader is shown all of it.
 */
export type ListOfThings = {
  readonly read: string;
  readonly where?: string;
  readonly asked?: readonly string[];
};

/** Where all the things are that an operation reads one by one. */
export const tableOf: Readonly<Record<string, string>> = {
  body: 'body',
  case: '"case"',
  caseBundle: 'case_bundle',
  hint: 'hint',
  measure: 'measure',
  meeting: 'meeting',
  offer: 'offer',
  paper: 'beschlussvorlage',
  person: 'person',
  prevalenceSurvey: 'prevalence_survey',
  projektgruppe: 'projektgruppe',
  proposal: 'proposal',
  reconstructionSession: 'reconstruction_session',
  resolution: 'resolution',
  statement: 'statement',
  theme: 'generative_theme',
};

export const listsOfThings: Readonly<Record<string, ListOfThings>> = {
  bodies: { read: 'body' },
  caseBundles: { read: 'caseBundle' },
  cases: { read: 'case', asked: ['scope: mine', 'scope: toReview', 'scope: reviewed'] },
  hints: { read: 'hint' },
  measures: { read: 'measure' },
  meetings: { read: 'meeting', asked: ['time: upcoming', 'time: past'] },
  mySurveys: {
    read: 'prevalenceSurvey',
    where: `t.state = 'open' AND EXISTS (SELECT 1 FROM survey_addressee a WHERE a.survey_id = t.id AND a.person_id = reader)`,
  },
  offers: { read: 'offer', asked: ['states: [proposed, listed, retired]'] },
  papers: { read: 'paper' },
  persons: { read: 'person', asked: ['includeLeft: true'] },
  projektgruppen: { read: 'projektgruppe' },
  proposals: { read: 'proposal' },
  reconstructionSessions: { read: 'reconstructionSession' },
  resolutions: { read: 'resolution' },
  themes: { read: 'theme' },
};

/**
 * A list of what is read nowhere else: who reads it says the table of rights. `related`: what the reader is to a thing,
 * and how one sees it; `where`: which of the kind belong in this list for this `reader`.
 */
export type ListByRight = {
  readonly right: string;
  readonly table: string;
  readonly where?: string;
  readonly related?: Readonly<Record<string, string>>;
};

export const listsByRight: Readonly<Record<string, ListByRight>> = {
  accessNotices: {
    right: 'person:setOwnPassword',
    table: 'access_notice',
    where: 't.person_id = reader AND t.seen_at IS NULL',
  },
  auditEvents: { right: 'audit:read', table: 'audit_event' },
  doubledAddresses: {
    right: 'person:readAccess',
    table: 'person',
    where: `t.state = 'active' AND EXISTS (SELECT 1 FROM person o WHERE o.municipality_id = t.municipality_id
      AND o.id <> t.id AND o.state = 'active' AND lower(o.email) = lower(t.email))`,
  },
  feedbackForMe: {
    right: 'feedback:read',
    table: 'feedback',
    where: `EXISTS (SELECT 1 FROM generative_theme g JOIN observation o ON o.id = ANY (g.observation_ids)
      JOIN "case" c ON c.id = ANY (o.case_ids) WHERE g.id = t.theme_id AND c.author_id = reader)`,
    related: { contributor: 'true' },
  },
  institutions: { right: 'institution:list', table: 'institution' },
  memberMunicipalities: { right: 'memberMunicipality:list', table: 'member_municipality' },
  myAuditEvents: {
    right: 'audit:readOwn',
    table: 'audit_event',
    where: `t.actor_kind = 'person' AND t.actor_id = reader`,
  },
  nominations: { right: 'nomination:list', table: 'nomination' },
};

/** A list of what is within one thing: for whoever reads the thing. `count`: how much there is of it, `$1` being the thing. */
export type ListWithin = { readonly read: string; readonly of: string; readonly shown: string; readonly count: string };

export const listsWithin: Readonly<Record<string, ListWithin>> = {
  dotVotings: {
    ...{ read: 'reconstructionSession', of: 'sessionId', shown: 'id' },
    count: 'SELECT count(*)::int AS count FROM dot_voting WHERE session_id = $1',
  },
  proposalVersions: {
    ...{ read: 'proposal', of: 'proposalId', shown: 'number' },
    count: 'SELECT count(*)::int AS count FROM proposal_version WHERE proposal_id = $1',
  },
};

/** Lists of what refers to other things: whatever they name is read by itself. */
export const looksAtMany = ['moved', 'proposalEvidence', 'search', 'trail', 'waitingForMe'] as const;

/** Words alone: for whoever holds the right. */
export const plainWords: Readonly<Record<string, { readonly right: string; readonly selected: string }>> = {
  doubledNames: { right: 'institution:write', selected: '{ name }' },
  infoSheets: { right: 'case:readInfoSheets', selected: '{ language }' },
  offerFields: { right: 'offer:read', selected: '' },
};

const answersSeveral = (type: GraphQLOutputType): boolean => {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) || (isObjectType(inner) && 'nodes' in inner.getFields());
};

/** Every operation that answers a list, or something with nodes. */
export const listsOfTheSchema: readonly string[] = operationsOf('Query')
  .filter(({ type }) => answersSeveral(type))
  .map(({ name }) => name);
