import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Step } from '@systemblick/domain/overview/moved';

import type { Tenant } from '../platform/tenant.js';

/** How many things stand in each state, and since when the oldest has. */
export type StateCount = { readonly kind: string; readonly state: string; readonly count: number };

/** The acts worth telling others: where a thing of the work took a step. */
const told = [
  ...['case:release', 'bundle:makeReady', 'session:create', 'session:close'],
  ...[
    'theme:propose',
    'theme:derive',
    'theme:route',
    'theme:store',
    'theme:settle',
    'theme:implement',
    'theme:seeAgain',
  ],
  ...['projektgruppe:mandate', 'projektgruppe:activate', 'projektgruppe:conclude'],
  ...['proposal:consult', 'proposal:submit', 'proposal:submitOwn', 'proposal:accept', 'proposal:return'],
  ...['paper:askStatements', 'paper:clear', 'paper:table', 'paper:decide', 'paper:complete'],
  ...['meeting:invite', 'meeting:postpone', 'meeting:cancel', 'meeting:close'],
  ...['measure:accept', 'measure:decline', 'measure:finish', 'measure:verify', 'feedback:give'],
];

/** What happened lately, and how much stands where. */
export class MovedQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The latest steps first; none of one's own. */
  since(moment: Date, not: PersonId, most: number): Promise<readonly Step[]> {
    return this.tenant.read((manager) =>
      manager.query<Step[]>(
        `SELECT id, at, action, subject_kind AS kind, subject_id AS "subjectId"
         FROM audit_event
         WHERE municipality_id = current_municipality() AND at >= $1 AND action = ANY ($2) AND actor_id IS DISTINCT FROM $3
         ORDER BY at DESC, id DESC LIMIT $4`,
        [moment, told, not, most],
      ),
    );
  }

  counts(): Promise<readonly StateCount[]> {
    const of = (kind: string, table: string) =>
      `SELECT '${kind}' AS kind, state, count(*)::int AS count FROM ${table}
       WHERE municipality_id = current_municipality() GROUP BY state`;
    return this.tenant.read((manager) =>
      manager.query<StateCount[]>(
        [
          of('case', '"case"'),
          of('theme', 'generative_theme'),
          of('proposal', 'proposal'),
          of('paper', 'beschlussvorlage'),
          of('measure', 'measure'),
        ].join('\nUNION ALL\n'),
      ),
    );
  }

  /** Where it is stuck: things whose last step lies long back, by the stage they wait in. */
  stuck(before: Date, today: CivilDate): Promise<readonly { kind: string; count: number }[]> {
    const waits = (kind: string, table: string, subject: string, states: string) =>
      `SELECT '${kind}' AS kind, count(*)::int AS count FROM ${table} t
       WHERE t.municipality_id = current_municipality() AND t.state IN (${states}) AND NOT EXISTS (
         SELECT 1 FROM audit_event e WHERE e.municipality_id = t.municipality_id AND e.subject_id = t.id
           AND e.subject_kind = '${subject}' AND e.at >= $1 AND split_part(e.action, ':', 2) NOT LIKE 'read%')`;
    return this.tenant.read((manager) =>
      manager.query<{ kind: string; count: number }[]>(
        [
          waits('case', '"case"', 'Case', `'inReview'`),
          waits('theme', 'generative_theme', 'GenerativeTheme', `'proposed', 'onRoute'`),
          waits('proposal', 'proposal', 'Proposal', `'draft', 'consulting', 'submitted', 'returned'`),
          waits('paper', 'beschlussvorlage', 'Beschlussvorlage', `'draft', 'statements', 'cleared'`),
          `SELECT 'measure' AS kind, count(*)::int AS count FROM measure t
           WHERE t.municipality_id = current_municipality() AND t.state IN ('proposed', 'accepted', 'declined', 'inProgress')
             AND t.due_on < $2`,
        ].join('\nUNION ALL\n'),
        [before, today],
      ),
    );
  }
}
