import type { TypedDocumentNode } from '@apollo/client';
import { parse, type TadaDocumentNode } from 'gql.tada';
import { Kind, type DocumentNode } from 'graphql';

import { moves, type MoveName, type ThingOf } from '@systemblick/contract/moves';

import type { graphql } from '../graphql.js';
import { refusalFragment, type Refusal } from '../server/refusal.js';

/** What a page shows of a thing: a fragment on the type that the move answers with. */
export type Shown<Name extends MoveName, Thing> = TadaDocumentNode<
  Thing,
  Record<string, never>,
  { readonly fragment: string; readonly on: ThingOf[Name]; readonly masked: false }
>;

/** What a move is given. */
export type InputOf<Name extends MoveName> = NonNullable<ReturnType<typeof graphql.scalar<(typeof moves)[Name]>>>;

export type MoveDocument<Name extends MoveName, Thing> = TypedDocumentNode<
  { [Move in Name]: Thing | (Refusal & { readonly __typename: 'Refusal' }) },
  { input: InputOf<Name> }
>;

const made = new WeakMap<object, Map<MoveName, unknown>>();

/** The mutation of a move that answers with what the page shows; the same one each time. */
export function moveDocument<Name extends MoveName, Thing>(
  name: Name,
  shown: Shown<Name, Thing>,
): MoveDocument<Name, Thing> {
  const ofPage = made.get(shown) ?? new Map<MoveName, unknown>();
  made.set(shown, ofPage);
  if (!ofPage.has(name)) ofPage.set(name, write(name, shown));
  return ofPage.get(name) as MoveDocument<Name, Thing>;
}

function write(name: MoveName, { definitions }: Shown<MoveName, unknown>): DocumentNode {
  const [fragment] = definitions;
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`${name} answers with no fragment`);
  const text: string = `mutation ${name[0]?.toUpperCase()}${name.slice(1)}($input: ${moves[name]}!) {
    ${name}(input: $input) { __typename ...${fragment.name.value} ...Refusal }
  }`;
  return {
    kind: Kind.DOCUMENT,
    definitions: [...(parse(text) as DocumentNode).definitions, ...definitions, ...refusalFragment.definitions],
  };
}
