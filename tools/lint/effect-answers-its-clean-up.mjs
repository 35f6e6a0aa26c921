const effects = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);
const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);
/** Calls that are known to answer their own clean-up. */
const subscribing = /^(subscribe|listen|observe|bind)/;

const lastName = (node) =>
  node.type === 'MemberExpression' ? lastName(node.property) : node.type === 'Identifier' ? node.name : '';
const bare = (node) => (node.type === 'ChainExpression' ? bare(node.expression) : node);

const mayBeReturned = (given) => {
  const node = bare(given);
  if (functions.has(node.type) || node.type === 'Identifier') return true;
  return node.type === 'CallExpression' && subscribing.test(lastName(node.callee));
};

/**
 * What an effect answers is its clean-up, and React calls it. A method that answers nothing today may answer a promise
 * in the next browser (`scrollIntoView` does, from Chrome 150), and then every page with that effect breaks.
 */
export const effectAnswersItsCleanUp = {
  meta: {
    type: 'problem',
    docs: { description: 'An effect answers nothing, or a function that was written to clean up.' },
    messages: { answers: 'An effect answers only its clean-up: write braces, and return a function or nothing.' },
    schema: [],
  },
  create(context) {
    const isEffect = ({ parent }) =>
      parent?.type === 'CallExpression' && effects.has(lastName(parent.callee)) && parent.arguments[0] !== undefined;
    const open = [];
    const enter = (node) => {
      const effect = isEffect(node) && node.parent.arguments[0] === node;
      open.push(effect);
      if (effect && node.async) context.report({ node, messageId: 'answers' });
      else if (effect && node.body.type !== 'BlockStatement' && !functions.has(node.body.type))
        context.report({ node: node.body, messageId: 'answers' });
    };
    const leave = () => open.pop();
    return {
      ArrowFunctionExpression: enter,
      FunctionExpression: enter,
      FunctionDeclaration: () => open.push(false),
      'ArrowFunctionExpression:exit': leave,
      'FunctionExpression:exit': leave,
      'FunctionDeclaration:exit': leave,
      ReturnStatement(node) {
        if (open.at(-1) && node.argument && !mayBeReturned(node.argument))
          context.report({ node, messageId: 'answers' });
      },
    };
  },
};
