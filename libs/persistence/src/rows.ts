import * as search from './platform/search.rows.js';
import * as followUp from './follow-up/measure.rows.js';
import * as hints from './cases/hint.rows.js';
import * as offers from './people/offer.rows.js';
import * as offerGaps from './themes/offer-gap.rows.js';
import * as cases from './cases/case.rows.js';
import * as ballots from './decisions/meetings/ballot.rows.js';
import * as meetings from './decisions/meetings/meeting.rows.js';
import * as resolutions from './decisions/meetings/resolution.rows.js';
import * as papers from './decisions/papers/beschlussvorlage.rows.js';
import * as statements from './decisions/papers/statement.rows.js';
import * as projektgruppen from './proposals/projektgruppe.rows.js';
import * as proposals from './proposals/proposal.rows.js';
import * as accessNotices from './people/access-notice.row.js';
import * as people from './people/people.rows.js';
import * as reconstruction from './reconstruction/reconstruction.rows.js';
import * as themes from './themes/theme.rows.js';
import * as account from './platform/account.row.js';
import * as audit from './platform/audit-event.row.js';
import * as files from './platform/file-chunk.row.js';

type RowClass = new () => object;

/** Every table's row. A row that is missing here is a drift that `npm run migrations` names. */
const stages: readonly Readonly<Record<string, RowClass>>[] = [
  account,
  audit,
  people,
  accessNotices,
  cases,
  reconstruction,
  themes,
  projektgruppen,
  proposals,
  papers,
  statements,
  files,
  meetings,
  ballots,
  resolutions,
  offers,
  hints,
  offerGaps,
  followUp,
  search,
];
export const rows: readonly RowClass[] = stages.flatMap((stage) => Object.values(stage));
