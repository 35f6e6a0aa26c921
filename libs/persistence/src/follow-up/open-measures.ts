import { namesOf } from '../people/open-on.js';

const here = 'municipality_id = current_municipality()';

/** Measures an institution has still to do, by the day they are due. */
export const openMeasures = namesOf({
  institution: {
    MEASURES_OPEN: `SELECT to_char(due_on, 'DD.MM.YYYY') AS name FROM measure
      WHERE ${here} AND state IN ('proposed', 'accepted', 'inProgress') AND institution_id = $1`,
  },
});
