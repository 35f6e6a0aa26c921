import 'reflect-metadata';

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { stageModules } from './app.module.js';
import { ChangesResolver } from './platform/changes/changes.resolver.js';
import { CivilDateScalar, MomentScalar } from './platform/graphql/scalars.js';
import { SignInResolver } from './platform/sign-in/sign-in.resolver.js';
import { printMoves } from './print-moves.js';

const contract = (file: string) => fileURLToPath(new URL(`../../../libs/contract/${file}`, import.meta.url));

const resolversOf = (module: Type): Type[] =>
  (Reflect.getMetadata('providers', module) as unknown[]).filter(
    (provider): provider is Type => typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );

const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
await app.init();
const resolvers = [SignInResolver, ChangesResolver, ...stageModules.flatMap(resolversOf)];
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [CivilDateScalar, MomentScalar]);
const sorted = lexicographicSortSchema(schema);
const printed: readonly [string, string][] = [
  ['schema.graphql', `${printSchema(sorted)}\n`],
  ['src/moves.ts', printMoves(sorted)],
];
await app.close();

const check = process.argv.includes('--check');
for (const [file, text] of printed) {
  if (!check) writeFileSync(contract(file), text);
  else if (readFileSync(contract(file), 'utf8') !== text) {
    console.error(`libs/contract/${file} is not what the api prints: run npm run schema and commit it.`);
    process.exitCode = 1;
  }
}
