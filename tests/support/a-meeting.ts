import { randomUUID } from 'node:crypto';

import { type Data, type TestClient } from './test-client.js';

export const meetingFields = `id version state title currentItemId reason
  agenda { id number title kind voteDemanded openPoints subject { id title state } partialities { ground votes excluded } }
  attendance { seatsPresent votingSeats quorum seats { seatId present memberPresent member { id name } deputies { id } confirmedDeputy { id } } }
  ballots { id state } resolutions { id outcome way pointNumber wording dissent tally { yes no abstain } paperId }`;
const ballotFields = `id version state kind rule entitled castCount pointNumbers reason
  result { yes no abstain invalid cast counted entitled present neededYes outcome }
  rollCall { choice person { name } } objections mySeats { seatId voted objects refusal { code } }`;

export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
export const today = (days = 0): string => inHours(24 * days).slice(0, 10);

/** Who works with a meeting: who plans it, who presides, who takes the minutes. */
export type MeetingStaff = {
  readonly coordinator: TestClient;
  readonly chair: TestClient;
  readonly minuteTaker: TestClient;
};
export type People = (name: string) => string;

export const anItem = (over: Data = {}): Data => ({ id: randomUUID(), title: 'Verschiedenes', kind: 'topic', ...over });

export const plan = (staff: MeetingStaff, bodyId: string, people: People, over: Data = {}): Promise<Data> =>
  staff.coordinator.mutate(
    'planMeeting',
    'Meeting',
    {
      id: randomUUID(),
      bodyId,
      title: 'Sitzung der Lenkungsgruppe',
      startsAt: inHours(1),
      endsAt: inHours(3),
      place: 'Raum 2.04',
      chairId: people('Dr. Henrike Falkenroth'),
      minuteTakerId: people('Annette Brinkhoff'),
      ...over,
    },
    meetingFields,
  );

export const setAgenda = (as: TestClient, meeting: Data, items: readonly Data[]): Promise<Data> =>
  as.mutate('setAgenda', 'Meeting', { id: meeting.id, expectedVersion: meeting.version, items }, meetingFields);

/** An invited meeting with these items. */
export async function invited(
  staff: MeetingStaff,
  bodyId: string,
  people: People,
  items: readonly Data[] = [anItem()],
): Promise<Data> {
  const set = await setAgenda(staff.coordinator, await plan(staff, bodyId, people), items);
  return staff.coordinator.mutate('inviteToMeeting', 'Meeting', which(set), meetingFields);
}

/** A running meeting with these people there. */
export async function running(
  staff: MeetingStaff,
  bodyId: string,
  people: People,
  present: readonly string[],
  items: readonly Data[] = [anItem()],
): Promise<Data> {
  const meeting = await invited(staff, bodyId, people, items);
  await staff.minuteTaker.mutate('startMeeting', 'Meeting', which(meeting));
  return (await arrive(staff.minuteTaker, meeting, present.map(people))) ?? read(staff.chair, meeting.id);
}

/** Notes who came; answers with the meeting as it is then. */
export async function arrive(as: TestClient, { id }: Data, personIds: readonly string[], kind = 'arrived') {
  let after: Data;
  for (const personId of personIds)
    after = await as.mutate('notePresence', 'Meeting', { id, personId, kind }, meetingFields);
  return after;
}

export const read = async (as: TestClient, id: string): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { meeting(id: $id) { ${meetingFields} } }`, { id })).meeting;

export const which = ({ id, version }: Data): Data => ({ id, expectedVersion: version });

export const prepare = (as: TestClient, meeting: Data, over: Data = {}): Promise<Data> =>
  as.mutate(
    'prepareBallot',
    'Ballot',
    {
      id: randomUUID(),
      meetingId: meeting.id,
      itemId: meeting.agenda[0].id,
      wording: 'Wer stimmt dem Vorgehen zu?',
      ...over,
    },
    ballotFields,
  );

/** A ballot of this meeting that is open. */
export async function openBallot({ chair }: MeetingStaff, meeting: Data, over: Data = {}): Promise<Data> {
  const { id } = await prepare(chair, meeting, over);
  return chair.mutate('openBallot', 'Ballot', { id }, ballotFields);
}

export const vote = (as: TestClient, ballot: Data, seatId: string, choice = 'yes', objection?: string): Promise<Data> =>
  as.mutate('castVote', 'Ballot', { id: ballot.id, seatId, choice, objection }, ballotFields);

export const ballotOf = async (as: TestClient, meetingId: string, id: string): Promise<Data> => {
  const query = `query ($id: ID!) { meeting(id: $id) { ballots { ${ballotFields} } } }`;
  const { ballots } = (await as.ask(query, { id: meetingId })).meeting as { ballots: Data[] };
  return ballots.find((ballot) => ballot.id === id);
};

/** The ways to resolve an item: one resolution for each point, or for the whole. */
export const resolve = (
  as: TestClient,
  name: string,
  meeting: Data,
  itemId: string,
  over: Data = {},
  points: readonly (number | null)[] = [null],
): Promise<Data> =>
  as.mutate(
    name,
    'Meeting',
    {
      meetingId: meeting.id,
      itemId,
      points: points.map((pointNumber) => ({ id: randomUUID(), pointNumber })),
      ...over,
    },
    meetingFields,
  );

/** A tabled paper with so many points. */
export async function aTabledPaper(
  { coordinator }: MeetingStaff,
  head: TestClient,
  bodyId: string,
  points: number,
): Promise<Data> {
  const fields = 'id version state number';
  const drafted = await coordinator.mutate(
    'draftPaper',
    'Beschlussvorlage',
    {
      id: randomUUID(),
      bodyId,
      title: 'Übergabe am Freitag',
      points: Array.from({ length: points }, (_none, place) => ({
        number: place + 1,
        text: `Ziffer ${String(place + 1)} wird umgesetzt.`,
        effects: place === 0 ? ['politicalDecision'] : ['ownAdministration'],
      })),
    },
    fields,
  );
  const asked = { asked: [], unaskedBecause: 'Nur ein Bericht.', until: today(7) };
  const out = await coordinator.mutate('askStatements', 'Beschlussvorlage', { ...which(drafted), ...asked }, fields);
  const cleared = await head.mutate('clearPaper', 'Beschlussvorlage', which(out), fields);
  return head.mutate('tablePaper', 'Beschlussvorlage', which(cleared), fields);
}
