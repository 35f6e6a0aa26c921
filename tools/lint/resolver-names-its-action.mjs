const operations = new Set(['Query', 'Mutation', 'Subscription']);
const named = new Set(['Requires', 'Public']);

const decoratorName = ({ expression }) =>
  expression.type === 'CallExpression' && expression.callee.type === 'Identifier' ? expression.callee.name : undefined;

/** Every GraphQL operation says which action of the rights table it performs, or that it is for everybody. */
export const resolverNamesItsAction = {
  meta: {
    type: 'problem',
    docs: { description: 'A resolver names its action with @Requires, or is marked @Public().' },
    messages: { unnamed: '{{method}} is a GraphQL operation without @Requires("…") or @Public().' },
    schema: [],
  },
  create(context) {
    return {
      MethodDefinition(node) {
        const names = (node.decorators ?? []).map(decoratorName);
        if (!names.some((name) => operations.has(name)) || names.some((name) => named.has(name))) return;

        context.report({
          node: node.key,
          messageId: 'unnamed',
          data: { method: context.sourceCode.getText(node.key) },
        });
      },
    };
  },
};
