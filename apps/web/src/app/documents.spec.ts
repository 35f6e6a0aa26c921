import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, validate, type DocumentNode } from 'graphql';

const source = fileURLToPath(new URL('..', import.meta.url));
const contract = fileURLToPath(new URL('../../../../libs/contract/schema.graphql', import.meta.url));
const schema = buildSchema(readFileSync(contract, 'utf8'));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /document\.ts$/.test(file));

describe('the documents', () => {
  it.each(files)('of %s are ones the server answers', async (file) => {
    const documents = Object.values((await import(pathToFileURL(join(source, file)).href)) as object).filter(
      isOperation,
    );
    for (const document of documents) expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});

const isOperation = (value: unknown): value is DocumentNode =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value as DocumentNode).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
