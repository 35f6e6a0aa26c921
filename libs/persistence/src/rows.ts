import * as people from './people/people.rows.js';
import * as account from './platform/account.row.js';
import * as audit from './platform/audit-event.row.js';

/** Every table's row. A row that is missing here is a drift that `npm run migrations` names. */
export const rows = [account, audit, people].flatMap((stage) => Object.values(stage));
