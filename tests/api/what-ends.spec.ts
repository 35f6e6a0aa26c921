import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let administrator: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [administrator, coordinator] = await Promise.all([api.as('Nicole Radtke'), api.as('Tobias Wischnewski')]);
});
afterAll(() => api.stop());

const aName = (kind: string) => `${kind} ${randomUUID().slice(0, 8)}`;
const anInstitution = (over: Record<string, unknown> = {}): Promise<Data> =>
  coordinator.mutate(
    'addInstitution',
    'Institution',
    {
      id: randomUUID(),
      name: aName('Amt'),
      shortName: 'Amt',
      type: 'housing',
      legalSpheres: ['other'],
      insideAdministration: false,
      ...over,
    },
    'id version name state',
  );
const aBody = (kind = 'steeringGroup'): Promise<Data> =>
  coordinator.mutate(
    'foundBody',
    'Body',
    { id: randomUUID(), kind, name: aName('Kreis'), existedBefore: false },
    'id version name state',
  );
const aMeeting = (bodyId: string, over: Record<string, unknown> = {}): Promise<Data> =>
  coordinator.mutate('planMeeting', 'Meeting', {
    id: randomUUID(),
    bodyId,
    title: 'Sitzung',
    startsAt: '2031-03-04T10:00:00Z',
    endsAt: '2031-03-04T12:00:00Z',
    ...over,
  });
const dissolve = (body: Data): Promise<Data> =>
  administrator.mutate('dissolveBody', 'Body', { id: body.id, expectedVersion: body.version });
const close = (institution: Data): Promise<Data> =>
  coordinator.mutate('closeInstitution', 'Institution', { id: institution.id, expectedVersion: institution.version });
const closed = async (): Promise<Data> => {
  const institution = await anInstitution();
  expect(await close(institution)).toMatchObject({ state: 'closed' });
  return institution;
};
const gone = async (): Promise<Data> => {
  const person = await administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: aName('Wer') });
  const left = { id: person.id, expectedVersion: person.version };
  expect(await administrator.mutate('leavePerson', 'Person', left)).toMatchObject({ state: 'left' });
  return person;
};

describe('a body', () => {
  it('with a meeting ahead is not dissolved, and is told which; called off, it is', async () => {
    const body = await aBody();
    const meeting = await aMeeting(body.id);
    expect(await dissolve(body)).toMatchObject({
      code: 'MEETINGS_OPEN',
      message: expect.stringContaining('04.03.2031'),
    });
    const off = { id: meeting.id, expectedVersion: meeting.version, reason: 'Keine Themen' };
    await coordinator.ask(
      `mutation ($input: CallOffMeetingInput!) { cancelMeeting(input: $input) { __typename ... on Refusal { code } } }`,
      { input: off },
    );
    expect(await dissolve(body)).toMatchObject({ state: 'dissolved' });
  });

  it('dissolved while a meeting is planned has either the one or the other', async () => {
    for (const body of await Promise.all([aBody(), aBody(), aBody(), aBody()])) {
      const [meeting, dissolved] = await Promise.all([aMeeting(body.id), dissolve(body)]);
      expect([meeting.code ?? 'planned', dissolved.code ?? 'dissolved'].join()).toMatch(
        /^(planned,MEETINGS_OPEN|BODY_DISSOLVED,dissolved)$/,
      );
    }
  });
});

describe('an institution', () => {
  it('with a seat is not closed', async () => {
    const [body, institution] = await Promise.all([aBody(), anInstitution()]);
    await coordinator.mutate(
      'addSeat',
      'Seat',
      { id: randomUUID(), bodyId: body.id, institutionId: institution.id, voting: true },
      'id',
    );
    expect(await close(institution)).toMatchObject({
      code: 'SEATS_OPEN',
      message: expect.stringContaining(body.name),
    });
  });

  it('of the demo with measures to do is not closed, as long as it has seats and measures', async () => {
    const { measures } = await coordinator.ask(
      `{ measures(first: 1, states: [inProgress]) { nodes { institution { id version } } } }`,
    );
    expect((await close(measures.nodes[0].institution)).code).toMatch(/_OPEN$/);
  });
});

describe('a person', () => {
  it('who leads an institution does not leave before somebody else does', async () => {
    const person = await administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: aName('Leitung') });
    await anInstitution({ leaderId: person.id });
    expect(
      await administrator.mutate('leavePerson', 'Person', { id: person.id, expectedVersion: person.version }),
    ).toMatchObject({ code: 'INSTITUTIONS_LED' });
  });
});

describe('what is gone', () => {
  const offer = (institutionId: string) => ({
    id: randomUUID(),
    name: aName('Treff'),
    provider: 'Verein',
    institutionId,
  });
  const day = '2031-01-01';

  it.each<[string, (id: string) => Promise<Data>]>([
    [
      'a person of it',
      (institutionId) =>
        administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: 'Ida', institutionId }),
    ],
    [
      'a seat',
      async (institutionId) =>
        coordinator.mutate(
          'addSeat',
          'Seat',
          { id: randomUUID(), bodyId: (await aBody()).id, institutionId, voting: true },
          'id',
        ),
    ],
    ['an offer', (institutionId) => coordinator.mutate('proposeOffer', 'Offer', offer(institutionId))],
    [
      'a theme',
      (id) =>
        coordinator.mutate('proposeTheme', 'GenerativeTheme', {
          id: randomUUID(),
          kind: 'socialProblem',
          title: 'Thema',
          description: 'Was',
          legalSpheres: ['other'],
          institutionIds: [id],
          observationIds: [],
        }),
    ],
    [
      'a measure',
      async (institutionId) =>
        coordinator.mutate('proposeMeasure', 'Measure', {
          id: randomUUID(),
          resolutionId: await aResolution(),
          title: 'Was',
          institutionId,
          dueOn: day,
          indicator: { text: 'Wie' },
        }),
    ],
    [
      'a contribution to a measure',
      async (id) =>
        coordinator.mutate('proposeMeasure', 'Measure', {
          id: randomUUID(),
          resolutionId: await aResolution(),
          title: 'Was',
          institutionId: (await anInstitution()).id,
          contributingInstitutionIds: [id],
          dueOn: day,
          indicator: { text: 'Wie' },
        }),
    ],
  ])('takes no new thing: a closed institution, %s', async (_what, name) => {
    expect(await name((await closed()).id)).toMatchObject({ code: 'INSTITUTION_CLOSED' });
  });

  it.each<[string, (id: string) => Promise<Data>]>([
    ['the leader of an institution', (leaderId) => anInstitution({ leaderId })],
    [
      'a member',
      async (personId) => {
        const body = await aBody();
        const seat = await coordinator.mutate(
          'addSeat',
          'Seat',
          { id: randomUUID(), bodyId: body.id, voting: true },
          'id',
        );
        return coordinator.mutate(
          'seatPerson',
          'Membership',
          { id: randomUUID(), seatId: seat.id, personId, capacity: 'member', from: day },
          'id',
        );
      },
    ],
    [
      'who takes the minutes of a body',
      async (minuteTakerId) => {
        const body = await aBody();
        return coordinator.mutate('nameOfficers', 'Body', {
          id: body.id,
          expectedVersion: body.version,
          minuteTakerId,
        });
      },
    ],
    ['who takes the minutes of a meeting', async (minuteTakerId) => aMeeting((await aBody()).id, { minuteTakerId })],
  ])('takes no new thing: a person who left, %s', async (_what, name) => {
    expect(await name((await gone()).id)).toMatchObject({ code: 'PERSON_LEFT' });
  });

  it('stays named where it stood: a line of a person is put right though their institution was closed', async () => {
    const institution = await anInstitution();
    const person = await administrator.mutate('registerPerson', 'Person', {
      id: randomUUID(),
      name: aName('Wer'),
      institutionId: institution.id,
    });
    await close(institution);
    expect(
      await administrator.mutate('changePerson', 'Person', {
        id: person.id,
        expectedVersion: person.version,
        name: 'Neu',
        institutionId: institution.id,
      }),
    ).toMatchObject({ version: person.version + 1 });
  });
});

describe('a seat', () => {
  const aSeat = (bodyId: string) =>
    coordinator.mutate('addSeat', 'Seat', { id: randomUUID(), bodyId, voting: true }, 'id');

  it('is one member’s, however many are seated on it at once', async () => {
    const seat = await aSeat((await aBody()).id);
    const people = await Promise.all(
      ['Eins', 'Zwei', 'Drei', 'Vier'].map((name) =>
        administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: aName(name) }),
      ),
    );
    const seated = await Promise.all(
      people.map(({ id: personId }) =>
        coordinator.mutate(
          'seatPerson',
          'Membership',
          { id: randomUUID(), seatId: seat.id, personId, capacity: 'member', from: '2026-01-05' },
          'id',
        ),
      ),
    );
    expect(seated.map(({ code }: Data) => code ?? 'seated').toSorted()).toEqual([
      ...['SEAT_TAKEN', 'SEAT_TAKEN', 'SEAT_TAKEN', 'seated'],
    ]);
  });

  it('of somebody who left is free from tomorrow on', async () => {
    const body = await aBody();
    const seat = await aSeat(body.id);
    const seated = { seatId: seat.id, capacity: 'member', from: '2026-01-05' };
    const person = await administrator.mutate(
      'registerPerson',
      'Person',
      { id: randomUUID(), name: aName('Wer') },
      'id version',
    );
    await coordinator.mutate('seatPerson', 'Membership', { id: randomUUID(), personId: person.id, ...seated }, 'id');
    await administrator.mutate('leavePerson', 'Person', { id: person.id, expectedVersion: person.version }, 'id');

    const { body: read } = await coordinator.ask(
      `query ($id: ID!) { body(id: $id) { seats { memberships { until } } } }`,
      { id: body.id },
    );
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(new Date());
    expect(read.seats[0].memberships).toEqual([{ until: today }]);
    const successor = await administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: aName('Neu') });
    const next = { id: randomUUID(), personId: successor.id, seatId: seat.id, capacity: 'member' };
    expect(await coordinator.mutate('seatPerson', 'Membership', { ...next, from: today }, 'id')).toMatchObject({
      code: 'SEAT_TAKEN',
    });
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    expect(await coordinator.mutate('seatPerson', 'Membership', { ...next, from: tomorrow }, 'id')).toMatchObject({
      id: next.id,
    });
  });
});

async function aResolution(): Promise<string> {
  const { resolutions } = await coordinator.ask(`{ resolutions(first: 1) { nodes { id } } }`);
  return resolutions.nodes[0].id;
}
