/** Rows are TypeORM's; only the persistence library knows them, and only it imports TypeORM. */
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
