import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { WaitingKind } from '@systemblick/domain/overview/waiting';

import { askedThingNames, offers, seenBy, type AskedThingName } from '../support/asked-things.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { statementsSent } from '../support/statements-sent.js';
import type { Data, TestClient } from '../support/test-client.js';

type Somebody = {
  readonly name: string;
  readonly client: TestClient;
  readonly personId: string;
  readonly institutionId: string | null;
  readonly deputises: readonly string[];
  /** The cases of the nominations they are shown. */
  readonly nominated: readonly string[];
  readonly waiting: readonly { readonly kind: WaitingKind; readonly id: string }[];
  readonly seen: Readonly<Record<AskedThingName, ReadonlyMap<string, Data>>>;
};

let api: RunningApi;
let everybody: readonly Somebody[];

async function meet(name: string): Promise<Somebody> {
  const client = await api.as(name);
  const { me, waitingForMe } = await client.ask(
    `{ me { person { id institution { id } } memberships { capacity body { id } } } waitingForMe { id kind } }`,
  );
  const { data } = await client.send(`{ nominations(first: 50) { nodes { caseId } } }`);
  const seen: Partial<Record<AskedThingName, ReadonlyMap<string, Data>>> = {};
  for (const thing of askedThingNames) seen[thing] = await seenBy(api, client, thing);
  return {
    ...{ name, client, personId: me.person.id, institutionId: me.person.institution?.id ?? null },
    deputises: me.memberships.filter((one: Data) => one.capacity === 'deputy').map((one: Data) => one.body.id),
    nominated: (data?.nominations?.nodes ?? []).map(({ caseId }: Data) => caseId),
    waiting: waitingForMe.map(({ id, kind }: Data) => ({ kind, id: id.slice(`${kind}:`.length) })),
    seen: seen as Somebody['seen'],
  };
}

/** Things in states the demo's own story has none of. */
async function furtherStates() {
  await api.database.superuser(async (client) => {
    const first = (table: string, where: string) => `(SELECT id FROM ${table} WHERE ${where} ORDER BY id LIMIT 1)`;
    await client.query(
      `UPDATE measure SET state = 'done', done_on = CURRENT_DATE WHERE id = ${first('measure', `state = 'inProgress'`)}`,
    );
    await client.query(`UPDATE measure SET state = 'proposed' WHERE id = ${first('measure', `state = 'accepted'`)}`);
    await client.query(
      `UPDATE measure SET state = 'declined', reason = 'Kein Personal.' WHERE id = ${first('measure', `state = 'accepted'`)}`,
    );
    await client.query(
      `UPDATE meeting SET state = 'planned', invited_at = NULL WHERE id = ${first('meeting', `state = 'invited'`)}`,
    );
    await client.query(
      `UPDATE generative_theme SET revisit_on = CURRENT_DATE WHERE id = ${first('generative_theme', `state = 'stored'`)}`,
    );
  });
}

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Of which thing it is, and by which of its steps it is done. */
const doneBy: Readonly<Record<WaitingKind, readonly [AskedThingName, (thing: Data, who: Somebody) => boolean]>> = {
  caseReturned: ['case', (one) => offers(one, 'case:write')],
  caseToReview: ['case', (one) => offers(one, 'case:release')],
  caseDraftExpires: ['case', (one) => offers(one, 'case:write')],
  caseRecognised: ['case', (one) => offers(one, 'case:withdraw')],
  // Shown in a list of nominations, which have no steps of their own.
  nominationToConsider: ['case', () => false],
  knowledgeToAnswer: ['bundle', (one) => offers(one, 'bundle:answerKnowledge')],
  bundleToMakeReady: ['bundle', (one) => offers(one, 'bundle:makeReady')],
  sessionToJoin: ['session', (one) => one.rulesAccepted && offers(one, 'session:acceptRules')],
  sessionRulesToAccept: ['session', (one) => !one.rulesAccepted && offers(one, 'session:acceptRules')],
  themeToRoute: ['theme', (one) => offers(one, 'theme:route')],
  themeToRevisit: ['theme', (one) => one.revisitDue && offers(one, 'theme:route')],
  surveyToAnswer: ['survey', (one) => offers(one, 'survey:answer')],
  projektgruppeToMandate: ['projektgruppe', (one) => offers(one, 'projektgruppe:mandate')],
  workingTimeToConfirm: ['projektgruppe', (one) => one.workingTime.some(({ mine }: Data) => mine)],
  proposalToAnswer: ['proposal', (one) => offers(one, 'proposal:answer')],
  proposalToAccept: ['proposal', (one) => offers(one, 'proposal:accept')],
  proposalReturned: ['proposal', (one) => offers(one, 'proposal:rework')],
  paperToWrite: ['paper', (one) => offers(one, 'paper:write', 'paper:askStatements')],
  statementToGive: ['statement', (one) => offers(one, 'statement:give')],
  // The page asks the steps of all statements at once, and takes the first of a name.
  objectionToSettle: ['paper', (one) => settles(one)],
  paperToClear: ['paper', (one) => offers(one, 'paper:clear')],
  paperToTable: ['paper', (one) => offers(one, 'paper:table')],
  meetingToAttend: ['meeting', (one) => one.state === 'invited'],
  ballotToVote: ['meeting', (one) => mayVote(one)],
  meetingToInvite: ['meeting', (one) => offers(one, 'meeting:invite', 'meeting:setAgenda', 'meeting:plan')],
  itemsToResolve: ['meeting', (one) => offers(one, 'meeting:callItem')],
  hintToTriage: ['hint', (one) => offers(one, 'hint:take')],
  offerToAccept: ['offer', (one) => offers(one, 'offer:accept')],
  offerToCheck: ['offer', (one) => one.checkDue && offers(one, 'offer:check')],
  paperNeedsMeasures: ['paper', (one) => one.measures.length === 0],
  measureToAnswer: ['measure', (one) => offers(one, 'measure:accept')],
  measureOverdue: ['measure', (one) => one.overdue && offers(one, 'measure:begin', 'measure:report')],
  measureOverdueAtInstitution: ['measure', (one) => one.overdue && offers(one, 'measure:cancel')],
  measureToCarryOut: ['measure', (one) => offers(one, 'measure:begin', 'measure:report')],
  measureDeclined: ['measure', (one) => offers(one, 'measure:askAgain')],
  measureToVerify: ['measure', (one) => offers(one, 'measure:verify')],
};
const settles = ({ statements }: Data) =>
  statements.flatMap((one: Data) => one.steps).find(({ action }: Data) => action === 'statement:attach')?.allowed ===
  true;
const mayVote = (meeting: Data) =>
  meeting.ballots.some((one: Data) => one.mySeats.some(({ refusal }: Data) => !refusal));

type Asked = {
  readonly of: AskedThingName;
  readonly acts: readonly string[];
  /** The parts of the thing that are acted on; else the thing itself. */
  readonly on?: (thing: Data) => readonly Data[];
  readonly rests?: (thing: Data, who: Somebody) => boolean;
  /** As what it waits, where the same thing may wait otherwise at the same time. */
  readonly as?: WaitingKind;
};

/** What waits for everybody to whom it is offered, unless it rests for them. */
const forEach: readonly Asked[] = [
  { of: 'case', acts: ['case:release'] },
  { of: 'bundle', acts: ['bundle:answerKnowledge'], rests: (one) => !asksMe(one) },
  { of: 'session', acts: ['session:acceptRules'], rests: (one) => !one.takesPart || one.rulesAccepted },
  { of: 'theme', acts: ['theme:route'], rests: (one) => one.state === 'stored' && !one.revisitDue },
  { of: 'survey', acts: ['survey:answer'] },
  { of: 'projektgruppe', acts: ['projektgruppe:mandate'], as: 'projektgruppeToMandate' },
  {
    of: 'proposal',
    acts: ['proposal:answer'],
    rests: (one, { deputises }) => one.answers.some(({ mine }: Data) => mine) || deputises.includes(one.body.id),
  },
  { of: 'proposal', acts: ['proposal:accept'] },
  { of: 'statement', acts: ['statement:give'], rests: (one, who) => one.institution.id !== who.institutionId },
  { of: 'paper', acts: ['statement:attach'], on: (one) => one.statements, rests: (one) => one.state === 'draft' },
  { of: 'paper', acts: ['paper:clear'] },
  { of: 'paper', acts: ['paper:table'] },
  { of: 'meeting', acts: ['meeting:invite'], rests: (one) => !isWithin(one.startsAt, 21) },
  { of: 'meeting', acts: ['meeting:callItem'] },
  { of: 'hint', acts: ['hint:take'], rests: (one) => one.state !== 'received' },
  { of: 'offer', acts: ['offer:accept'] },
  { of: 'offer', acts: ['offer:check'], rests: (one) => !one.checkDue },
  { of: 'measure', acts: ['measure:accept'] },
  { of: 'measure', acts: ['measure:askAgain'] },
  { of: 'measure', acts: ['measure:verify'] },
];

/** What waits for one of those to whom it is offered: whose it is, while the others may do it in their place. */
const forOne: readonly Asked[] = [
  {
    of: 'projektgruppe',
    acts: ['projektgruppe:confirmWorkingTime'],
    as: 'workingTimeToConfirm',
    rests: (one) => one.workingTime.every(({ mine }: Data) => !mine),
  },
  { of: 'proposal', acts: ['proposal:rework'] },
  { of: 'paper', acts: ['paper:write', 'paper:askStatements'], rests: (one) => !one.sentBack && !one.proposal },
  { of: 'measure', acts: ['measure:begin', 'measure:report'], rests: (one) => one.responsible === null },
];
const asksMe = ({ cases, knowledge }: Data) =>
  knowledge.some(
    (one: Data) => one.answer === null && cases.some((its: Data) => its.mine && its.caseId === one.caseId),
  );
const isWithin = (moment: string, days: number) => new Date(moment).getTime() < Date.now() + days * 86_400_000;

/** By thing: who is asked for one of these acts. */
function askedFor({
  of,
  acts,
  on = (thing) => [thing],
  rests = () => false,
}: Asked): ReadonlyMap<string, readonly Somebody[]> {
  const asked = new Map<string, Somebody[]>();
  for (const who of everybody)
    for (const [id, thing] of who.seen[of])
      if (on(thing).some((part) => offers(part, ...acts)) && !rests(thing, who))
        asked.set(id, [...(asked.get(id) ?? []), who]);
  return asked;
}
const isToldOf =
  (id: string, { as }: Asked) =>
  ({ waiting }: Somebody) =>
    waiting.some((one) => one.id === id && (as === undefined || one.kind === as));

describe.each([
  ['as its story ends', async () => {}],
  ['with things in further states', furtherStates],
])('in the demo, %s', (_when, prepare) => {
  beforeAll(async () => {
    await prepare();
    const { signInOptions } = await api.anonymous.ask(`{ signInOptions { demoPeople { name } } }`);
    const met: Somebody[] = [];
    for (const { name } of signInOptions.demoPeople) met.push(await meet(name));
    everybody = met;
  }, 120_000);

  it('whatever waits for somebody is offered to them where it is done', () => {
    const waiting = everybody.flatMap((who) => who.waiting.map((one) => ({ who, ...one })));
    const idle = waiting.filter(({ who, kind, id }) => {
      if (kind === 'nominationToConsider') return !who.nominated.includes(id);
      const [thing, isDone] = doneBy[kind];
      const shown = who.seen[thing].get(id);
      return shown === undefined || !isDone(shown, who);
    });
    expect(idle.map(({ who, kind, id }) => `${who.name}: ${kind} ${id}`)).toEqual([]);
    expect(new Set(waiting.map(({ kind }) => kind)).size).toBeGreaterThan(15);
  });

  it('each thing waits for somebody once, but where it asks two things of them', () => {
    const besides: readonly WaitingKind[] = [
      'caseRecognised',
      'ballotToVote',
      'nominationToConsider',
      'workingTimeToConfirm',
    ];
    const twice = everybody.flatMap(({ name, waiting }) =>
      waiting
        .filter(({ kind }) => !besides.includes(kind))
        .filter(({ id }, place, all) => all.findIndex((one) => one.id === id) !== place)
        .map(({ kind }) => `${name}: ${kind}`),
    );
    expect(twice).toEqual([]);
  });

  it('whatever is offered to somebody and does not rest waits for them', () => {
    const all = forEach.flatMap((asked) =>
      [...askedFor(asked)].flatMap(([id, who]) => who.map((one) => ({ asked, id, one }))),
    );
    const untold = all.filter(({ asked, id, one }) => !isToldOf(id, asked)(one));
    expect(untold.map(({ asked, id, one }) => `${one.name}: ${asked.acts[0]} ${id}`)).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map(({ asked }) => asked.acts[0])).size).toBeGreaterThan(10);
  });

  it('what others may do in somebody’s place waits for one of them, and for whoever can do it alone', () => {
    const all = forOne.flatMap((asked) => [...askedFor(asked)].map(([id, who]) => ({ asked, id, who })));
    const untold = all.filter(({ asked, id, who }) => !who.some(isToldOf(id, asked)));
    expect(untold.map(({ asked, id, who }) => [asked.acts[0], id, ...who.map(({ name }) => name)])).toEqual([]);
    expect(all.length).toBeGreaterThan(2);
  });
});

it('is read by as many statements for one thing as for many', async () => {
  const coordinator = await api.as('Tobias Wischnewski');
  const sent = async () => (await statementsSent(api, coordinator, '{ waitingForMe { id } }', {})).length;
  const count = async () => (await coordinator.ask('{ waitingForMe { id } }')).waitingForMe.length;
  const [before, statements] = [await count(), await sent()];
  for (let n = 0; n < 20; n++)
    await coordinator.mutate(
      'proposeTheme',
      'GenerativeTheme',
      {
        id: randomUUID(),
        kind: 'socialProblem',
        legalSpheres: ['sgb2'],
        title: `Thema ${n}`,
        description: 'Worum es geht.',
      },
      'id',
    );
  expect(await count()).toBe(before + 20);
  expect(await sent()).toBe(statements);
  expect(statements).toBeLessThan(35);
}, 60_000);
