import { GraphQLError, Kind, type ASTNode, type SelectionSetNode, type ValidationRule } from 'graphql';

/** The standard query goes fifteen deep; tools ask for the schema once, and for a type or two. */
const deepest = 15;
const most = 2;
const starts: ReadonlySet<string> = new Set(['__schema', '__type']);
const lists: ReadonlySet<string> = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

type Place = { readonly depth: number; readonly inList: boolean };

/**
 * The schema is public, and may be asked for: as the standard query does it, and not so that the answer becomes longer than
 * the schema. No list within a list, nothing twice under other names, no deeper than that.
 */
export const boundedIntrospection: ValidationRule = (context) => {
  let asked = 0;
  let refused = false;
  /** Places a fragment was looked at from: the same again says nothing new, and a circle ends. */
  const seen = new Set<string>();

  function refuse(node: ASTNode, why: string): void {
    if (!refused) context.reportError(new GraphQLError(`Das Schema wird so nicht erfragt: ${why}.`, { nodes: node }));
    refused = true;
  }

  function lookInto({ selections }: SelectionSetNode, place: Place): void {
    for (const node of selections) {
      if (refused) return;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${node.name.value}/${place.depth}/${place.inList}`;
        const fragment = seen.has(key) ? undefined : context.getFragment(node.name.value);
        seen.add(key);
        if (fragment) lookInto(fragment.selectionSet, place);
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        lookInto(node.selectionSet, place);
        continue;
      }
      if (node.alias) return refuse(node, 'ohne andere Namen');
      const isList = lists.has(node.name.value);
      if (isList && place.inList) return refuse(node, 'keine Liste in einer Liste');
      if (place.depth >= deepest) return refuse(node, 'zu tief');
      if (node.selectionSet) lookInto(node.selectionSet, { depth: place.depth + 1, inList: isList || place.inList });
    }
  }

  return {
    Field(node) {
      if (!starts.has(node.name.value) || refused) return;
      asked += 1;
      if (asked > most) return refuse(node, 'zu oft');
      if (node.selectionSet) lookInto(node.selectionSet, { depth: 1, inList: false });
    },
  };
};
