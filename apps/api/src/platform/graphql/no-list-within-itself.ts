import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** More than the parts of any page's document, fragments written out. */
const mostParts = 5000;

/**
 * A list is not asked for within itself: what sounds like what sounds like a theme grows with each step by as much as a list
 * is long, which no bound on depth or number of fields sees. Fragments are looked into where they are spread.
 */
export const noListWithinItself: ValidationRule = (context) => ({
  OperationDefinition({ operation, selectionSet }) {
    const root = context.getSchema().getRootType(operation);
    if (root) new Walk(context).into(selectionSet, root, new Set());
  },
});

class Walk {
  private parts = 0;
  private told = false;

  constructor(private readonly context: ValidationContext) {}

  into(selections: SelectionSetNode, type: GraphQLNamedType | undefined, within: ReadonlySet<string>): void {
    for (const selection of selections.selections) {
      this.parts += 1;
      if (this.told || this.parts > mostParts) return this.tell('The query has too many parts.', selections);
      switch (selection.kind) {
        case Kind.FIELD:
          this.field(selection, type, within);
          break;
        case Kind.INLINE_FRAGMENT: {
          const name = selection.typeCondition?.name.value;
          this.into(selection.selectionSet, name ? this.context.getSchema().getType(name) : type, within);
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = this.context.getFragment(selection.name.value);
          if (fragment) this.spread(fragment, within);
        }
      }
    }
  }

  private spread({ name, typeCondition, selectionSet }: FragmentDefinitionNode, within: ReadonlySet<string>): void {
    const key = `...${name.value}`;
    // A fragment within itself is told by another rule.
    if (within.has(key)) return;
    this.into(selectionSet, this.context.getSchema().getType(typeCondition.name.value), new Set([...within, key]));
  }

  private field({ name, selectionSet }: FieldNode, type: GraphQLNamedType | undefined, within: ReadonlySet<string>) {
    if (!selectionSet || !(isObjectType(type) || isInterfaceType(type))) return;
    const field = type.getFields()[name.value];
    if (!field) return;
    const key = `${type.name}.${name.value}`;
    const isList = isListType(getNullableType(field.type));
    if (isList && within.has(key)) return this.tell(`A list does not stand within itself: ${key}.`, selectionSet);
    this.into(selectionSet, getNamedType(field.type), isList ? new Set([...within, key]) : within);
  }

  private tell(message: string, node: SelectionSetNode): void {
    if (this.told) return;
    this.told = true;
    this.context.reportError(new GraphQLError(message, { nodes: node }));
  }
}
