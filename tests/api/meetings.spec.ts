import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  anItem,
  arrive,
  aTabledPaper,
  ballotOf,
  inHours,
  invited,
  meetingFields,
  openBallot,
  plan,
  prepare,
  read,
  resolve,
  running,
  setAgenda,
  today,
  vote,
  which,
  type MeetingStaff,
} from '../support/a-meeting.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let staff: MeetingStaff;
let head: TestClient;
let member: TestClient;
let manager: TestClient;
let stranger: TestClient;
let steering: Data;
let persons: { id: string; name: string }[];

const chairName = 'Dr. Henrike Falkenroth';
const memberName = 'Ulrike Sandkühler';
const six = [
  chairName,
  memberName,
  'Andreas Kötterheinrich',
  'Christiane Vollmer-Haas',
  'Gabriele Stratmann',
  'Aynur Demirtaş-Köhler',
];

const people = (name: string): string => {
  const person = persons.find((one) => one.name.startsWith(name));
  if (!person) throw new Error(`The demo has nobody called ${name}`);
  return person.id;
};

beforeAll(async () => {
  api = await startApi();
  const [coordinator, chair, minuteTaker] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as(chairName),
    api.as('Annette Brinkhoff'),
  ]);
  staff = { coordinator, chair, minuteTaker };
  [head, member, manager, stranger] = await Promise.all([
    api.as('Barbara Wessels-Thiel'),
    api.as(memberName),
    api.as('Miriam Seibel'),
    api.as('Hannelore Siepmann'),
  ]);
  const known = await coordinator.ask(
    `{ persons(first: 100) { nodes { id name } } bodies { nodes { id version kind seats { id memberships { personId capacity } } } } }`,
  );
  persons = known.persons.nodes;
  steering = known.bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup');
});
afterAll(() => api.stop());

const seatOf = (name: string, body: Data = steering): string =>
  body.seats.find(({ memberships }: Data) =>
    memberships.some(({ personId, capacity }: Data) => personId === people(name) && capacity === 'member'),
  ).id;
const session = (present: readonly string[] = six, items: Data[] = [anItem()]) =>
  running(staff, steering.id, people, present, items);
const rules = (over: Data = {}): Data => ({
  majority: 'simple',
  quorum: { kind: 'none' },
  quorumPresumed: false,
  partiality: 'disclosure',
  excludedCountForQuorum: false,
  secretAllowed: false,
  circulationAllowed: false,
  circulationMinimumAnswers: 1,
  votesByRule: false,
  ...over,
});

/** A body of its own, so that no test stands in another's way. */
async function aBody(members: readonly string[], over: Data = {}): Promise<Data> {
  const { coordinator } = staff;
  const id = randomUUID();
  const description = { id, kind: 'steeringGroup', name: `Beirat ${id}`, existedBefore: false };
  const body = await coordinator.mutate('foundBody', 'Body', description, 'id version');
  const seats: Data[] = [];
  for (const name of members) {
    const seat = await coordinator.mutate('addSeat', 'Seat', { id: randomUUID(), bodyId: body.id, voting: true }, 'id');
    const seated = { id: randomUUID(), seatId: seat.id, personId: people(name), capacity: 'member', from: today(-30) };
    const membership = await coordinator.mutate('seatPerson', 'Membership', seated, 'id version personId capacity');
    seats.push({ id: seat.id, memberships: [membership] });
  }
  const changed = { id: body.id, expectedVersion: body.version, rules: rules(over) };
  await head.mutate('changeRules', 'Body', changed, 'id');
  return { id: body.id, seats };
}

describe('planning a meeting', () => {
  it('says what is wrong, and changes nothing by halves', async () => {
    const wrongTimes = await plan(staff, steering.id, people, { endsAt: inHours(0) });
    expect(wrongTimes).toMatchObject({ code: 'MEETING_ENDS_BEFORE_START', field: 'endsAt' });
    expect(await plan(staff, steering.id, people, { title: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await plan(staff, randomUUID(), people)).toMatchObject({ code: 'NOT_FOUND', field: 'bodyId' });

    const meeting = await plan(staff, steering.id, people, { chairId: null });
    expect(meeting).toMatchObject({ state: 'planned', version: 0, agenda: [] });
    const { coordinator } = staff;
    expect(await coordinator.mutate('inviteToMeeting', 'Meeting', which(meeting))).toMatchObject({
      code: 'AGENDA_EMPTY',
    });
    expect(await setAgenda(coordinator, meeting, [anItem({ kind: 'beschlussvorlage' })])).toMatchObject({
      code: 'ITEM_WITHOUT_SUBJECT',
    });
    const unknown = [anItem({ kind: 'theme', subjectId: randomUUID() })];
    expect(await setAgenda(coordinator, meeting, unknown)).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    const twice = anItem();
    expect(await setAgenda(coordinator, meeting, [twice, twice])).toMatchObject({ code: 'ITEM_TWICE' });
    const set = await setAgenda(coordinator, meeting, [anItem(), anItem({ kind: 'report', title: 'Bericht' })]);
    expect(set.agenda).toMatchObject([{ number: 1 }, { number: 2, kind: 'report' }]);
    expect(await setAgenda(coordinator, meeting, [])).toMatchObject({ code: 'STALE' });
    expect(await coordinator.mutate('inviteToMeeting', 'Meeting', which(set))).toMatchObject({ code: 'CHAIR_MISSING' });
  });

  it('does nothing twice with the same id', async () => {
    const times = { id: randomUUID(), startsAt: inHours(1), endsAt: inHours(3) };
    const first = await plan(staff, steering.id, people, times);
    expect(await plan(staff, steering.id, people, times)).toEqual(first);
  });

  it('is presided over by somebody of the body, not by who prepares it', async () => {
    const [chairId, before] = [people('Tobias Wischnewski'), people(chairName)];
    const outsider = { code: 'CHAIR_NOT_A_MEMBER', field: 'chairId' };
    expect(await plan(staff, steering.id, people, { chairId })).toMatchObject(outsider);
    const meeting = await plan(staff, steering.id, people);
    const changed = (chair: string) =>
      staff.coordinator.mutate('planMeeting', 'Meeting', { ...planned(), ...which(meeting), chairId: chair });
    expect(await changed(chairId)).toMatchObject(outsider);
    expect(await changed(people(memberName))).toMatchObject({ version: 1 });
    expect(await changed(before)).toMatchObject({ code: 'STALE' });
  });

  it('has its own agenda: an item of another meeting is no item of this one', async () => {
    const item = anItem();
    const meeting = await invited(staff, steering.id, people, [item]);
    const other = await plan(staff, steering.id, people);
    await expect(setAgenda(staff.coordinator, other, [item])).rejects.toThrow(/^BAD_USER_INPUT/);
    expect(await setAgenda(member, other, [item])).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await setAgenda(staff.coordinator, meeting, [item, anItem()])).toMatchObject({
      version: meeting.version + 1,
    });
  });

  it('is for the coordination, the head and the chair; nobody becomes chair by saying so', async () => {
    const meeting = await plan(staff, steering.id, people);
    expect(await setAgenda(member, meeting, [anItem()])).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await setAgenda(staff.chair, meeting, [anItem()])).toMatchObject({ version: 1 });
    const mine = { ...planned(), chairId: people(memberName) };
    expect(await member.mutate('planMeeting', 'Meeting', mine)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await staff.chair.mutate('planMeeting', 'Meeting', planned())).toMatchObject({ state: 'planned' });
  });

  it('is read by the body, found by nobody else', async () => {
    const meeting = await invited(staff, steering.id, people);
    expect((await read(member, meeting.id)).title).toBe(meeting.title);
    expect(await read(manager, meeting.id)).toBeNull();
    expect(await read(stranger, meeting.id)).toBeNull();
    expect(await stranger.mutate('cancelMeeting', 'Meeting', { ...which(meeting), reason: 'Nein' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const list = `{ meetings(first: 100) { nodes { id state } } }`;
    const ids = async (as: TestClient) => (await as.ask(list)).meetings.nodes.map(({ id }: Data) => id);
    expect(await ids(member)).toContain(meeting.id);
    expect(await ids(manager)).not.toContain(meeting.id);
    expect(await ids(stranger)).not.toContain(meeting.id);
  });

  it('is called off with a reason, or put off', async () => {
    const { coordinator } = staff;
    const first = await plan(staff, steering.id, people);
    expect(await coordinator.mutate('cancelMeeting', 'Meeting', { ...which(first), reason: '' })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    const reason = 'Zu wenige Zusagen.';
    const off = await coordinator.mutate('cancelMeeting', 'Meeting', { ...which(first), reason }, meetingFields);
    expect(off).toMatchObject({ state: 'cancelled', reason });
    expect(await coordinator.mutate('postponeMeeting', 'Meeting', { ...which(off), reason })).toMatchObject({
      code: 'WRONG_STATE',
    });
    const second = await invited(staff, steering.id, people);
    expect(await staff.chair.mutate('postponeMeeting', 'Meeting', { ...which(second), reason })).toMatchObject({
      state: 'postponed',
    });
  });

  const planned = () => ({
    id: randomUUID(),
    bodyId: steering.id,
    title: 'Sondersitzung',
    startsAt: inHours(2),
    endsAt: inHours(3),
  });
});

describe('somebody without the right', () => {
  const refused = { code: 'NOT_PERMITTED' };

  it('is told so, whatever else is wrong with what they say', async () => {
    const meeting = await session();
    const [unknown, id] = [randomUUID(), meeting.id];
    const lost = [anItem({ kind: 'theme', subjectId: unknown })];
    expect(await setAgenda(member, meeting, lost)).toMatchObject(refused);
    expect(await prepare(member, meeting, { itemId: unknown })).toMatchObject(refused);
    expect(await prepare(member, meeting, { pointNumbers: [7] })).toMatchObject(refused);
    const by = (as: TestClient) => resolve(as, 'resolveByBallot', meeting, unknown, { ballotId: unknown });
    expect(await by(member)).toMatchObject(refused);
    expect(await by(staff.chair)).toMatchObject({ code: 'NOT_FOUND', field: 'ballotId' });
    const sitsIn = { id, seatId: unknown, personId: unknown };
    expect(await staff.chair.mutate('confirmDeputy', 'Meeting', sitsIn)).toMatchObject(refused);
    expect(await staff.minuteTaker.mutate('confirmDeputy', 'Meeting', sitsIn)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'seatId',
    });
    const came = { id, personId: unknown, kind: 'arrived', at: inHours(9) };
    expect(await member.mutate('notePresence', 'Meeting', came)).toMatchObject(refused);
    const toCome = { ...which(meeting), at: inHours(9) };
    expect(await member.mutate('startMeeting', 'Meeting', toCome)).toMatchObject(refused);
    expect(await member.mutate('closeMeeting', 'Meeting', toCome)).toMatchObject(refused);
    const recorded = { outcome: 'adopted', at: inHours(9) };
    const record = (as: TestClient) => resolve(as, 'recordResolution', meeting, meeting.agenda[0].id, recorded);
    expect(await record(member)).toMatchObject(refused);
    expect(await record(staff.minuteTaker)).toMatchObject({ code: 'DATE_AHEAD', field: 'at' });
  });

  it('plans no meeting of a dissolved body, and is not told that it is one', async () => {
    const body = await aBody([memberName]);
    const { version } = (await head.ask(`query ($id: ID!) { body(id: $id) { version } }`, { id: body.id })).body;
    const dissolved = await head.mutate('dissolveBody', 'Body', { id: body.id, expectedVersion: version }, 'state');
    expect(dissolved).toMatchObject({ state: 'dissolved' });
    expect(await plan({ ...staff, coordinator: member }, body.id, people)).toMatchObject(refused);
    expect(await plan(staff, body.id, people)).toMatchObject({ code: 'BODY_DISSOLVED', field: 'bodyId' });
  });

  it('finds nothing of another municipality', async () => {
    const meeting = await session();
    for (const answer of [
      await setAgenda(stranger, meeting, []),
      await prepare(stranger, meeting),
      await resolve(stranger, 'resolveByBallot', meeting, meeting.agenda[0].id, { ballotId: randomUUID() }),
      await plan({ ...staff, coordinator: stranger }, steering.id, people),
    ])
      expect(answer).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a meeting that runs', () => {
  it('is started by the chair or the minute-taker, in the past too, never in the future', async () => {
    const meeting = await invited(staff, steering.id, people);
    expect(await staff.coordinator.mutate('startMeeting', 'Meeting', which(meeting))).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const start = (at: string) =>
      staff.chair.mutate('startMeeting', 'Meeting', { ...which(meeting), at }, meetingFields);
    expect(await start(inHours(1))).toMatchObject({ code: 'DATE_AHEAD', field: 'at' });
    expect(await start('1900-01-01T00:00:00Z')).toMatchObject({ code: 'DATE_TOO_EARLY', field: 'at' });
    expect(await start(inHours(-12))).toMatchObject({ state: 'running', currentItemId: meeting.agenda[0].id });
    expect(await start(inHours(-12))).toMatchObject({ code: 'STALE' });
  });

  it('goes from item to item, and keeps what is dealt with on its agenda', async () => {
    const items = [anItem(), anItem({ title: 'Zweiter Punkt' })];
    const meeting = await session(six, items);
    const call = (as: TestClient, itemId: string) =>
      as.mutate('callItem', 'Meeting', { id: meeting.id, itemId }, meetingFields);
    expect(await call(member, items[1].id)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await call(staff.chair, randomUUID())).toMatchObject({ code: 'ITEM_UNKNOWN' });
    const second = await call(staff.chair, items[1].id);
    expect(second.currentItemId).toBe(items[1].id);
    expect(await setAgenda(staff.chair, second, [items[0]])).toMatchObject({ code: 'ITEM_TREATED' });
    await prepare(staff.chair, meeting);
    expect(await setAgenda(staff.chair, second, [items[1]])).toMatchObject({ code: 'ITEM_TREATED' });
    expect((await setAgenda(staff.chair, second, [items[1], items[0]])).agenda).toMatchObject([
      { id: items[1].id },
      { id: items[0].id },
    ]);
  });

  it('tells who still sees it running that it was closed meanwhile, before it says that nothing more is added', async () => {
    const meeting = await session();
    const seen = await read(staff.coordinator, meeting.id);
    const closed = await staff.chair.mutate('closeMeeting', 'Meeting', which(seen), meetingFields);
    const items = [...meeting.agenda.map(({ id, title, kind }: Data) => ({ id, title, kind })), anItem()];
    expect(await setAgenda(staff.coordinator, seen, items)).toMatchObject({ code: 'STALE' });
    expect(await setAgenda(staff.coordinator, closed, items)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await setAgenda(member, seen, items)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('counts who is there, and deputies once the minute-taker has confirmed them', async () => {
    const meeting = await session([chairName, 'Jörg Lammert']);
    expect(meeting.attendance).toMatchObject({ seatsPresent: 1, votingSeats: 9, quorum: 5 });
    const confirm = (as: TestClient, personId: string | null) =>
      as.mutate('confirmDeputy', 'Meeting', { id: meeting.id, seatId: seatOf(memberName), personId }, meetingFields);
    expect(await confirm(staff.chair, people('Jörg Lammert'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await confirm(staff.minuteTaker, people('Miriam Seibel'))).toMatchObject({ code: 'NOT_A_DEPUTY' });
    const confirmed = await confirm(staff.minuteTaker, people('Jörg Lammert'));
    expect(confirmed.attendance.seatsPresent).toBe(2);
    expect(await confirm(staff.minuteTaker, people('Jörg Lammert'))).toMatchObject({
      code: 'DEPUTY_ALREADY_CONFIRMED',
    });
    expect((await confirm(staff.minuteTaker, null)).attendance.seatsPresent).toBe(1);

    const note = (personId: string, over: Data = {}) =>
      staff.minuteTaker.mutate('notePresence', 'Meeting', { id: meeting.id, personId, kind: 'left', ...over });
    expect(await note(people(chairName), { at: inHours(-9) })).toMatchObject({ code: 'DATE_TOO_EARLY', field: 'at' });
    expect(await note(randomUUID())).toMatchObject({ code: 'NOT_FOUND', field: 'personId' });
    expect(
      await member.mutate('notePresence', 'Meeting', { id: meeting.id, personId: people(memberName), kind: 'arrived' }),
    ).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('writes partiality down as the body has it: disclosed, excluding, or not at all', async () => {
    const disclosed = await session();
    const declare = (as: TestClient, meeting: Data, over: Data = {}) =>
      as.mutate(
        'declarePartiality',
        'Meeting',
        {
          id: meeting.id,
          itemId: meeting.agenda[0].id,
          ground: 'Mein Träger erhielte Mittel.',
          directAdvantage: true,
          ...over,
        },
        meetingFields,
      );
    expect((await declare(member, disclosed)).agenda[0].partialities).toMatchObject([{ votes: true }]);
    expect(await declare(member, disclosed, { personId: people(chairName) })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await declare(staff.minuteTaker, disclosed, { personId: people(chairName) })).toMatchObject({
      state: 'running',
    });

    const body = await aBody(six, { partiality: 'exclusion' });
    const excluding = await running(staff, body.id, people, six);
    await declare(member, excluding);
    const ballot = await openBallot(staff, excluding);
    expect(ballot.entitled).toBe(5);
    expect(await vote(member, ballot, seatOf(memberName, body))).toMatchObject({ code: 'EXCLUDED_FOR_PARTIALITY' });
    const decided = { id: excluding.id, itemId: excluding.agenda[0].id, personId: people(memberName), excluded: false };
    expect(
      (await staff.chair.mutate('decidePartiality', 'Meeting', decided, meetingFields)).agenda[0].partialities,
    ).toMatchObject([{ votes: true, excluded: false }]);

    const off = await running(staff, (await aBody(six, { partiality: 'off' })).id, people, six);
    expect(await declare(member, off)).toMatchObject({ code: 'PARTIALITY_OFF' });
  });

  it('does not close over an open ballot', async () => {
    const meeting = await session();
    const { id } = await openBallot(staff, meeting);
    const close = async () => staff.chair.mutate('closeMeeting', 'Meeting', which(await read(staff.chair, meeting.id)));
    expect(await close()).toMatchObject({ code: 'BALLOTS_OPEN', facts: [{ name: 'count', value: '1' }] });
    expect(await staff.chair.mutate('closeBallot', 'Ballot', { id })).toMatchObject({ code: 'NOBODY_VOTED' });
    await vote(member, { id }, seatOf(memberName));
    await staff.chair.mutate('closeBallot', 'Ballot', { id });
    expect(await close()).toMatchObject({ state: 'closed' });
    expect(await arrive(staff.minuteTaker, meeting, [people(memberName)])).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('a ballot', () => {
  it('tells nobody what was voted until it is closed, and explains its result', async () => {
    const meeting = await session();
    const ballot = await openBallot(staff, meeting);
    expect(ballot).toMatchObject({ state: 'open', entitled: 9, castCount: 0, result: null });
    expect(await vote(member, ballot, seatOf(memberName))).toMatchObject({
      castCount: 1,
      result: null,
      rollCall: [],
      mySeats: [{ voted: true }],
    });
    expect(await vote(member, ballot, seatOf(memberName), 'no')).toMatchObject({ code: 'ALREADY_VOTED' });
    await vote(staff.chair, ballot, seatOf(chairName), 'no');
    const seen = JSON.stringify(await ballotOf(staff.chair, meeting.id, ballot.id));
    expect(seen).not.toMatch(/"yes"|"no"|choice/);
    expect(await member.mutate('closeBallot', 'Ballot', { id: ballot.id })).toMatchObject({ code: 'NOT_PERMITTED' });
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect(await ballotOf(member, meeting.id, ballot.id)).toMatchObject({
      state: 'closed',
      rollCall: [],
      result: {
        yes: 1,
        no: 1,
        abstain: 0,
        cast: 2,
        counted: 2,
        entitled: 9,
        present: 6,
        neededYes: 2,
        outcome: 'rejected',
      },
    });
  });

  it('tells who presides who has not voted yet, nobody else, and says afterwards how many did not and who had left', async () => {
    const meeting = await session();
    const ballot = await openBallot(staff, meeting);
    await vote(member, ballot, seatOf(memberName));
    const missing = async (as: TestClient) => {
      const query = `query ($id: ID!) { meeting(id: $id) { ballots { id entitled castCount presentAtOpening notVoted { name } } } }`;
      const { ballots } = (await as.ask(query, { id: meeting.id })).meeting as { ballots: Data[] };
      return ballots.find(({ id }) => id === ballot.id);
    };
    const seen = await missing(staff.chair);
    expect(seen).toMatchObject({ castCount: 1, presentAtOpening: six.length });
    const names = seen.notVoted.map(({ name }: Data) => name as string) as string[];
    expect(names).toHaveLength((seen.entitled as number) - 1);
    expect(names.some((name) => name.startsWith(memberName))).toBe(false);
    expect(await missing(member)).toMatchObject({ castCount: 1, notVoted: [] });

    await arrive(staff.minuteTaker, meeting, six.slice(1).map(people), 'left');
    const closed = await staff.chair.mutate(
      'closeBallot',
      'Ballot',
      { id: ballot.id },
      'result { entitled present presentAtClose notVoted outcome }',
    );
    expect(closed.result).toMatchObject({
      present: six.length,
      presentAtClose: 1,
      notVoted: six.length - 1,
      outcome: 'adopted',
    });
  });

  it('shows names only of a roll call', async () => {
    const meeting = await session();
    const ballot = await openBallot(staff, meeting, { kind: 'rollCall' });
    await vote(member, ballot, seatOf(memberName), 'abstain');
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect(await ballotOf(member, meeting.id, ballot.id)).toMatchObject({
      rollCall: [{ choice: 'abstain', person: { name: memberName } }],
      result: { yes: 0, outcome: 'rejected' },
    });
  });

  it('knows no secret kind', async () => {
    const meeting = await session();
    await expect(prepare(staff.chair, meeting, { kind: 'secret' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('needs its quorum at its moment', async () => {
    const meeting = await session([chairName, memberName]);
    expect(await openBallot(staff, meeting)).toMatchObject({
      code: 'QUORUM_MISSED',
      facts: [
        { name: 'present', value: '2' },
        { name: 'needed', value: '5' },
      ],
    });
    await arrive(staff.minuteTaker, meeting, six.slice(2).map(people));
    expect(await openBallot(staff, meeting)).toMatchObject({ state: 'open' });
  });

  it('is voted on by who is there and entitled, by the member before the deputy', async () => {
    const meeting = await session([...six, 'Katrin Ebbers', 'Jörg Lammert']);
    const ballot = await openBallot(staff, meeting);
    const [ebbers, lammert, absent] = await Promise.all([
      api.as('Katrin Ebbers'),
      api.as('Jörg Lammert'),
      api.as('Bernhard Hülsmann'),
    ]);
    expect(await vote(lammert, ballot, seatOf(memberName))).toMatchObject({ code: 'MEMBER_PRESENT' });
    expect(await vote(ebbers, ballot, seatOf('Matthias Dornbusch'))).toMatchObject({ code: 'DEPUTY_UNCONFIRMED' });
    expect(await vote(absent, ballot, seatOf('Bernhard Hülsmann'))).toMatchObject({ code: 'NOT_PRESENT' });
    expect(await vote(member, ballot, seatOf(chairName))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await vote(manager, ballot, seatOf(chairName))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await vote(stranger, ballot, seatOf(chairName))).toMatchObject({ code: 'NOT_FOUND' });
    const seat = { id: meeting.id, seatId: seatOf('Matthias Dornbusch'), personId: people('Katrin Ebbers') };
    await staff.minuteTaker.mutate('confirmDeputy', 'Meeting', seat);
    expect(await vote(ebbers, ballot, seatOf('Matthias Dornbusch'))).toMatchObject({ castCount: 1 });
  });

  it('under the consent rule stands or falls with reasoned objections', async () => {
    const meeting = await session();
    const ballot = await openBallot(staff, meeting, { rule: 'consent' });
    const seat = seatOf(memberName);
    expect(await vote(member, ballot, seat, 'no')).toMatchObject({ code: 'OBJECTION_NEEDS_REASON' });
    expect(await vote(member, ballot, seat, 'no', 'Das Personal fehlt.')).toMatchObject({
      objections: [],
      mySeats: [{ objects: true }],
    });
    expect(await staff.chair.mutate('withdrawObjection', 'Ballot', { id: ballot.id })).toMatchObject({
      code: 'NO_OBJECTION_STANDS',
    });
    expect(await member.mutate('withdrawObjection', 'Ballot', { id: ballot.id })).toMatchObject({ state: 'open' });
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect(await ballotOf(member, meeting.id, ballot.id)).toMatchObject({ result: { outcome: 'adopted', no: 0 } });
  });

  it('is cancelled with a reason, and then keeps nobody’s choice', async () => {
    const meeting = await session();
    const ballot = await openBallot(staff, meeting);
    await vote(member, ballot, seatOf(memberName));
    const cancelled = { id: ballot.id, reason: 'Die Frage war unklar.' };
    expect(await staff.chair.mutate('cancelBallot', 'Ballot', cancelled, 'state reason')).toMatchObject({
      state: 'cancelled',
      reason: cancelled.reason,
    });
    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT count(*)::int AS votes FROM vote WHERE ballot_id = $1`, [ballot.id]),
    );
    expect(rows).toEqual([{ votes: 0 }]);
  });

  it('is recorded afterwards by its counts', async () => {
    const meeting = await session();
    await api.database.superuser((client) =>
      client.query(`UPDATE meeting SET started_at = started_at - interval '2 hours' WHERE id = $1`, [meeting.id]),
    );
    const record = (as: TestClient, ballot: Data, yes: number, over: Record<string, unknown> = {}) =>
      as.mutate(
        'recordBallot',
        'Ballot',
        { ...which(ballot), tally: { yes, no: 1, abstain: 1 }, entitled: 9, present: 6, at: inHours(-1), ...over },
        'state procedure version result { yes neededYes outcome }',
      );
    const ballot = await prepare(staff.minuteTaker, meeting);
    expect(await record(staff.chair, ballot, 4)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await record(staff.minuteTaker, ballot, 9)).toMatchObject({ code: 'TALLY_IMPOSSIBLE' });
    expect(await record(staff.minuteTaker, ballot, 3, { entitled: 5, present: 5 })).toMatchObject({
      code: 'TALLY_IMPOSSIBLE',
      field: 'entitled',
    });
    expect(await record(staff.minuteTaker, ballot, 4, { at: inHours(-3) })).toMatchObject({ code: 'DATE_TOO_EARLY' });
    expect(await record(staff.minuteTaker, ballot, 6, { present: 8 })).toMatchObject({ code: 'PRESENT_BEYOND_LIST' });
    expect(await record(staff.minuteTaker, ballot, 4)).toMatchObject({
      state: 'closed',
      procedure: 'recorded',
      result: { yes: 4, neededYes: 2, outcome: 'adopted' },
    });
  });

  it('keeps the electorate it was opened with when somebody leaves the body', async () => {
    const body = await aBody(six);
    const meeting = await running(staff, body.id, people, [...six, 'Bernhard Hülsmann']);
    const ballot = await openBallot(staff, meeting);
    const seat = seatOf(memberName, body);
    const [membership] = body.seats.find(({ id }: Data) => id === seat).memberships as Data[];
    await staff.coordinator.mutate('endMembership', 'Membership', { ...which(membership), until: today(-1) }, 'id');
    const successor = {
      id: randomUUID(),
      seatId: seat,
      personId: people('Bernhard Hülsmann'),
      capacity: 'member',
      from: today(),
    };
    await staff.coordinator.mutate('seatPerson', 'Membership', successor, 'id');

    expect(await vote(member, ballot, seat)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await vote(await api.as('Bernhard Hülsmann'), ballot, seat)).toMatchObject({ code: 'NOT_ENTITLED' });
    await vote(staff.chair, ballot, seatOf(chairName, body));
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect((await ballotOf(staff.chair, meeting.id, ballot.id)).result).toMatchObject({ entitled: 6, yes: 1 });
  });
});

describe('votes side by side', () => {
  /** What was voted on is not asked again: an item a round. */
  const rounds = () => Array.from({ length: 5 }, () => anItem());

  it('count once for a seat, whoever comes first', async () => {
    const items = rounds();
    const meeting = await session([...six.filter((name) => name !== memberName), 'Jörg Lammert'], items);
    const seatId = seatOf(memberName);
    await staff.minuteTaker.mutate('confirmDeputy', 'Meeting', {
      id: meeting.id,
      seatId,
      personId: people('Jörg Lammert'),
    });
    const lammert = await api.as('Jörg Lammert');
    for (const { id: itemId } of items) {
      const ballot = await openBallot(staff, meeting, { itemId });
      const [again, deputy] = await Promise.all([
        vote(lammert, ballot, seatId, 'yes'),
        vote(lammert, ballot, seatId, 'no'),
      ]);
      const codes = [again, deputy].map(({ code = 'counted' }) => code as string).sort();
      expect(codes).toEqual(['ALREADY_VOTED', 'counted']);
      await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
      expect((await ballotOf(member, meeting.id, ballot.id)).result.cast).toBe(1);
    }
  });

  it('of a member who comes back and the deputy count one', async () => {
    const items = rounds();
    const meeting = await session([...six.filter((name) => name !== memberName), 'Jörg Lammert'], items);
    const seatId = seatOf(memberName);
    await staff.minuteTaker.mutate('confirmDeputy', 'Meeting', {
      id: meeting.id,
      seatId,
      personId: people('Jörg Lammert'),
    });
    const lammert = await api.as('Jörg Lammert');
    for (const { id: itemId } of items) {
      const ballot = await openBallot(staff, meeting, { itemId });
      await vote(staff.chair, ballot, seatOf(chairName));
      const [, own, deputy] = await Promise.all([
        arrive(staff.minuteTaker, meeting, [people(memberName)]),
        vote(member, ballot, seatId, 'no'),
        vote(lammert, ballot, seatId, 'yes'),
      ]);
      const counted = [own, deputy].filter((answer) => answer.__typename === 'Ballot');
      expect(counted.length).toBeLessThanOrEqual(1);
      await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
      expect((await ballotOf(member, meeting.id, ballot.id)).result.cast).toBe(1 + counted.length);
      await arrive(staff.minuteTaker, meeting, [people(memberName)], 'left');
    }
  });

  it('are in the tally or refused when the chair closes at that moment', async () => {
    const items = rounds();
    const meeting = await session(six, items);
    const others = await Promise.all(
      six.slice(1).map(async (name) => ({ as: await api.as(name), seat: seatOf(name) })),
    );
    for (const { id: itemId } of items) {
      const ballot = await openBallot(staff, meeting, { itemId });
      await vote(staff.chair, ballot, seatOf(chairName));
      const [closed, ...answers] = await Promise.all([
        staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id }),
        ...others.map(({ as, seat }) => vote(as, ballot, seat)),
      ]);
      expect(closed).toMatchObject({ state: 'closed' });
      const acknowledged = answers.filter(({ __typename }) => __typename === 'Ballot').length;
      expect(answers.filter(({ code }) => code === 'WRONG_STATE').length).toBe(others.length - acknowledged);
      expect((await ballotOf(member, meeting.id, ballot.id)).result).toMatchObject({ yes: 1 + acknowledged });
    }
  });

  it('of twenty voters are all counted', async () => {
    const names = persons
      .map(({ name }) => name)
      .filter((name) => name !== 'Annette Brinkhoff')
      .slice(0, 20);
    const body = await aBody(names);
    const chairId = people(names[0] ?? '');
    const items = [anItem()];
    const planned = await setAgenda(staff.coordinator, await plan(staff, body.id, people, { chairId }), items);
    const meeting = await staff.coordinator.mutate('inviteToMeeting', 'Meeting', which(planned), meetingFields);
    await staff.minuteTaker.mutate('startMeeting', 'Meeting', which(meeting));
    await arrive(staff.minuteTaker, meeting, names.map(people));
    const voters = await Promise.all(names.map(async (name) => ({ as: await api.as(name), seat: seatOf(name, body) })));
    const chair = voters[0]?.as;
    if (!chair) throw new Error('Nobody is there');
    const ballot = await openBallot({ ...staff, chair }, meeting);
    const answers = await Promise.all(
      voters.map(({ as, seat }, place) => vote(as, ballot, seat, place % 2 ? 'no' : 'yes')),
    );
    expect(answers.map(({ __typename }) => __typename as string)).toEqual(names.map(() => 'Ballot'));
    await chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect((await ballotOf(chair, meeting.id, ballot.id)).result).toMatchObject({
      yes: 10,
      no: 10,
      entitled: 20,
      present: 20,
      outcome: 'rejected',
    });
  });
});

describe('a resolution', () => {
  it('by consensus needs the question for objections, no objection, and no demand for a vote', async () => {
    const items = [anItem(), anItem()];
    const meeting = await session(six, items);
    const consensus = (as: TestClient, itemId: string, over: Data = {}) =>
      resolve(as, 'stateConsensus', meeting, itemId, { objectionsAsked: true, ...over });
    const [first, second] = items.map(({ id }) => id as string) as [string, string];
    expect(await consensus(member, first)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await consensus(staff.chair, first, { objectionsAsked: false })).toMatchObject({
      code: 'OBJECTIONS_NOT_ASKED',
    });
    expect(await consensus(staff.chair, first, { objections: 2 })).toMatchObject({ code: 'OBJECTION_RAISED' });
    const stated = await consensus(staff.chair, first, { dissent: 'Frau Sandkühler bittet um einen Bericht.' });
    expect(stated.resolutions).toMatchObject([
      { outcome: 'consensusStated', way: 'consensus', wording: 'Verschiedenes' },
    ]);

    await member.mutate('demandVote', 'Meeting', { id: meeting.id, itemId: second });
    expect(await consensus(staff.chair, second)).toMatchObject({ code: 'VOTE_WAS_DEMANDED' });
    expect(await staff.coordinator.mutate('demandVote', 'Meeting', { id: meeting.id, itemId: second })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });

  it('is not stated where the rules demand a vote', async () => {
    const body = await aBody(six, { votesByRule: true });
    const meeting = await running(staff, body.id, people, six);
    const stated = { objectionsAsked: true };
    expect(await resolve(staff.chair, 'stateConsensus', meeting, meeting.agenda[0].id, stated)).toMatchObject({
      code: 'RULES_DEMAND_A_VOTE',
    });
    const record = (over: Data) =>
      resolve(staff.minuteTaker, 'recordResolution', meeting, meeting.agenda[0].id, { outcome: 'adopted', ...over });
    expect(await record({})).toMatchObject({ code: 'RULES_DEMAND_A_VOTE', field: 'tally' });
    expect(await record({ outcome: 'rejected' })).toMatchObject({ code: 'RULES_DEMAND_A_VOTE' });
    expect(await record({ tally: { yes: 4, no: 1 } })).toMatchObject({ __typename: 'Meeting' });
  });

  it('decides its paper once every point has one', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 3);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    expect(meeting.agenda).toMatchObject([{ openPoints: [1, 2, 3], subject: { id: paper.id, state: 'tabled' } }]);
    const ballot = await openBallot(staff, meeting, { pointNumbers: [2] });
    await vote(member, ballot, seatOf(memberName));
    const byBallot = (points: number[]) =>
      resolve(staff.chair, 'resolveByBallot', meeting, items[0].id, { ballotId: ballot.id }, points);
    expect(await byBallot([2])).toMatchObject({ code: 'BALLOT_UNDECIDED' });
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    expect(await byBallot([1])).toMatchObject({ code: 'BALLOT_ASKED_OTHERWISE', field: 'points' });
    expect((await byBallot([2])).agenda[0].openPoints).toEqual([1, 3]);

    const stated = { objectionsAsked: true };
    expect(await resolve(staff.chair, 'stateConsensus', meeting, items[0].id, stated, [9])).toMatchObject({
      code: 'NOT_FOUND',
    });
    const whole = await resolve(staff.minuteTaker, 'recordResolution', meeting, items[0].id, { outcome: 'rejected' });
    expect(whole).toMatchObject({ code: 'ALREADY_RESOLVED', field: 'points' });
    const rule = (outcome: string, points: number[]) =>
      resolve(staff.chair, 'ruleOnItem', meeting, items[0].id, { outcome }, points);
    expect(await rule('adopted', [3])).toMatchObject({ code: 'OUTCOME_NEEDS_DECISION' });
    expect((await rule('adjourned', [3])).agenda[0].openPoints).toEqual([1, 3]);
    const done = await resolve(staff.chair, 'stateConsensus', meeting, items[0].id, stated, [1, 3]);
    expect(done.agenda[0]).toMatchObject({ openPoints: [], subject: { state: 'decided' } });
    expect(done.resolutions.map(({ pointNumber, outcome }: Data) => [pointNumber, outcome])).toEqual([
      [2, 'adopted'],
      [3, 'adjourned'],
      [1, 'consensusStated'],
      [3, 'consensusStated'],
    ]);
    expect(await rule('noted', [1])).toMatchObject({ code: 'WRONG_STATE' });

    const { resolutions } = await staff.coordinator.ask(
      `{ resolutions(search: "Ziffer 1", bodyId: "${steering.id}", outcome: consensusStated) { nodes { id version outcome paper { title } meeting { id } } } }`,
    );
    expect(resolutions.nodes).toMatchObject([{ meeting: { id: meeting.id }, paper: { title: 'Übergabe am Freitag' } }]);
    const political = (over: Data) =>
      staff.coordinator.mutate(
        'recordPoliticalResult',
        'Resolution',
        { ...over, body: 'Kreisausschuss', on: today(), adopted: true },
        'version political { body adopted }',
      );
    const noted = await political(which(resolutions.nodes[0]));
    expect(noted).toMatchObject({ version: 1, political: { body: 'Kreisausschuss', adopted: true } });
    const own = done.resolutions.find(({ pointNumber, outcome }: Data) => pointNumber === 2 && outcome === 'adopted');
    expect(await political({ id: own.id, expectedVersion: 0 })).toMatchObject({ code: 'NOT_SUBJECT_TO_POLITICS' });
  });

  it('of what was voted on is what the vote decided, by whatever way one would rather have it', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 3);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const second = await session(six, [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })]);
    const waiting = await prepare(staff.chair, meeting, { pointNumbers: [2, 3] });
    const lost = await openBallot(staff, meeting, { pointNumbers: [1, 2] });
    await vote(member, lost, seatOf(memberName), 'no');
    const write = (as: TestClient, name: string, over: Data, points: number[], where: Data = meeting) =>
      resolve(as, name, where, where.agenda[0].id, over, points);
    const stated = { objectionsAsked: true };
    const counted = { outcome: 'adopted', tally: { yes: 6, no: 0, abstain: 0, invalid: 0 }, present: 6 };

    const underWay = { code: 'BALLOT_UNDER_WAY' };
    expect(await write(staff.chair, 'stateConsensus', stated, [1])).toMatchObject(underWay);
    expect(await write(staff.minuteTaker, 'recordResolution', counted, [2])).toMatchObject(underWay);
    expect(await staff.chair.mutate('openBallot', 'Ballot', { id: waiting.id })).toMatchObject(underWay);
    const { paper: tabled } = await staff.coordinator.ask(`{ paper(id: "${paper.id}") { version } }`);
    const off = { id: paper.id, expectedVersion: tabled.version, reason: 'Wird neu geschrieben.' };
    expect(await staff.chair.mutate('declinePaper', 'Beschlussvorlage', off, 'state')).toMatchObject(underWay);
    await staff.chair.mutate('closeBallot', 'Ballot', { id: lost.id });

    const votedOn = { code: 'ALREADY_VOTED_ON' };
    for (const where of [meeting, second]) {
      expect(await prepare(staff.chair, where, { pointNumbers: [2] })).toMatchObject(votedOn);
      expect(await prepare(staff.chair, where)).toMatchObject(votedOn);
      expect(await write(staff.chair, 'stateConsensus', stated, [1], where)).toMatchObject(votedOn);
      expect(await write(staff.minuteTaker, 'recordResolution', counted, [2], where)).toMatchObject(votedOn);
      expect(await write(staff.chair, 'ruleOnItem', { outcome: 'adjourned' }, [1], where)).toMatchObject(votedOn);
    }
    expect(await staff.chair.mutate('openBallot', 'Ballot', { id: waiting.id })).toMatchObject(votedOn);
    expect(await staff.chair.mutate('declinePaper', 'Beschlussvorlage', off, 'state')).toMatchObject(votedOn);
    expect(await head.mutate('withdrawPaper', 'Beschlussvorlage', off, 'state')).toMatchObject(votedOn);

    expect((await write(staff.chair, 'resolveByBallot', { ballotId: lost.id }, [1, 2])).agenda[0].openPoints).toEqual([
      3,
    ]);
    expect(await staff.chair.mutate('declinePaper', 'Beschlussvorlage', off, 'state')).toMatchObject(votedOn);
    expect(await prepare(staff.chair, meeting, { pointNumbers: [1] })).toMatchObject(votedOn);
    const done = await write(staff.chair, 'stateConsensus', stated, [3]);
    expect(done.agenda[0]).toMatchObject({ openPoints: [], subject: { state: 'decided' } });
  });

  it('put right later does not stand beside another one, nor against a vote', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 2);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const itemId = meeting.agenda[0].id;
    const put = await resolve(
      staff.minuteTaker,
      'recordResolution',
      meeting,
      itemId,
      { outcome: 'adjourned', present: 6 },
      [1],
    );
    const ballot = await openBallot(staff, meeting, { pointNumbers: [1] });
    await vote(member, ballot, seatOf(memberName), 'no');
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    const { id } = put.resolutions[0];
    const right = () =>
      staff.minuteTaker.mutate(
        'correctResolution',
        'Meeting',
        {
          ...{ meetingId: meeting.id, id, expectedVersion: 0, outcome: 'adopted', present: 6 },
          ...{ tally: { yes: 6, no: 0, abstain: 0, invalid: 0 }, reason: 'Verschrieben.' },
        },
        'id',
      );
    expect(await right()).toMatchObject({ code: 'ALREADY_VOTED_ON' });
    await resolve(staff.chair, 'resolveByBallot', meeting, itemId, { ballotId: ballot.id }, [1]);
    expect(await right()).toMatchObject({ code: 'ALREADY_RESOLVED' });
  });

  it('is recorded as a vote where one was demanded', async () => {
    const meeting = await session();
    const itemId = meeting.agenda[0].id;
    await member.mutate('demandVote', 'Meeting', { id: meeting.id, itemId }, 'id');
    const record = (over: Data) =>
      resolve(staff.minuteTaker, 'recordResolution', meeting, itemId, { present: 6, ...over });
    const demanded = { code: 'VOTE_WAS_DEMANDED' };
    expect(await record({ outcome: 'consensusStated' })).toMatchObject({ ...demanded, field: 'outcome' });
    expect(await record({ outcome: 'adopted' })).toMatchObject({ ...demanded, field: 'tally' });
    const tally = { yes: 6, no: 0, abstain: 0, invalid: 0 };
    expect(await record({ outcome: 'adopted', tally })).toMatchObject({ resolutions: [{ outcome: 'adopted' }] });
  });

  it('of a point referred back takes the paper off the table', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 2);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const back = { outcome: 'referredBack', dissent: 'Die Kosten fehlen.' };
    expect((await resolve(staff.chair, 'ruleOnItem', meeting, items[0].id, back, [1])).agenda[0]).toMatchObject({
      subject: null,
    });
    const { paper: draft } = await staff.coordinator.ask(`{ paper(id: "${paper.id}") { state } }`);
    expect(draft.state).toBe('draft');
  });

  it('sends no paper back of which another point is decided', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 2);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const decided = { objectionsAsked: true };
    await resolve(staff.chair, 'stateConsensus', meeting, items[0].id, decided, [1]);
    const partly = { code: 'PAPER_PARTLY_DECIDED', field: 'outcome' };
    const back = { outcome: 'referredBack', dissent: 'Die Kosten fehlen.' };
    expect(await resolve(staff.minuteTaker, 'ruleOnItem', meeting, items[0].id, back, [2])).toMatchObject(partly);
    expect(await resolve(staff.minuteTaker, 'recordResolution', meeting, items[0].id, back, [2])).toMatchObject(partly);
    expect((await staff.coordinator.ask(`{ paper(id: "${paper.id}") { state } }`)).paper.state).toBe('tabled');
    const later = { outcome: 'adjourned' };
    expect(await resolve(staff.chair, 'ruleOnItem', meeting, items[0].id, later, [2])).toMatchObject({
      __typename: 'Meeting',
    });
  });

  it('says how it reads where it was adopted as amended, in the paper as well', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 1);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const record = (over: Data) =>
      resolve(
        staff.minuteTaker,
        'recordResolution',
        meeting,
        items[0].id,
        { outcome: 'adoptedAsAmended', ...over },
        [1],
      );
    expect(await record({})).toMatchObject({ code: 'TEXT_MISSING', field: 'amendedWording' });
    const amendedWording = 'Die Stelle wird zum 1. Juli eingerichtet.';
    expect((await record({ amendedWording })).resolutions).toMatchObject([
      { outcome: 'adoptedAsAmended', wording: amendedWording },
    ]);
    const { paper: after } = await staff.coordinator.ask(
      `{ paper(id: "${paper.id}") { state adoptedText { points { text } } } }`,
    );
    expect(after).toEqual({ state: 'decided', adoptedText: { points: [{ text: amendedWording }] } });
  });

  it('is decided by nobody who is not on the attendance list', async () => {
    const meeting = await session([chairName]);
    const beyond = { code: 'PRESENT_BEYOND_LIST', field: 'present' };
    const record = (over: Data) =>
      resolve(staff.minuteTaker, 'recordResolution', meeting, meeting.agenda[0].id, { outcome: 'adopted', ...over });
    expect(await record({ present: 9 })).toMatchObject(beyond);
    expect(await record({ present: 9, tally: { yes: 9, no: 0 } })).toMatchObject(beyond);
  });

  it('is recorded afterwards by the minute-taker, also once the meeting is closed', async () => {
    const meeting = await session();
    const closed = await staff.chair.mutate(
      'closeMeeting',
      'Meeting',
      which(await read(staff.chair, meeting.id)),
      meetingFields,
    );
    const recorded = { outcome: 'adopted', tally: { yes: 5, no: 1 } };
    const record = (as: TestClient) => resolve(as, 'recordResolution', closed, meeting.agenda[0].id, recorded);
    expect(await record(staff.chair)).toMatchObject({ code: 'NOT_PERMITTED' });
    const later = { ...recorded, at: new Date(Date.now()).toISOString() };
    expect(await resolve(staff.minuteTaker, 'recordResolution', closed, meeting.agenda[0].id, later)).toMatchObject({
      code: 'DATE_AFTER_END',
      field: 'at',
    });
    expect((await record(staff.minuteTaker)).resolutions).toMatchObject([
      { way: 'recordedAfterwards', outcome: 'adopted', tally: { yes: 5, no: 1, abstain: 0 } },
    ]);
    const stated = { objectionsAsked: true };
    expect(await resolve(staff.chair, 'stateConsensus', closed, meeting.agenda[0].id, stated)).toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  it('is of what there is, in the words that were decided on, and under an id of its own', async () => {
    const meeting = await session(six, [anItem(), anItem()]);
    const [first, second] = meeting.agenda;
    const stated = { objectionsAsked: true };
    expect(await resolve(staff.chair, 'stateConsensus', meeting, first.id, stated, [7])).toMatchObject({
      code: 'NOT_FOUND',
      field: 'points',
    });
    const point = { id: randomUUID(), pointNumber: null };
    const state = (itemId: string, points: Data[]) =>
      staff.chair.mutate('stateConsensus', 'Meeting', { meetingId: meeting.id, itemId, points, ...stated });
    await expect(state(first.id, [{ ...point, wording: 'Etwas anderes' }])).rejects.toThrow();
    const once = await state(first.id, [point]);
    expect(once).toMatchObject({ __typename: 'Meeting' });
    expect(await state(first.id, [point])).toMatchObject({ __typename: 'Meeting' });
    await expect(state(second.id, [point])).rejects.toThrow(/^BAD_USER_INPUT/);
    const answer = await staff.chair.ask(`{ meeting(id: "${meeting.id}") { resolutions { itemId } } }`);
    expect(answer.meeting.resolutions).toEqual([{ itemId: first.id }]);
  });

  it('has one outcome an item, of however many record one at once', async () => {
    const meeting = await session();
    const [first] = meeting.agenda;
    const answers = await Promise.all(
      ['adopted', 'rejected', 'noted'].map((outcome) =>
        outcome === 'noted'
          ? resolve(staff.chair, 'ruleOnItem', meeting, first.id, { outcome })
          : resolve(staff.minuteTaker, 'recordResolution', meeting, first.id, { outcome }),
      ),
    );
    expect(answers.map(({ code }: Data) => code ?? 'resolved').toSorted()).toEqual([
      'ALREADY_RESOLVED',
      'ALREADY_RESOLVED',
      'resolved',
    ]);
    const again = await resolve(staff.chair, 'stateConsensus', meeting, first.id, { objectionsAsked: true });
    expect(again).toMatchObject({ code: 'ALREADY_RESOLVED', field: 'points' });
  });

  it('takes no outcome that the votes, the seats or the rule speak against', async () => {
    const items = [anItem(), anItem()];
    const meeting = await session(six, items);
    const record = (over: Data) =>
      resolve(staff.minuteTaker, 'recordResolution', meeting, meeting.agenda[0].id, { outcome: 'adopted', ...over });
    const impossible = { code: 'TALLY_IMPOSSIBLE' };
    expect(await record({ tally: { yes: 50, no: 60 } })).toMatchObject(impossible);
    expect(await record({ tally: { yes: 50, no: 60 }, present: 110 })).toMatchObject(impossible);
    expect(await record({ tally: { yes: 2, no: 4 } })).toMatchObject({
      code: 'OUTCOME_AGAINST_RULE',
      field: 'outcome',
    });
    expect(await record({ tally: { yes: 3, no: 3 } })).toMatchObject({ code: 'OUTCOME_AGAINST_RULE' });
    expect(await record({ tally: { yes: 2, no: 1 }, present: 3 })).toMatchObject({ code: 'QUORUM_MISSED' });
    expect((await record({ outcome: 'rejected', tally: { yes: 3, no: 3 } })).resolutions).toHaveLength(1);
    const ballot = await prepare(staff.minuteTaker, meeting, { itemId: items[1].id });
    const counted = (tally: Data, present: number, entitled: number) =>
      staff.minuteTaker.mutate('recordBallot', 'Ballot', { ...which(ballot), tally, present, entitled });
    expect(await counted({ yes: 50, no: 60 }, 110, 110)).toMatchObject({ ...impossible, field: 'entitled' });
    expect(await counted({ yes: 2, no: 1 }, 3, 9)).toMatchObject({ code: 'QUORUM_MISSED' });
  });

  it('needs those who decide: no consensus and no ruling of nobody, but what cannot be decided is put off', async () => {
    const items = [anItem(), anItem()];
    const meeting = await session([], items);
    const [first, second] = items.map(({ id }) => id as string) as [string, string];
    const missed = { code: 'QUORUM_MISSED', facts: [{ value: '0' }, { value: '5' }] };
    expect(await resolve(staff.chair, 'stateConsensus', meeting, first, { objectionsAsked: true })).toMatchObject(
      missed,
    );
    for (const outcome of ['noted', 'referredBack'])
      expect(await resolve(staff.chair, 'ruleOnItem', meeting, first, { outcome })).toMatchObject(missed);
    expect(await resolve(staff.minuteTaker, 'recordResolution', meeting, first, { outcome: 'adopted' })).toMatchObject({
      code: 'QUORUM_MISSED',
    });
    const putOff = await resolve(staff.chair, 'ruleOnItem', meeting, second, { outcome: 'adjourned' });
    expect(putOff.resolutions).toMatchObject([{ outcome: 'adjourned' }]);
  });

  it('says that its quorum was presumed, where the body presumes it and nobody doubts it', async () => {
    const body = await aBody(six, { quorum: { kind: 'moreThanHalfOfSeats' }, quorumPresumed: true });
    const meeting = await running(staff, body.id, people, [chairName]);
    const state = (over: Data = {}) =>
      resolve(staff.chair, 'stateConsensus', meeting, meeting.agenda[0].id, { objectionsAsked: true, ...over });
    expect(await state({ quorumChallenged: true })).toMatchObject({ code: 'QUORUM_MISSED' });
    expect(await state()).toMatchObject({ resolutions: [{ outcome: 'consensusStated' }] });
    const query = `query ($id: ID!) { meeting(id: $id) { resolutions { presence { present seats needed presumed } } } }`;
    const said = await staff.chair.ask(query, { id: meeting.id });
    expect(said.meeting.resolutions).toEqual([{ presence: { present: 1, seats: 6, needed: 4, presumed: true } }]);
  });

  it('is asked for in the words of what is decided on, whatever the chair writes, and decides all of it', async () => {
    const paper = await aTabledPaper(staff, head, steering.id, 3);
    const items = [anItem({ kind: 'beschlussvorlage', subjectId: paper.id })];
    const meeting = await session(six, items);
    const wording = 'Wer stimmt den Ziffern 1, 2 und 3 zu?';
    const asked = async (pointNumbers: number[]) => {
      const { id } = await prepare(staff.chair, meeting, { pointNumbers, wording });
      const query = `query ($id: ID!) { meeting(id: $id) { ballots { id wording } } }`;
      const { ballots } = (await member.ask(query, { id: meeting.id })).meeting as { ballots: Data[] };
      return ballots.find((ballot) => ballot.id === id).wording as string;
    };
    expect(await asked([1])).toBe('Wer stimmt der Ziffer 1 zu?');
    expect(await asked([3, 1])).toBe('Wer stimmt den Ziffern 1 und 3 zu?');
    expect(await asked([])).toBe('Wer stimmt der Vorlage „Übergabe am Freitag“ zu?');

    const ballot = await openBallot(staff, meeting, { pointNumbers: [1, 2] });
    await vote(member, ballot, seatOf(memberName));
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });
    const byBallot = (points: (number | null)[]) =>
      resolve(staff.chair, 'resolveByBallot', meeting, items[0].id, { ballotId: ballot.id }, points);
    for (const points of [[1], [1, 2, 3], [null]])
      expect(await byBallot(points)).toMatchObject({ code: 'BALLOT_ASKED_OTHERWISE' });
    expect((await byBallot([1, 2])).agenda[0].openPoints).toEqual([3]);
  });

  it('is written once, however often it is sent', async () => {
    const meeting = await session();
    const points = [{ id: randomUUID() }];
    const send = () => resolve(staff.chair, 'ruleOnItem', meeting, meeting.agenda[0].id, { outcome: 'noted', points });
    const answers = await Promise.all([send(), send(), send()]);
    for (const answer of answers) expect(answer.resolutions).toHaveLength(1);
  });
});

describe('what waits', () => {
  it('tells members of the meeting and the ballot, and who presides what is to be resolved', async () => {
    const waiting = async (as: TestClient): Promise<string[]> =>
      (await as.ask(`{ waitingForMe { kind link } }`)).waitingForMe.map(({ kind, link }: Data) => `${kind} ${link}`);
    const at = (kind: string, { id }: Data) => `${kind} /lenkungsgruppe/sitzungen/${id}`;
    const paper = await aTabledPaper(staff, head, steering.id, 1);
    const planned = await setAgenda(staff.coordinator, await plan(staff, steering.id, people), [
      anItem({ kind: 'beschlussvorlage', subjectId: paper.id }),
    ]);
    expect(await waiting(staff.coordinator)).toContain(at('meetingToInvite', planned));
    expect(await waiting(member)).not.toContain(at('meetingToAttend', planned));
    const meeting = await staff.coordinator.mutate('inviteToMeeting', 'Meeting', which(planned), meetingFields);
    expect(await waiting(staff.coordinator)).not.toContain(at('meetingToInvite', planned));
    expect(await waiting(member)).toContain(at('meetingToAttend', meeting));

    await staff.minuteTaker.mutate('startMeeting', 'Meeting', which(meeting));
    await arrive(staff.minuteTaker, meeting, six.map(people));
    expect(await waiting(staff.chair)).toContain(at('itemsToResolve', meeting));
    const ballot = await openBallot(staff, meeting);
    expect(await waiting(member)).toContain(at('ballotToVote', meeting));
    await vote(member, ballot, seatOf(memberName));
    expect(await waiting(member)).not.toContain(at('ballotToVote', meeting));
  });
});
