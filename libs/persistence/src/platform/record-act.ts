import { IsNull, type EntityManager } from 'typeorm';

import type { Act } from '@systemblick/domain/kernel/act';
import type { Actor } from '@systemblick/domain/kernel/actor';

import { AuditEventRow, OutboxRow, type ActorKind } from './audit-event.row.js';
import { newId, newIdAt } from './new-id.js';

export type Subject = { readonly kind: string; readonly id: string };

/** Writes the act into the log and tells the outbox, in the transaction of the act itself. */
export async function recordAct(manager: EntityManager, act: Act, subject: Subject, at: Date): Promise<void> {
  await recordActs(manager, act, [subject], at);
}

/** `recordAct` for everything that one act did alike: an event each, in as many statements as for one. */
export async function recordActs(
  manager: EntityManager,
  act: Act,
  subjects: readonly Subject[],
  at: Date,
): Promise<void> {
  if (subjects.length === 0) return;
  await manager.insert(
    AuditEventRow,
    subjects.map((subject) => toEvent(act, subject, at)),
  );
  await manager.insert(
    OutboxRow,
    subjects.map((subject) => toNews(act.actor.municipalityId, subject, at)),
  );
}

/** Whether this actor did exactly this to it before: then doing it again is a repeat. */
export const wasDone = (manager: EntityManager, { action, actor }: Act, subject: Subject): Promise<boolean> =>
  manager.existsBy(AuditEventRow, {
    municipalityId: actor.municipalityId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    action,
    actorId: actorColumns(actor).actorId ?? IsNull(),
  });

/** A look at something that must be accounted for: logged, and nobody needs to be told. */
export async function recordRead(manager: EntityManager, act: Act, subject: Subject, at: Date): Promise<void> {
  await manager.insert(AuditEventRow, toEvent(act, subject, at));
}

const toEvent = (act: Act, subject: Subject, at: Date) => ({
  municipalityId: act.actor.municipalityId,
  id: newIdAt(at),
  at,
  ...actorColumns(act.actor),
  action: act.action,
  subjectKind: subject.kind,
  subjectId: subject.id,
  facts: act.facts ?? {},
});

const toNews = (municipalityId: string, subject: Subject, at: Date) => ({
  municipalityId,
  id: newId(),
  subjectKind: subject.kind,
  subjectId: subject.id,
  at,
});

function actorColumns(actor: Actor): { actorKind: ActorKind; actorId: string | null } {
  switch (actor.kind) {
    case 'person':
      return { actorKind: 'person', actorId: actor.personId };
    case 'guest':
      return { actorKind: 'guest', actorId: actor.guestId };
    case 'system':
      return { actorKind: 'system', actorId: null };
  }
}
