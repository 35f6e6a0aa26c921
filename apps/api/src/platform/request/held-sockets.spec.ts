import { describe, expect, it } from '@jest/globals';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { pino } from 'pino';

import { HeldSockets, type WhyTaken } from './held-sockets.js';
import type { SignedIn } from './request-context.js';

const actor: PersonActor = {
  kind: 'person',
  municipalityId: 'hellenrath' as MunicipalityId,
  personId: 'ada' as PersonId,
  institutionId: null,
  roles: [],
  memberships: [],
};
const signedIn = (sessionId: string): SignedIn => ({ sessionId, accountId: 'account', actor });

/** Sessions that are asked for, and answer when told to: only those of then. */
function slowSessions() {
  const asked: { readonly ids: readonly string[]; readonly answer: (living: readonly string[]) => void }[] = [];
  return {
    asked,
    living: (ids: readonly string[]) =>
      new Promise<ReadonlySet<string>>((done) => asked.push({ ids, answer: (living) => done(new Set(living)) })),
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 20));
}

function watching(sessions: ReturnType<typeof slowSessions>) {
  const feed = { onSessionEnded: () => undefined, onChange: () => undefined };
  const held = new HeldSockets(
    sessions as never,
    { load: async () => actor },
    feed as never,
    { now: () => new Date('2026-11-29T10:00:00Z') },
    pino({ level: 'silent' }),
  );
  held.onModuleInit();
  return held;
}

describe('sockets held for sessions', () => {
  it('are taken when their session is over, and not when it began while sessions were asked for', async () => {
    const sessions = slowSessions();
    const held = watching(sessions);
    const taken: [string, WhyTaken][] = [];
    const hold = (id: string) =>
      held.hold(signedIn(id), { stillMay: () => true, take: (why) => taken.push([id, why]) });

    hold('over');
    hold('living');
    await until(() => sessions.asked.length === 1);
    hold('just begun');
    sessions.asked[0]?.answer(['living']);
    await until(() => sessions.asked.length === 2);

    expect(taken).toEqual([['over', 'noSession']]);
    expect(sessions.asked[1]?.ids.toSorted()).toEqual(['just begun', 'living']);
    held.onApplicationShutdown();
  });
});
