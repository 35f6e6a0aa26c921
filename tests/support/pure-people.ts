import { randomUUID } from 'node:crypto';

import type { Client } from 'pg';

import type { RunningApi } from './running-api.js';
import { TestClient } from './test-client.js';

/** Who they are, apart from what they are to a thing. */
const held = {
  caseManager: ['caseManager'],
  coordinator: ['coordinator'],
  head: ['head'],
  administrator: ['administrator'],
  auditor: ['auditor'],
  workingGroupMember: ['workingGroupMember'],
  projectGroupMember: ['projectGroupMember'],
  steeringGroupMember: ['steeringGroupMember'],
  nobody: [],
  owner: [],
  participant: [],
  minuteTaker: [],
  clearing: [],
  leader: [],
  sent: [],
  contact: [],
  member: ['steeringGroupMember'],
  chair: ['steeringGroupMember'],
  groupMember: ['projectGroupMember'],
  leadingCoordinator: ['coordinator', 'projectGroupMember'],
} as const;
export type PersonName = keyof typeof held;
export const everybody = Object.keys(held) as readonly PersonName[];
/** Who holds one role or membership, or none, and is nothing to any thing. */
export const unrelated: readonly PersonName[] = everybody.slice(0, everybody.indexOf('owner'));
export const heldByName = (name: PersonName): readonly string[] => ['person', ...held[name]];

/** A municipality's people of whom each holds exactly one thing, and the bodies and the institution through which they hold it. */
export type PurePeople = {
  readonly municipalityId: string;
  readonly ids: Readonly<Record<PersonName, string>>;
  readonly clients: Readonly<Record<PersonName, TestClient>>;
  /** A Lenkungsgruppe: `member` sits in it, `chair` chairs it. */
  readonly decidingBodyId: string;
  /** A Projektgruppe: `groupMember` sits in it, `leadingCoordinator` leads it. */
  readonly groupBodyId: string;
  /** `leader` leads it, `sent` works there. */
  readonly institutionId: string;
};

const roles = new Set(['caseManager', 'coordinator', 'head', 'administrator', 'auditor']);

/** Makes them beside the demo's people, and signs them in. */
export async function purePeople(api: RunningApi): Promise<PurePeople> {
  const made = await api.database.superuser(make);
  const clients: Partial<Record<PersonName, TestClient>> = {};
  for (const name of everybody) clients[name] = await TestClient.signedIn(api.address, nameOf(name));
  return { ...made, clients: clients as PurePeople['clients'] };
}

const nameOf = (name: PersonName) => `Rechte ${name}.`;

async function make(client: Client) {
  const municipality = await client.query(`SELECT id FROM municipality WHERE name = 'Kreis Hellenrath'`);
  const municipalityId = municipality.rows[0].id as string;
  const insert = async (table: string, values: Record<string, unknown>) => {
    const id = randomUUID();
    const columns = Object.entries({ municipality_id: municipalityId, id, version: 1, ...values });
    await client.query(
      `INSERT INTO ${table} (${columns.map(([column]) => column).join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
    return id;
  };
  const body = async (kind: string, chairId: string | null = null) => {
    const { rows } = await client.query('SELECT rules FROM body WHERE municipality_id = $1 LIMIT 1', [municipalityId]);
    return insert('body', {
      state: 'active',
      kind,
      name: `Rechte ${kind} ${randomUUID()}`,
      existed_before: false,
      rules: rows[0].rules,
      chair_id: chairId,
    });
  };
  const seat = async (bodyId: string, personId: string) => {
    const seatId = await insert('seat', { body_id: bodyId, voting: true });
    await insert('membership', { seat_id: seatId, person_id: personId, capacity: 'member', from_day: '2020-01-01' });
  };

  const ids: Partial<Record<PersonName, string>> = {};
  for (const name of everybody) {
    const email = `${name.toLowerCase()}@rechte.example`;
    const own = heldByName(name).filter((holder) => roles.has(holder));
    ids[name] = await insert('person', { state: 'active', name: nameOf(name), email, roles: own });
    const accountId = randomUUID();
    await client.query('INSERT INTO account (id, email, created_at) VALUES ($1, $2, now())', [accountId, email]);
    await client.query('INSERT INTO account_person VALUES ($1, $2, $3)', [accountId, municipalityId, ids[name]]);
  }
  const people = ids as Record<PersonName, string>;

  const decidingBodyId = await body('steeringGroup', people.chair);
  const groupBodyId = await body('projectGroup', people.leadingCoordinator);
  await seat(decidingBodyId, people.member);
  await seat(decidingBodyId, people.chair);
  await seat(groupBodyId, people.groupMember);
  await seat(groupBodyId, people.leadingCoordinator);
  await seat(await body('workingGroup'), people.workingGroupMember);
  await seat(await body('projectGroup'), people.projectGroupMember);
  await seat(await body('steeringGroup'), people.steeringGroupMember);

  const types = await client.query('SELECT type FROM institution LIMIT 1');
  const institutionId = await insert('institution', {
    state: 'active',
    name: 'Amt für Rechte',
    short_name: 'Rechte',
    type: types.rows[0].type,
    legal_spheres: [],
    inside_administration: true,
    leader_id: people.leader,
  });
  await client.query('UPDATE person SET institution_id = $1 WHERE id = $2', [institutionId, people.sent]);
  await client.query(
    `UPDATE municipality SET settings = settings || jsonb_build_object('clearingPersonId', $1::text) WHERE id = $2`,
    [people.clearing, municipalityId],
  );
  return { municipalityId, ids: people, decidingBodyId, groupBodyId, institutionId };
}
