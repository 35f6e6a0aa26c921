import type { OpenCode, OpenThings } from '@systemblick/domain/people/open-things';

import type { Work } from '../platform/work.js';

/** What is about to end. */
export type Ending = { readonly kind: 'body' | 'institution' | 'person'; readonly id: string };

/** For each kind of ending what may hang on it, and the statement that names it, by the id as `$1`. */
export type HangingOn = Readonly<Partial<Record<Ending['kind'], Readonly<Partial<Record<OpenCode, string>>>>>>;

/** Names what hangs on something, in the order of the statements. */
export const namesOf =
  (hanging: HangingOn) =>
  async (work: Work, { kind, id }: Ending): Promise<readonly OpenThings[]> => {
    const open: OpenThings[] = [];
    for (const [code, statement] of Object.entries(hanging[kind] ?? {})) {
      const rows = await work.manager.query<{ name: string }[]>(
        `SELECT name FROM (${statement}) AS hanging ORDER BY name`,
        [id],
      );
      open.push({ code: code as OpenCode, names: rows.map(({ name }) => name) });
    }
    return open;
  };

const here = 'municipality_id = current_municipality()';

/** Seats, offices and leaders. */
export const openOffices = namesOf({
  institution: {
    SEATS_OPEN: `SELECT DISTINCT body.name FROM seat JOIN body USING (municipality_id)
      WHERE ${here} AND body.id = body_id AND body.state = 'active' AND ended_on IS NULL AND institution_id = $1`,
  },
  person: {
    OFFICES_HELD: `SELECT name FROM body
      WHERE ${here} AND state = 'active' AND $1 IN (chair_id, deputy_chair_id, minute_taker_id)`,
    INSTITUTIONS_LED: `SELECT short_name AS name FROM institution WHERE ${here} AND state = 'active' AND leader_id = $1`,
  },
});
