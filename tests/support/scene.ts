import type { PersonName, PurePeople } from './pure-people.js';

/** Where one kind of thing lies, who is what to it, and what its row must say in each state. */
export type Scene = {
  readonly table: string;
  readonly relations?: Partial<Record<PersonName, readonly string[]>>;
  /** States in which the thing has nothing yet that these relations could be to. */
  readonly unrelatedIn?: Partial<Record<PersonName, readonly string[]>>;
  /** Columns beside the state, as SQL. */
  readonly columns?: (state: string, people: PurePeople) => Readonly<Record<string, string>>;
  /** Once, for the row `$1`: rows beside it that make the relations. */
  readonly around?: (people: PurePeople) => readonly string[];
  /** Which of the demo's rows; any by default. */
  readonly where?: string;
  /** Makes a row where the demo has none. */
  readonly make?: string;
  /** What an input names beside the thing itself, as SQL that looks it up for the row `$1`. */
  readonly names?: Readonly<Record<string, string>>;
};

/** Words of SQL. */
export const quoted = (value: string) => `'${value}'`;
export const given = (condition: boolean, sql: string) => (condition ? sql : 'NULL');
export const among = (state: string, ...states: readonly string[]) => states.includes(state);
export const list = (...ids: readonly string[]) => `ARRAY[${ids.map(quoted).join(', ')}]::uuid[]`;
export const assigned = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
