import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const schema = buildSchema(readFileSync(at('../../libs/contract/schema.graphql'), 'utf8'));
const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
const printed = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
const file = at('../../libs/contract/src/graphql-env.d.ts');

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('libs/contract/src/graphql-env.d.ts is not what the schema says: run npm run schema and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, printed);
}
