import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { AuditEventRow, AuditHeadRow } from './audit-event.row.js';

type Link = Pick<
  AuditEventRow,
  'id' | 'at' | 'actorKind' | 'actorId' | 'action' | 'subjectKind' | 'subjectId' | 'facts'
>;

/** What the first event of a tenant is linked to. */
const genesis = (municipalityId: string) => sha256(`systemblick audit chain of ${municipalityId}`);

/** The hash of one event: over the hash before it, its place and everything it says, in a fixed order. */
function hashOf(previous: Buffer, seq: number, event: Link): Buffer {
  const facts = Object.entries(event.facts).sort(([one], [other]) => (one < other ? -1 : 1));
  const said = [
    seq,
    event.id,
    event.at.toISOString(),
    event.actorKind,
    event.actorId,
    event.action,
    event.subjectKind,
    event.subjectId,
    facts,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(said)).digest();
}

/**
 * Links the tenant's unlinked events, oldest first, `batch` at most; answers how many. One linker per tenant at a
 * time: the advisory lock makes a second one wait, and no writer of events ever waits for it.
 */
export async function linkEvents(manager: EntityManager, municipalityId: string, batch = 500): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [municipalityId]);
  const last = await lastLink(manager, municipalityId);
  const events = await manager
    .createQueryBuilder(AuditEventRow, 'event')
    .where('event.municipality_id = :municipalityId AND event.seq IS NULL', { municipalityId })
    .orderBy('event.id')
    .limit(batch)
    .getMany();
  if (events.length === 0) return 0;

  let { seq, hash } = last;
  const links = events.map((event) => {
    const previous = hash;
    seq += 1;
    hash = hashOf(previous, seq, event);
    return { id: event.id, seq, previous, hash };
  });
  await manager.query(
    `UPDATE audit_event SET seq = link.seq, previous_hash = link.previous, hash = link.hash
     FROM unnest($2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[]) AS link (id, seq, previous, hash)
     WHERE municipality_id = $1 AND audit_event.id = link.id`,
    [
      municipalityId,
      links.map((l) => l.id),
      links.map((l) => l.seq),
      links.map((l) => l.previous),
      links.map((l) => l.hash),
    ],
  );
  await manager.upsert(AuditHeadRow, { municipalityId, seq: String(seq), hash }, ['municipalityId']);
  return links.length;
}

async function lastLink(manager: EntityManager, municipalityId: string): Promise<{ seq: number; hash: Buffer }> {
  const last = await manager.query<{ seq: string; hash: Buffer }[]>(
    `SELECT seq, hash FROM audit_event WHERE municipality_id = $1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1`,
    [municipalityId],
  );
  const [row] = last;
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: genesis(municipalityId) };
}

export type ChainReport = {
  readonly linked: number;
  /** The last link that holds, to be noted where nobody who has the database has a hand. */
  readonly head: string;
  /** Events written but not linked yet; normally none a second after the last act. */
  readonly unlinked: number;
  /** The first link that does not hold, and why. */
  readonly broken: {
    readonly seq: number;
    readonly id: string | null;
    readonly why: 'gap' | 'previous' | 'content' | 'tail';
  } | null;
};

/** Proves the tenant's chain from its first link to its last, page by page. */
export async function verifyChain(manager: EntityManager, municipalityId: string, page = 1000): Promise<ChainReport> {
  let seq = 0;
  let hash: Buffer = genesis(municipalityId);
  for (;;) {
    const events = await manager
      .createQueryBuilder(AuditEventRow, 'event')
      .where('event.municipality_id = :municipalityId AND event.seq > :seq', { municipalityId, seq })
      .orderBy('event.seq')
      .limit(page)
      .getMany();
    for (const event of events) {
      const broken = flaw(event, seq + 1, hash);
      if (broken) return report(manager, municipalityId, { seq, hash }, broken);
      seq += 1;
      hash = event.hash ?? hash;
    }
    if (events.length < page)
      return report(manager, municipalityId, { seq, hash }, await cutOff(manager, municipalityId, { seq, hash }));
  }
}

type End = { readonly seq: number; readonly hash: Buffer };

async function report(
  manager: EntityManager,
  municipalityId: string,
  { seq, hash }: End,
  broken: ChainReport['broken'],
): Promise<ChainReport> {
  return { linked: seq, head: hash.toString('hex'), unlinked: await countUnlinked(manager, municipalityId), broken };
}

/** A chain that ends before its head says it does, or with another link, or without a head, has lost its end. */
async function cutOff(
  manager: EntityManager,
  municipalityId: string,
  { seq, hash }: End,
): Promise<ChainReport['broken']> {
  const head = await manager.findOneBy(AuditHeadRow, { municipalityId });
  const whole = head ? Number(head.seq) === seq && head.hash.equals(hash) : seq === 0;
  return whole ? null : { seq: seq + 1, id: null, why: 'tail' };
}

function flaw(event: AuditEventRow, expected: number, previous: Buffer): ChainReport['broken'] {
  if (Number(event.seq) !== expected) return { seq: expected, id: null, why: 'gap' };
  if (!event.previousHash?.equals(previous)) return { seq: expected, id: event.id, why: 'previous' };
  if (!event.hash?.equals(hashOf(previous, expected, event))) return { seq: expected, id: event.id, why: 'content' };

  return null;
}

const countUnlinked = (manager: EntityManager, municipalityId: string) =>
  manager
    .createQueryBuilder(AuditEventRow, 'event')
    .where('event.municipality_id = :municipalityId AND event.seq IS NULL', { municipalityId })
    .getCount();

const sha256 = (text: string) => createHash('sha256').update(text).digest();
