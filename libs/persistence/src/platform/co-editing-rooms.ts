import { calls } from '@systemblick/co-editing-engine/sql/calls';

import type { Work } from './work.js';

/** What a use case does to a shared document inside its own act. */
export const coEditingRooms = {
  /** From here on nothing more is committed to it, unless the act is taken back. */
  async seal(work: Work, room: string): Promise<void> {
    await work.manager.query(calls.seal, [room]);
  },

  async unseal(work: Work, room: string): Promise<void> {
    await work.manager.query(calls.unseal, [room]);
  },

  /** Everything committed to it so far: the snapshot, then the log. */
  async read(work: Work, room: string): Promise<readonly Uint8Array[]> {
    const rows = await work.manager.query<{ update: Buffer }[]>(calls.readUpdates, [room]);
    return rows.map(({ update }) => update);
  },
};
