/** A choice of words is a list that types and programs both read; an enum is a third thing beside them. */
export const wordsNotEnums = {
  meta: {
    type: 'problem',
    docs: { description: 'A union of words from an `as const` list, not an enum.' },
    messages: { anEnum: 'A union of words from an `as const` list, not an enum.' },
    schema: [],
  },
  create: (context) => ({ TSEnumDeclaration: (node) => context.report({ node, messageId: 'anEnum' }) }),
};
