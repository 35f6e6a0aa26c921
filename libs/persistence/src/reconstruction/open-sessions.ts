import { namesOf } from '../people/open-on.js';

const here = 'municipality_id = current_municipality()';

/** Sessions of a body that are planned or running, by their days. */
export const openSessions = namesOf({
  body: {
    SESSIONS_OPEN: `SELECT to_char(starts_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY') AS name
      FROM reconstruction_session WHERE ${here} AND state IN ('planned', 'running') AND body_id = $1`,
  },
});
