import type { PersonId } from '@systemblick/domain/kernel/id';
import type { ThingThatWaits } from '@systemblick/domain/overview/things-that-wait';

import type { Tenant } from '../platform/tenant.js';

/** `about`: the case a nomination is for. `changedAt`: of a paper. */
export type Candidate = {
  readonly thing: ThingThatWaits;
  readonly id: string;
  readonly about: string | null;
  readonly changedAt: Date | null;
};

/** Of each thing at most so many: those that have stood longest, or are due first. */
const most = 200;

type Selection = { readonly from: string; readonly where: string; readonly order: string; readonly also?: string };
const nothingElse = 'NULL::uuid AS about, NULL::timestamptz AS changed_at';
const here = 'municipality_id = current_municipality()';
const recognised = `EXISTS (SELECT 1 FROM reconstruction_session s WHERE s.municipality_id = k.municipality_id
  AND s.state IN ('planned', 'running') AND s.recognitions @> jsonb_build_array(jsonb_build_object('caseId', k.id)))`;

/**
 * What stands in a state in which it may wait for somebody, whoever that is; of cases one's own, and what is in review;
 * of surveys those that were sent to oneself.
 * Whether it does, and for whom, is the domain's to say.
 */
const selections: Readonly<Record<ThingThatWaits, Selection>> = {
  case: {
    from: '"case" k',
    where: `(state = 'inReview' OR (author_id = (SELECT id FROM asker) AND (state = 'draft' OR ${recognised})))`,
    order: 'id',
  },
  nomination: {
    from: 'nomination',
    where: `state = 'open'`,
    order: 'nominated_at, id',
    also: 'case_id AS about, NULL::timestamptz AS changed_at',
  },
  bundle: { from: 'case_bundle', where: `state = 'draft'`, order: 'id' },
  session: { from: 'reconstruction_session', where: `state IN ('planned', 'running')`, order: 'starts_at, id' },
  theme: {
    from: 'generative_theme',
    where: `state IN ('proposed', 'stored')`,
    order: 'revisit_on NULLS FIRST, id',
  },
  survey: {
    from: 'prevalence_survey y',
    where: `state = 'open' AND EXISTS (SELECT 1 FROM survey_addressee a
      WHERE a.municipality_id = y.municipality_id AND a.survey_id = y.id AND a.person_id = (SELECT id FROM asker))`,
    order: 'until_day, id',
  },
  projektgruppe: { from: 'projektgruppe', where: `state IN ('proposed', 'mandated', 'active')`, order: 'id' },
  proposal: { from: 'proposal', where: `state IN ('consulting', 'submitted', 'returned')`, order: 'id' },
  paper: {
    from: 'beschlussvorlage',
    where: `state IN ('draft', 'statements', 'cleared', 'decided')`,
    order: `state = 'decided', changed_at DESC, id`,
    also: 'NULL::uuid AS about, changed_at',
  },
  meeting: { from: 'meeting', where: `state IN ('planned', 'invited', 'running')`, order: 'starts_at, id' },
  hint: { from: 'hint', where: `state = 'received'`, order: 'written_at, id' },
  offer: {
    from: 'offer',
    where: `state IN ('proposed', 'listed')`,
    order: `state = 'listed', last_checked, id`,
  },
  measure: {
    from: 'measure',
    where: `state IN ('proposed', 'accepted', 'declined', 'inProgress', 'done')`,
    order: 'due_on, id',
  },
};

const select = (thing: ThingThatWaits) => {
  const { from, where, order, also = nothingElse } = selections[thing];
  return `(SELECT '${thing}' AS thing, id, ${also} FROM ${from} WHERE ${here} AND ${where} ORDER BY ${order} LIMIT ${most})`;
};

type Row = { thing: ThingThatWaits; id: string; about: string | null; changed_at: Date | null };

/** What may wait for somebody: one statement for all of it. */
export class WaitingCandidates {
  constructor(private readonly tenant: Tenant) {}

  async for(personId: PersonId, things: readonly ThingThatWaits[]): Promise<readonly Candidate[]> {
    if (things.length === 0) return [];
    const rows = await this.tenant.read((manager) =>
      manager.query<Row[]>(`WITH asker AS (SELECT $1::uuid AS id) ${things.map(select).join(' UNION ALL ')}`, [
        personId,
      ]),
    );
    return rows.map(({ thing, id, about, changed_at }) => ({ thing, id, about, changedAt: changed_at }));
  }
}
