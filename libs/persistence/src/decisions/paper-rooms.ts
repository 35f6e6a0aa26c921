import type { BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';

import { coEditingRooms } from '../platform/co-editing-rooms.js';
import type { Transaction } from '../platform/tenant.js';

/** The rooms in which papers are written together: closed while the text is frozen. */
export const paperRooms = {
  seal: async (transaction: Transaction, id: BeschlussvorlageId): Promise<void> =>
    coEditingRooms.seal(transaction, await roomOf(transaction, id)),

  unseal: async (transaction: Transaction, id: BeschlussvorlageId): Promise<void> =>
    coEditingRooms.unseal(transaction, await roomOf(transaction, id)),
};

async function roomOf(transaction: Transaction, id: BeschlussvorlageId): Promise<string> {
  const rows = await transaction.query<{ room: string }[]>(
    `SELECT room FROM beschlussvorlage WHERE municipality_id = current_municipality() AND id = $1`,
    [id],
  );
  const room = rows[0]?.room;
  if (!room) throw new Error('A paper without its room');
  return room;
}
