import { namesOf } from '../people/open-on.js';

const here = 'municipality_id = current_municipality()';

/** Groups at work in a body or with an institution; their name is the one everybody reads among the bodies. */
export const openGroups = namesOf({
  body: {
    GROUPS_OPEN: `SELECT name FROM projektgruppe WHERE ${here} AND state = 'active' AND body_id = $1`,
  },
  institution: {
    GROUPS_OPEN: `SELECT name FROM projektgruppe
      WHERE ${here} AND state IN ('mandated', 'active') AND $1 = ANY (institution_ids)`,
  },
});
