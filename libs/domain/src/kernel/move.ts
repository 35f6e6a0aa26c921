import type { Refusal, WrongState } from './refusal.js';
import type { Act } from './act.js';
import type { Result } from './result.js';
import { wrongState, type Transition } from './transition.js';

type Standing = { readonly state: string };

/** A thing that is known to stand in one of these states. */
export type In<Thing extends Standing, State extends string> = Thing & { readonly state: State };

/** How somebody moves a thing from one state to the next: all that is to be known of it, once. */
type Move = {
  readonly from: readonly string[];
  /** `same`: it is changed and stays where it stands. */
  readonly to: string;
  /** The roles, memberships and relations that may. */
  readonly who: readonly string[];
  /** The codes of the refusals that may stop it. */
  readonly guards: readonly string[];
  /** The rule. It is only given what stands in one of the `from` states. */
  readonly verb: (thing: never, command: never) => Result<Standing, Refusal>;
  /** What the log keeps besides who and when: no words of the thing. */
  readonly facts?: (after: never, command: never) => NonNullable<Act['facts']>;
};

/** Every move of one kind of thing, by its name. */
export type Moves = Readonly<Record<string, Move>>;

/** Fits where its rule takes everything that stands in the `from` states, and `facts` what the rule makes of it. */
type Fitting<Thing extends Standing, One extends Move> = [In<Thing, One['from'][number]>, AfterOf<One>] extends [
  Parameters<One['verb']>[0],
  One extends { readonly facts: (after: infer After, command: never) => unknown } ? After : unknown,
]
  ? One
  : never;

/**
 * The table of an aggregate's moves, each held to the states it starts from. A rule that is itself generic fits nowhere: its
 * entry, and with it its right, would be `never`.
 */
export const movesOf =
  <Thing extends Standing>() =>
  <const Table extends Moves>(table: Table & { readonly [Name in keyof Table]: Fitting<Thing, Table[Name]> }): Table =>
    table;

export type CommandOf<One extends Move> = Parameters<One['verb']>[1];
export type AfterOf<One extends Move> = Extract<ReturnType<One['verb']>, { readonly ok: true }>['value'];
export type RefusalOf<One extends Move> = Extract<ReturnType<One['verb']>, { readonly ok: false }>['refusal'];
/** The rest of a call: the command, where the rule asks for one. */
export type Commanded<Command> = undefined extends Command ? [command?: Command] : [command: Command];

/** Takes a move: `WRONG_STATE` where it does not start from here, else what its rule says. */
export function take<Table extends Moves, Name extends keyof Table & string>(
  table: Table,
  name: Name,
  thing: Standing,
  ...[command]: Commanded<CommandOf<Table[Name]>>
): Result<AfterOf<Table[Name]>, RefusalOf<Table[Name]> | WrongState> {
  const { from, verb } = table[name] as Move;
  if (!from.includes(thing.state)) return wrongState;

  return verb(thing as never, command as never);
}

/** The rights of an aggregate's moves: `paper:clear` for the move `clear` of what is called `paper`. */
export type RightsOf<Prefix extends string, Table extends Moves> = {
  readonly [Name in keyof Table & string as `${Prefix}:${Name}`]: {
    readonly who: Table[Name]['who'];
    readonly states: Table[Name]['from'];
  };
};

export const rightsOf = <const Prefix extends string, Table extends Moves>(prefix: Prefix, table: Table) =>
  Object.fromEntries(
    Object.entries(table).map(([name, { who, from }]) => [`${prefix}:${name}`, { who, states: from }]),
  ) as RightsOf<Prefix, Table>;

/** The actions of an aggregate's moves that people take, in their order; the others follow of themselves. */
export const takenByPeople = <const Prefix extends string, Table extends Moves>(prefix: Prefix, table: Table) =>
  Object.entries(table)
    .filter(([, { who }]) => who.some((holder) => holder !== 'system'))
    .map(([name]) => `${prefix}:${name}` as keyof RightsOf<Prefix, Table>);

/** The life that these moves make, as stepper, documents and tests read it: every arrow there is. */
export const transitionsOf = (table: Moves): readonly Transition<string, string>[] =>
  Object.entries(table).flatMap(([event, { from, to, who, guards }]) =>
    from.map((state) => ({ from: state, event, by: who, guards, to: to === 'same' ? state : to })),
  );
