import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

import { isThing, ownOperations } from './nested-things.js';
import { objectTypes } from './schema-operations.js';
import type { Data } from './test-client.js';

/**
 * Where a thing names others that are read by themselves, and which: `consultations.person` → `Person`. Not what things
 * between them name, which have rights of their own.
 */
export type Names = ReadonlyMap<string, string>;

function namesOf(type: GraphQLObjectType, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .flatMap(({ name, type: answered }) => {
      const inner = getNamedType(answered);
      if (!isObjectType(inner)) return [];
      const here = [...path, name];
      if (ownOperations.has(inner.name)) return [[here.join('.'), inner.name] as const];
      return path.length < 2 && !isThing(inner.name) ? namesOf(inner, here) : [];
    });
}

function objectNamed(type: string): GraphQLObjectType {
  const object = objectTypes().find(({ name }) => name === type);
  if (!object) throw new Error(`The schema has no ${type}`);
  return object;
}

export const fieldsOf = (type: string): readonly string[] => Object.keys(objectNamed(type).getFields());

const found = new Map<string, Names>();
export function namesIn(type: string): Names {
  const known = found.get(type);
  if (known) return known;
  const names = new Map(namesOf(objectNamed(type)));
  found.set(type, names);
  return names;
}

/** `a.b.c` and `a.d` as one selection of ids. */
export function idsAlong(paths: readonly string[]): string {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.');
    heads.set(head, [...(heads.get(head) ?? []), ...(rest.length ? [rest.join('.')] : [])]);
  }
  return [...heads].map(([head, rest]) => `${head} { ${rest.length ? idsAlong(rest) : 'id'} }`).join(' ');
}

/** The ids that stand at the end of a path, however many lists it goes through. */
export function idsAt(told: Data, [head, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(told)) return told.flatMap((one) => idsAt(one, head === undefined ? [] : [head, ...rest]));
  if (told === null || told === undefined) return [];
  return head === undefined ? [told.id as string] : idsAt(told[head], rest);
}
