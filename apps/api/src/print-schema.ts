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

const file = fileURLToPath(new URL('../../../libs/contract/schema.graphql', import.meta.url));

const resolversOf = (module: Type): Type[] =>
  (Reflect.getMetadata('providers', module) as unknown[]).filter(
    (provider): provider is Type => typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );

const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
await app.init();
const resolvers = [SignInResolver, ChangesResolver, ...stageModules.flatMap(resolversOf)];
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [CivilDateScalar, MomentScalar]);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
await app.close();

const check = process.argv.includes('--check');
if (check && readFileSync(file, 'utf8') !== printed) {
  console.error('libs/contract/schema.graphql is not what the api prints: run npm run schema and commit it.');
  process.exitCode = 1;
}
if (!check) writeFileSync(file, printed);
