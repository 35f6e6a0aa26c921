import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let administrator: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [administrator, coordinator] = await Promise.all([api.as('Nicole Radtke'), api.as('Tobias Wischnewski')]);
});
afterAll(() => api.stop());

const anInstitution = (over: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  name: 'Wohnraumbörse Lünkirchen',
  shortName: 'Wohnraumbörse',
  type: 'housing',
  legalSpheres: ['other'],
  insideAdministration: false,
  ...over,
});

describe('people', () => {
  it('are registered, get roles and leave; their sessions end with them', async () => {
    const id = randomUUID();
    const registered = await administrator.mutate('registerPerson', 'Person', {
      id,
      name: 'Ida Wulf',
      email: 'ida.wulf@hellenrath.example',
    });
    const withRoles = await administrator.mutate(
      'changeRoles',
      'Person',
      { id, expectedVersion: registered.version, roles: ['caseManager'] },
      'version roles',
    );
    expect(withRoles).toMatchObject({ roles: ['caseManager'] });
    expect(
      await administrator.mutate('leavePerson', 'Person', { id, expectedVersion: withRoles.version }),
    ).toMatchObject({ state: 'left' });
    expect(
      await administrator.mutate('changePerson', 'Person', {
        id,
        expectedVersion: withRoles.version + 1,
        name: 'Ida W.',
      }),
    ).toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['no name', { name: ' ' }, 'TEXT_MISSING', 'name'],
    ['an address that is none', { email: 'ida.wulf' }, 'EMAIL_INVALID', 'email'],
  ])('are refused with %s', async (_what, over, code, field) => {
    expect(
      await administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: 'Ida Wulf', ...over }),
    ).toMatchObject({ code, field });
  });

  it('keep one administrator', async () => {
    const { persons } = await administrator.ask(`{ persons(search: "Nicole Radtke") { nodes { id version } } }`);
    const [nicole] = persons.nodes;
    expect(
      await administrator.mutate('changeRoles', 'Person', {
        id: nicole.id,
        expectedVersion: nicole.version,
        roles: [],
      }),
    ).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    expect(
      await administrator.mutate('leavePerson', 'Person', { id: nicole.id, expectedVersion: nicole.version }),
    ).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
  });

  it('are no business of those without the right, whose roles stay unseen', async () => {
    expect(await coordinator.mutate('registerPerson', 'Person', { id: randomUUID(), name: 'Ida Wulf' })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const { persons } = await coordinator.ask(`{ persons(search: "Miriam") { nodes { roles } } }`);
    expect(persons.nodes).toEqual([{ roles: [] }]);
  });
});

describe('institutions', () => {
  it('are added, changed by one of two at a time, and closed', async () => {
    const added = await coordinator.mutate('addInstitution', 'Institution', anInstitution());
    const change = (as: TestClient, shortName: string) =>
      as.mutate('changeInstitution', 'Institution', {
        ...anInstitution({ id: added.id, shortName }),
        expectedVersion: added.version,
      });
    const answers = await Promise.all([change(coordinator, 'WB'), change(administrator, 'Börse')]);
    expect(answers.map(({ code, version }) => code ?? version).sort()).toEqual([1, 'STALE']);
    expect(
      await administrator.mutate('closeInstitution', 'Institution', { id: added.id, expectedVersion: 1 }),
    ).toMatchObject({ state: 'closed' });
  });

  it('of another place, or none at all, are refused', async () => {
    const nowhere = anInstitution({ memberMunicipalityId: randomUUID() });
    expect(await coordinator.mutate('addInstitution', 'Institution', nowhere)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'memberMunicipalityId',
    });
  });
});

describe('bodies', () => {
  it('have seats, members and deputies, officers and rules', async () => {
    const { persons } = await coordinator.ask(`{ persons(first: 3) { nodes { id } } }`);
    const [one, two] = persons.nodes.map(({ id }: { id: string }) => id) as string[];
    const body = await coordinator.mutate('foundBody', 'Body', {
      id: randomUUID(),
      kind: 'memberMunicipalityBody',
      name: 'Runder Tisch Werlohe',
      existedBefore: true,
    });
    const seat = await coordinator.mutate(
      'addSeat',
      'Seat',
      { id: randomUUID(), bodyId: body.id, voting: true },
      'id version',
    );
    const seated = (personId: string, capacity: string, from = '2026-01-01') =>
      coordinator.mutate(
        'seatPerson',
        'Membership',
        { id: randomUUID(), seatId: seat.id, personId, capacity, from },
        'id version',
      );

    const officers = { id: body.id, expectedVersion: body.version, chairId: one };
    expect(await coordinator.mutate('nameOfficers', 'Body', officers)).toMatchObject({
      code: 'CHAIR_NOT_A_MEMBER',
      field: 'chairId',
    });
    expect(await seated(one ?? '', 'member')).toMatchObject({ __typename: 'Membership' });
    expect(await seated(two ?? '', 'member')).toMatchObject({ code: 'SEAT_TAKEN' });
    expect(await seated(one ?? '', 'deputy')).toMatchObject({ code: 'ALREADY_ON_THIS_SEAT' });
    expect(await seated(two ?? '', 'deputy')).toMatchObject({ __typename: 'Membership' });
    expect(await coordinator.mutate('nameOfficers', 'Body', officers)).toMatchObject({ version: 1 });

    const rules = {
      majority: 'simple',
      quorum: { kind: 'number', count: 0 },
      quorumPresumed: false,
      partiality: 'off',
      excludedCountForQuorum: false,
      secretAllowed: false,
      circulationAllowed: false,
      circulationMinimumAnswers: 1,
      votesByRule: false,
    };
    expect(await administrator.mutate('changeRules', 'Body', { id: body.id, expectedVersion: 1, rules })).toMatchObject(
      { code: 'QUORUM_INVALID', field: 'quorum' },
    );
    expect(await coordinator.mutate('changeRules', 'Body', { id: body.id, expectedVersion: 1, rules })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await administrator.mutate('dissolveBody', 'Body', { id: body.id, expectedVersion: 1 })).toMatchObject({
      state: 'dissolved',
    });
  });
});

describe('the municipality', () => {
  it('keeps its retention within bounds, and its Kommunen with a contact', async () => {
    const { municipality } = await administrator.ask(`{ municipality { id version settings { draftRetentionDays } } }`);
    const change = (draftRetentionDays: number) =>
      administrator.mutate(
        'changeSettings',
        'Municipality',
        { id: municipality.id, expectedVersion: municipality.version, draftRetentionDays },
        'version',
      );
    expect(await change(900)).toMatchObject({ code: 'RETENTION_INVALID', field: 'draftRetentionDays' });
    expect(await change(60)).toMatchObject({ version: 1 });
    expect(
      await coordinator.mutate(
        'addMemberMunicipality',
        'MemberMunicipality',
        { id: randomUUID(), name: 'Gemeinde Ostbeck', sizeClass: 'smallTown', contactName: ' ' },
        'id',
      ),
    ).toMatchObject({ code: 'TEXT_MISSING', field: 'contactName' });
  });

  it('tells who looks at its Kommunen that one was added', async () => {
    const socket = await RawSocket.begun(administrator);
    socket.subscribe('1', `subscription { changed(kinds: ["MemberMunicipality"]) { kind } }`);
    const told = () => socket.heard.filter(({ type }) => type === 'next').length;
    const added = { id: randomUUID(), name: 'Gemeinde Westbeck', sizeClass: 'smallTown', contactName: 'Uta Wiese' };
    await coordinator.mutate('addMemberMunicipality', 'MemberMunicipality', added, 'id');
    await until(() => told() > 0);
    socket.close();
  });
});
