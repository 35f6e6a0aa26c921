/** Rows are TypeORM's; only the persistence library knows them, only it imports TypeORM or looks into a `work`. */
export const rowsStayInPersistence = {
  meta: {
    type: 'problem',
    docs: { description: 'Rows and TypeORM stay inside libs/persistence.' },
    messages: { escaped: '{{what}} stays inside libs/persistence.' },
    schema: [],
  },
  create(context) {
    if (/[\\/]libs[\\/]persistence[\\/]/.test(context.filename)) return {};
    return {
      MemberExpression(node) {
        if (node.object.name === 'work' && node.property.name === 'manager')
          context.report({ node, messageId: 'escaped', data: { what: 'The transaction of a work' } });
      },
      ImportDeclaration(node) {
        const from = node.source.value;
        if (from === 'typeorm' && node.importKind !== 'type')
          context.report({ node, messageId: 'escaped', data: { what: 'TypeORM' } });
        if (/\.rows?$/.test(from.replace(/\.js$/, '')))
          context.report({ node, messageId: 'escaped', data: { what: 'A row' } });
      },
    };
  },
};
