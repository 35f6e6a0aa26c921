import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';

import { coEditingRooms } from '../../platform/co-editing-rooms.js';
import type { Work } from '../../platform/work.js';

/** The rooms in which papers are written together: closed while the text is frozen. */
export const paperRooms = {
  seal: async (work: Work, id: BeschlussvorlageId): Promise<void> => coEditingRooms.seal(work, await roomOf(work, id)),

  unseal: async (work: Work, id: BeschlussvorlageId): Promise<void> =>
    coEditingRooms.unseal(work, await roomOf(work, id)),
};

async function roomOf(work: Work, id: BeschlussvorlageId): Promise<string> {
  const rows = await work.manager.query<{ room: string }[]>(
    `SELECT room FROM beschlussvorlage WHERE municipality_id = current_municipality() AND id = $1`,
    [id],
  );
  const room = rows[0]?.room;
  if (!room) throw new Error('A paper without its room');
  return room;
}
