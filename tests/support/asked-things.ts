import type { RunningApi } from './running-api.js';
import type { Data, TestClient } from './test-client.js';

/** A thing as one person is shown it; `table`: where its rows stand, `states`: in which something of it may be asked. */
type AskedThing = {
  readonly table: string;
  readonly states: readonly string[];
  readonly query: string;
  readonly fields: string;
};

const steps = 'steps { action allowed }';
const askedThings = {
  case: {
    table: '"case"',
    states: ['draft', 'inReview', 'released'],
    query: 'case',
    fields: `mine returned { at } ${steps}`,
  },
  bundle: {
    table: 'case_bundle',
    states: ['draft'],
    query: 'caseBundle',
    fields: `cases { caseId mine } knowledge { caseId answer } ${steps}`,
  },
  session: {
    table: 'reconstruction_session',
    states: ['planned', 'running'],
    query: 'reconstructionSession',
    fields: `takesPart rulesAccepted startsAt ${steps}`,
  },
  theme: { table: 'generative_theme', states: ['proposed', 'stored'], query: 'theme', fields: `revisitDue ${steps}` },
  survey: { table: 'prevalence_survey', states: ['open'], query: 'prevalenceSurvey', fields: steps },
  projektgruppe: {
    table: 'projektgruppe',
    states: ['proposed', 'mandated', 'active'],
    query: 'projektgruppe',
    fields: `workingTime { mine } ${steps}`,
  },
  proposal: {
    table: 'proposal',
    states: ['consulting', 'submitted', 'returned'],
    query: 'proposal',
    fields: `answers { mine } body { id } ${steps}`,
  },
  paper: {
    table: 'beschlussvorlage',
    states: ['draft', 'statements', 'cleared', 'decided'],
    query: 'paper',
    fields: `proposal { id } sentBack { why } measures { id } resolutions { carried } statements { id institution { id } ${steps} } ${steps}`,
  },
  statement: { table: 'statement', states: ['asked'], query: 'statement', fields: `institution { id } ${steps}` },
  meeting: {
    table: 'meeting',
    states: ['planned', 'invited', 'running'],
    query: 'meeting',
    fields: `startsAt ballots { mySeats { refusal { code } } } ${steps}`,
  },
  hint: { table: 'hint', states: ['received', 'collected'], query: 'hint', fields: steps },
  offer: { table: 'offer', states: ['proposed', 'listed'], query: 'offer', fields: `checkDue ${steps}` },
  measure: {
    table: 'measure',
    states: ['proposed', 'accepted', 'declined', 'inProgress', 'done'],
    query: 'measure',
    fields: `overdue responsible { id } ${steps}`,
  },
} as const satisfies Record<string, AskedThing>;
export type AskedThingName = keyof typeof askedThings;
export const askedThingNames = Object.keys(askedThings) as readonly AskedThingName[];

const atOnce = 12;

/** The things of one sort as somebody is shown them, by id; what is not theirs to read is left out. */
export async function seenBy(
  api: RunningApi,
  client: TestClient,
  name: AskedThingName,
): Promise<ReadonlyMap<string, Data>> {
  const { table, states, query, fields } = askedThings[name];
  const ids = await api.database.superuser(async (database) => {
    const { rows } = await database.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE state = ANY ($1) ORDER BY id`,
      [states],
    );
    return rows.map(({ id }) => id);
  });
  const seen = new Map<string, Data>();
  for (let first = 0; first < ids.length; first += atOnce) {
    const some = ids.slice(first, first + atOnce);
    const asked = some.map((id, place) => `t${place}: ${query}(id: "${id}") { state ${fields} }`);
    const found = await client.ask(`{ ${asked.join('\n')} }`);
    some.forEach((id, place) => found[`t${place}`] && seen.set(id, found[`t${place}`]));
  }
  return seen;
}

export const offers = (thing: Data, ...actions: readonly string[]): boolean =>
  (thing.steps as { action: string; allowed: boolean }[]).some(
    ({ action, allowed }) => allowed && actions.includes(action),
  );
