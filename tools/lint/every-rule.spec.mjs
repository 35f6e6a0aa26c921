import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { root } from '../start/prepare.mjs';
import { accessibility } from './planted/accessibility.mjs';
import { javascript, noModule, typesTell, untyped } from './planted/javascript.mjs';
import { lintPlanted } from './planted/lint-planted.mjs';
import { react } from './planted/pages.mjs';
import { notInjected, outsideSpecs, resolvers, typescript } from './planted/typescript.mjs';

/** Every kind of file, with what is planted in it: a file a rule. */
const kinds = {
  'tools/%.mjs': { ...javascript, ...typesTell, ...untyped },
  'apps/api/src/%.ts': { ...javascript, ...typescript, ...outsideSpecs, ...resolvers },
  'apps/web/src/%.ts': { ...javascript, ...typescript, ...outsideSpecs, ...notInjected },
  'apps/web/src/pages/%.tsx': {
    ...{ ...javascript, ...typescript, ...outsideSpecs, ...notInjected },
    ...{ ...react, ...accessibility },
  },
  'libs/domain/src/%.ts': { ...javascript, ...typescript, ...outsideSpecs, ...notInjected },
  'libs/domain/src/%.spec.ts': { ...javascript, ...typescript, ...notInjected },
  'tests/api/%.ts': { ...javascript, ...typescript, ...notInjected },
};
const noModules = Object.entries(noModule).map(([rule, code]) => [`libs/domain/src/no-module/${rule}.mjs`, code]);
const planted = Object.entries(kinds).flatMap(([path, rules]) =>
  Object.entries(rules).map(([rule, code]) => [path.replace('%', rule), code]),
);

const { status, broken } = lintPlanted(Object.fromEntries([...planted, ...noModules]));

const settings = ['.oxlintrc.json', 'javascript', 'typescript', 'pages'].map((name) =>
  JSON.parse(readFileSync(join(root, name.endsWith('.json') ? name : `tools/lint/${name}.json`), 'utf8')),
);
const demanded = settings
  .flatMap(({ rules = {}, overrides = [] }) => [rules, ...overrides.map((one) => one.rules)])
  .flatMap((rules) => Object.keys(rules).map((rule) => rule.split('/').at(-1)));

describe('lint', () => {
  it.each(Object.entries(kinds))('tells of every rule in %s', (path, rules) => {
    const unseen = Object.keys(rules).filter((rule) => !broken.get(path.replace('%', rule))?.has(rule));
    expect(unseen).toEqual([]);
  });

  it('tells of what no module may say', () => {
    expect(noModules.filter(([path]) => !broken.has(path))).toEqual([]);
  });

  it('has no rule that is not planted here', () => {
    const known = new Set([...Object.values(kinds), noModule].flatMap((rules) => Object.keys(rules)));
    expect(demanded.filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('fails', () => expect(status).toBe(1));
});
