import { namesOf } from '../people/open-on.js';

const here = 'municipality_id = current_municipality()';

/** Papers past their draft, meetings and ballots of a body, and statements an institution still owes. */
export const openDecisions = namesOf({
  body: {
    PAPERS_OPEN: `SELECT coalesce(number,
        'Vorlage ohne Nummer vom ' || to_char(changed_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY')) AS name
      FROM beschlussvorlage WHERE ${here} AND state IN ('statements', 'cleared', 'tabled') AND body_id = $1`,
    MEETINGS_OPEN: `SELECT to_char(starts_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY') AS name
      FROM meeting WHERE ${here} AND state IN ('planned', 'invited', 'running') AND body_id = $1`,
    VOTING_UNDER_WAY: `SELECT to_char(opened_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY') AS name
      FROM ballot WHERE ${here} AND state = 'open' AND body_id = $1`,
  },
  institution: {
    STATEMENTS_OPEN: `SELECT to_char(until_day, 'DD.MM.YYYY') AS name FROM statement
      WHERE ${here} AND state = 'asked' AND institution_id = $1`,
  },
});
