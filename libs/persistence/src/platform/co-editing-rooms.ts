import { calls } from '@systemblick/co-editing-engine/sql/calls';

import type { Transaction } from './tenant.js';

/** What a use case does to a shared document inside its own transaction. */
export const coEditingRooms = {
  /** From here on nothing more is committed to it, unless this transaction rolls back. */
  async seal(transaction: Transaction, room: string): Promise<void> {
    await transaction.query(calls.seal, [room]);
  },

  async unseal(transaction: Transaction, room: string): Promise<void> {
    await transaction.query(calls.unseal, [room]);
  },

  /** Everything committed to it so far: the snapshot, then the log. */
  async read(transaction: Transaction, room: string): Promise<readonly Uint8Array[]> {
    const rows = await transaction.query<{ update: Buffer }[]>(calls.readUpdates, [room]);
    return rows.map(({ update }) => update);
  },
};
