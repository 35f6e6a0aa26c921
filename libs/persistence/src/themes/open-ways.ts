import { namesOf } from '../people/open-on.js';

const here = 'municipality_id = current_municipality()';

/** Ways that a body or an institution is on with a theme, by the day they began. */
export const openWays = namesOf({
  body: {
    WAYS_OPEN: `SELECT to_char(opened_on, 'DD.MM.YYYY') AS name FROM route
      WHERE ${here} AND state = 'open' AND body_id = $1`,
  },
  institution: {
    WAYS_OPEN: `SELECT to_char(opened_on, 'DD.MM.YYYY') AS name FROM route
      WHERE ${here} AND state = 'open' AND partner_institution_id = $1`,
  },
});
