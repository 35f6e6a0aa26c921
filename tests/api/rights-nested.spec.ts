import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permit, type Rights } from '@systemblick/domain/kernel/rights';
import { allRights } from '@systemblick/domain/overview/rights';
import type { AggregateName } from '@systemblick/domain/overview/transitions';

import {
  aloneOf,
  listOperations,
  ownOperations,
  thingNames,
  thingsIn,
  walksOf,
  wordsOf,
  type Told,
} from '../support/nested-things.js';
import { everybody, heldByName, unrelated, type PersonName } from '../support/pure-people.js';
import { wantsAll } from '../support/wants-all.js';
import { RightsStage, statesOf } from '../support/rights-stage.js';
import { scenes } from '../support/scenes.js';
import { operationText, valueFor, type Operation } from '../support/schema-operations.js';
import { getNamedType, isNonNullType } from 'graphql';

const rights: Rights = allRights;
/** Things that no operation reads by themselves, and the right that shows them. */
const shownBy: Readonly<Record<string, string>> = {
  Adoption: 'adoption:list',
  Ballot: 'ballot:read',
  DotVoting: 'dotVoting:read',
  Feedback: 'feedback:read',
  Institution: 'institution:list',
  MemberMunicipality: 'memberMunicipality:list',
  Membership: 'body:read',
  Municipality: 'municipality:read',
  Nomination: 'nomination:list',
  Observation: 'observation:list',
  OfferGap: 'offerGap:list',
  Route: 'route:read',
  Seat: 'body:read',
};
/** What people of the stage are to other things than the one that is walked. */
const besides: Partial<Record<PersonName, readonly string[]>> = {
  caseManager: ['contributor', 'author'],
  groupMember: ['assignedMember'],
  leadingCoordinator: ['assignedMember'],
};
/** Parts that have an id of their own, and are read with their thing. */
const parts = [
  ...['AgendaItem', 'GroupMeeting', 'GroupTask', 'PaperComment', 'PaperEvidence', 'PaperFile', 'ProposalEvidence'],
  ...['ThemeEvent'],
];
/** Another thing's heading: of one of these. */
const headingsOf: Readonly<Record<string, readonly string[]>> = {
  AgendaSubject: ['Beschlussvorlage', 'Proposal', 'GenerativeTheme'],
};
/** What is shown of a thing to people who may not read it by itself. */
const headings: Readonly<Record<string, RegExp>> = {
  Case: /^(id|version|state|title|createdAt|releasedTexts\.\d+\.(number|releasedAt|erasedAt))$/,
  ReconstructionSession:
    /^(id|version|state|title|template|startsAt|endsAt|startedAt|closedAt|phase|phaseEndsAt|textsOpenFrom|phases\.\d+\.\w+)$/,
};
/** What no other thing shows: looks at everything, each with a right and a spec of its own, and what is told to oneself. */
const neverNested = [
  'AccessNotice',
  'AuditEvent',
  'Changed',
  'Moved',
  'MovedThing',
  'OfferMeant',
  'TrailNode',
  'Waiting',
];
const unreviewed = 'Noch von niemandem geprüft';
const ofTheReview = 'Worte der Prüfung';

let stage: RightsStage;
beforeAll(async () => {
  stage = await RightsStage.open();
  await stage.arrange(
    'DROP TRIGGER audit_event_unwritten ON audit_event',
    `UPDATE "case" c SET state = 'inReview', submitted_at = now(), written_at = now(),
       text = (SELECT jsonb_set(r.text, '{title}', '"${unreviewed}"') FROM released_text r
               WHERE r.case_id = c.id AND r.text IS NOT NULL LIMIT 1)
     WHERE municipality_id = $1 AND state = 'released'
       AND EXISTS (SELECT 1 FROM released_text r WHERE r.case_id = c.id AND r.text IS NOT NULL)`,
    `UPDATE released_text SET risk_acceptance = '${ofTheReview}' WHERE municipality_id = $1 AND text IS NOT NULL`,
  );
});
afterAll(() => stage.close());

/** Asks as one person, and remembers how each thing answers by itself. */
class Reader {
  private readonly alone = new Map<string, Promise<Told | null>>();

  constructor(
    readonly person: PersonName,
    private readonly relations: readonly string[],
  ) {}

  async ask(query: string, variables: Record<string, unknown>): Promise<Told | null> {
    const { data, errors } = await stage.people.clients[this.person].send(query, variables);
    const unexpected = errors?.filter(({ extensions }) => extensions?.['code'] !== 'NOT_PERMITTED') ?? [];
    if (unexpected.length) throw new Error(JSON.stringify(unexpected));
    return (Object.values(data ?? {})[0] ?? null) as Told | null;
  }

  /** What of this nested thing its reader is told here and not by the thing itself. */
  async tooMuch(nested: Told): Promise<readonly string[]> {
    const { __typename: type } = nested;
    if (type === 'Passage')
      return nested['quote'] === null || this.mayBeShown('passage:readQuote', nested) ? [] : ['Passage.quote'];
    const action = shownBy[type];
    if (action) return this.mayBeShown(action, nested) ? [] : [`${type} against ${action}`];
    if (parts.includes(type)) return [];
    const kinds = headingsOf[type] ?? [type];
    const own = (await Promise.all(kinds.map((kind) => this.read(kind, String(nested['id']))))).find(Boolean);
    const told = [...wordsOf(nested)];
    const untitled = moreThanTitle(nested);
    if (untitled.length) return untitled;
    if (!own) {
      const unexpected = told.filter(([path]) => !headings[type]?.test(path));
      const leaked = [unreviewed, ofTheReview].filter((words) => JSON.stringify(nested).includes(words));
      return [...unexpected.map(([path]) => `${type}.${path}`), ...leaked];
    }
    if (type in headingsOf) return [];
    const words = wordsOf(own);
    return told
      .filter(([path, value]) => JSON.stringify(words.get(path)) !== JSON.stringify(value))
      .map(([path]) => `${type}.${path}`);
  }

  private mayBeShown(action: string, { state }: Told): boolean {
    const held = new Set([...heldByName(this.person), ...(besides[this.person] ?? []), ...this.relations]);
    const right = rights[action] as Rights[string];
    return permit(right, held, typeof state === 'string' ? state : undefined).ok;
  }

  private read(kind: string, id: string): Promise<Told | null> {
    const operation = ownOperations.get(kind);
    if (!operation) throw new Error(`Nothing says who reads a ${kind}`);
    const known = this.alone.get(`${kind} ${id}`);
    if (known) return known;
    const asked = this.ask(operationText('query', operation, aloneOf(kind)), { id });
    this.alone.set(`${kind} ${id}`, asked);
    return asked;
  }

  async walk(operation: Operation, variables: Record<string, unknown>, levels: number): Promise<readonly string[]> {
    const type = getNamedType(operation.type).name;
    const found: string[] = [];
    for (const walk of walksOf(type, levels)) {
      const answer = await this.ask(operationText('query', operation, walk), variables);
      if (answer && !Array.isArray(answer)) found.push(...moreThanTitle(answer));
      for (const nested of thingsIn(answer)) found.push(...(await this.tooMuch(nested)));
    }
    return [...new Set(found)].map((one) => `${this.person} at ${operation.name}: ${one}`);
  }
}

/** A theme known by its title only. */
const titleOfTheme = /^(id|version|number|state|kind|title|proposedOn|timesSeenAgain|priority\..+)$/;
const moreThanTitle = (told: Told): readonly string[] =>
  told['readable'] === false
    ? [...wordsOf(told)].flatMap(([path]) => (titleOfTheme.test(path) ? [] : [`${told.__typename}.${path}`]))
    : [];

/** A usual run asks a third of those who are nothing to the thing, others in each state; all with `npm run suites:whole`. */
const someUnrelated = (place: number): readonly PersonName[] =>
  wantsAll ? unrelated : unrelated.filter((_, at) => at % 3 === place % 3);

/** Everything somebody is to any thing of the stage. */
const relationsOf = (person: PersonName): readonly string[] =>
  Object.values(scenes).flatMap(({ relations = {} }) => relations[person] ?? []);

/** What a connection or a list lists. */
const listedIn = (type: Operation['type']): string => getNamedType(type).name.replace(/Connection$/, '');

/** A few at once: a server has so many connections. */
async function asEach(people: readonly PersonName[], ask: (person: PersonName) => Promise<readonly string[]>) {
  const found: string[] = [];
  for (let start = 0; start < people.length; start += 5)
    found.push(...(await Promise.all(people.slice(start, start + 5).map(ask))).flat());
  return found;
}

it('every thing that may be nested has an operation, a right or a thing it is part of', () => {
  const known = new Set([...ownOperations.keys(), ...Object.keys(shownBy), ...parts, ...Object.keys(headingsOf)]);
  expect(thingNames.filter((name) => !known.has(name) && !neverNested.includes(name) && name !== 'Passage')).toEqual(
    [],
  );
});

describe('what a thing shows of others, two levels deep, is what these show by themselves', () => {
  const kinds = (Object.keys(scenes) as AggregateName[]).filter((kind) => ownOperations.has(kind));

  describe.each(kinds)('%s', (kind) => {
    it.each(statesOf(kind).map((state, place) => [state, place] as const))('in state %s', async (state, place) => {
      const staged = await stage.stage(kind);
      await stage.put(staged, state);
      const relations = scenes[kind]?.relations ?? {};
      const people = [...someUnrelated(place), ...(Object.keys(relations) as PersonName[])];
      const operation = ownOperations.get(kind) as Operation;
      const wrong = await asEach(people, (person) =>
        new Reader(person, relations[person] ?? []).walk(operation, { id: staged.id }, 2),
      );
      expect(wrong).toEqual([]);
    });
  });

  const lists = listOperations.filter(({ type }) => !neverNested.includes(listedIn(type)));
  it.each(lists.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
    const variables = Object.fromEntries(
      operation.args.map(({ name, type }) => {
        if (name === 'first') return [name, 30];
        return [name, isNonNullType(type) ? valueFor(type, stage.people.municipalityId) : null];
      }),
    );
    const wrong = await asEach(everybody, (person) =>
      new Reader(person, relationsOf(person)).walk(operation, variables, 2),
    );
    expect(wrong).toEqual([]);
  });
});
