import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
} from 'graphql';

import { objectTypes, operationsOf, type Operation } from './schema-operations.js';

/** What a query answers: an object that says what it is. */
export type Told = { readonly __typename: string; readonly [field: string]: unknown };
export type Words = ReadonlyMap<string, unknown>;

const things = new Map(
  objectTypes()
    .filter((type) => 'id' in type.getFields())
    .map((type) => [type.name, type]),
);
export const thingNames = [...things.keys()];
export const isThing = (name: string): boolean => things.has(name);

/** The operation by which one thing of a type is read by itself. */
export const ownOperations: ReadonlyMap<string, Operation> = new Map(
  operationsOf('Query').flatMap((operation) => {
    const { type, args } = operation;
    const read = !isNonNullType(type) && isObjectType(type) && args.length === 1 && args[0]?.name === 'id';
    return read ? [[type.name, operation] as const] : [];
  }),
);

/** Operations that answer several things: connections and plain lists of them. */
export const listOperations: readonly Operation[] = operationsOf('Query').filter(({ type }) => {
  const named = getNamedType(type);
  if (!isObjectType(named)) return false;
  const inner = named.getFields()['nodes']?.type ?? type;
  const listed = isNonNullType(inner) ? inner.ofType : inner;
  return isListType(listed) && isThing(getNamedType(listed).name);
});

/** What belongs to no thing but the one that shows it. */
const isPart = (name: string) => !isThing(name) && !['Step', 'PageInfo'].includes(name);

/** What names no other thing costs no level: it is words of the thing that shows it. */
const isPlain = (type: GraphQLObjectType): boolean =>
  isPart(type.name) &&
  Object.values(type.getFields()).every(({ type: answered }) => {
    const inner = getNamedType(answered);
    return !isObjectType(inner) || isPlain(inner);
  });

/** `within`: the lists it stands in. The endpoint takes none within itself. */
function fieldsOf(
  type: GraphQLObjectType,
  depth: number,
  into: (name: string) => boolean,
  within: readonly string[] = [],
): readonly string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .flatMap(({ name, type: answered }) => {
      const inner = getNamedType(answered);
      if (isScalarType(inner) || isEnumType(inner)) return [name];
      const list = `${type.name}.${name}`;
      if (!isObjectType(inner) || !into(inner.name) || within.includes(list)) return [];
      const left = isPlain(inner) ? depth : depth - 1;
      return left < 0 ? [] : [`${name} { __typename ${fieldsOf(inner, left, into, [...within, list]).join(' ')} }`];
    });
}

const mostTokens = 1500;

/** Every field of a type and of what it points at, so many levels deep, in as many selections as the endpoint takes. */
export const walksOf = (name: string, levels: number): readonly string[] =>
  known(`${name} ${levels}`, () => walkThrough(name, levels));

/** A thing alone: its own words, and none of other things. */
export const aloneOf = (name: string): string =>
  known(name, () => [`{ __typename ${fieldsOf(typeNamed(name), 2, isPart).join(' ')} }`]).join('');

const selections = new Map<string, readonly string[]>();

/** The schema does not change while it is walked: each selection is put together once. */
function known(name: string, find: () => readonly string[]): readonly string[] {
  const found = selections.get(name) ?? find();
  selections.set(name, found);
  return found;
}

function walkThrough(name: string, levels: number): readonly string[] {
  const fields = fieldsOf(typeNamed(name), levels, (inner) => inner !== 'Step' && inner !== 'PageInfo');
  const walks: string[][] = [[]];
  for (const field of fields) {
    const size = [...(walks.at(-1) ?? []), field].join(' ').split(' ').length;
    if (size > mostTokens) walks.push([]);
    walks.at(-1)?.push(field);
  }
  const key = isThing(name) ? 'id' : '';
  return walks.map((walk) => `{ __typename ${key} ${walk.join(' ')} }`);
}

function typeNamed(name: string): GraphQLObjectType {
  const type = objectTypes().find((one) => one.name === name);
  if (!type) throw new Error(`The schema has no ${name}`);
  return type;
}

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && '__typename' in value;

/** Every thing an answer shows below its root. */
export function thingsIn(answer: unknown, root = true): readonly Told[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => thingsIn(one, false));
  if (!isTold(answer)) return [];
  const own = !root && isThing(answer.__typename) ? [answer] : [];
  return [...own, ...Object.values(answer).flatMap((value) => thingsIn(value, false))];
}

/** What is said of a thing itself: its scalars and its parts', empty ones left out, by their path. */
export function wordsOf(told: unknown, path = ''): Words {
  if (Array.isArray(told))
    return new Map(told.flatMap((one, place) => [...wordsOf(one, isTold(one) ? `${path}.${place}` : path)]));
  if (!isTold(told)) return told === null || told === false || told === undefined ? new Map() : new Map([[path, told]]);
  return new Map(
    Object.entries(told)
      .filter(([field, value]) => field !== '__typename' && !thingsIn(value, false).length)
      .flatMap(([field, value]) => [...wordsOf(value, path ? `${path}.${field}` : field)]),
  );
}
