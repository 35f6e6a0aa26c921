import type { BodyId } from '@systemblick/domain/kernel/actor';

import type { Work } from '../platform/work.js';

/** The body that decides; the oldest, where a municipality has several. It is held: it is not dissolved meanwhile. */
export async function oldestSteeringGroup({ manager }: Work): Promise<BodyId | undefined> {
  const rows = await manager.query<{ id: BodyId }[]>(
    `SELECT id FROM body WHERE municipality_id = current_municipality() AND kind = 'steeringGroup' AND state = 'active' ORDER BY id LIMIT 1 FOR SHARE`,
  );
  return rows[0]?.id;
}
