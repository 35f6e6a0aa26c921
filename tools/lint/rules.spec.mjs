import { describe, expect, it } from '@jest/globals';

import { lintPlanted } from './planted/lint-planted.mjs';

const effect = { 'effect-answers-its-clean-up': 'apps/web/src/%.tsx' };
const resolver = { 'resolver-names-its-action': 'apps/api/src/%.ts' };
const rows = { 'rows-stay-in-persistence': 'apps/api/src/%.ts' };
const rowsAtHome = { 'rows-stay-in-persistence': 'libs/persistence/src/people/%.ts' };
const words = { 'words-not-enums': 'libs/domain/src/%.ts' };

const valid = [
  [resolver, `class A { @Query(() => X) @Requires('case:list') cases() {} }`],
  [resolver, `class A { @Mutation(() => X) @Public() signIn() {} }`],
  [resolver, `class A { @ResolveField() author() {} }`],
  [resolver, `class A { plain() {} }`],
  [rowsAtHome, `import { PersonRow } from './people.rows.js';`],
  [rows, `import { Persons } from '@systemblick/domain/people/persons';`],
  [rows, `import type { Logger } from 'typeorm';`],
  [rows, `await this.papers.lock(work, id);`],
  [rowsAtHome, `await work.manager.query(text);`],
  [effect, `useEffect(() => { box.current?.scrollIntoView({ block: 'nearest' }); }, []);`],
  [effect, `useEffect(() => () => clearTimeout(timer.current), []);`],
  [effect, `useEffect(() => { if (none) return; const stop = offer(key); return stop; }, []);`],
  [effect, `useLayoutEffect(() => { return form.subscribe({ callback: () => { return keep(); } }); }, []);`],
  [effect, `useEffect(function () { go(); }, []);`],
  [effect, `button.onClick(() => box.scrollIntoView());`],
  [words, `const words = ['a', 'b'] as const; type Word = (typeof words)[number];`],
];
const invalid = [
  [rows, `await work.manager.query(text);`],
  [resolver, `class A { @Query(() => X) cases() {} }`],
  [resolver, `class A { @Mutation(() => X) @Other() release() {} }`],
  [resolver, `class A { @Subscription(() => X) async *changed() {} }`],
  [rows, `import { PersonRow } from '@systemblick/persistence/people/people.rows';`],
  [rows, `import { DataSource } from 'typeorm';`],
  [effect, `useEffect(() => box.current?.scrollIntoView(), []);`],
  [effect, `React.useLayoutEffect(() => heading.focus(), []);`],
  [effect, `useEffect(() => void go(), []);`],
  [effect, `useEffect(() => { return box.current?.scrollTo(0, 0); }, []);`],
  [effect, `useEffect(() => { if (on) return document.exitFullscreen(); }, []);`],
  [effect, `useEffect(async () => { await go(); }, []);`],
  [words, `enum Word { a = 'a' }`],
];

const cases = [...valid, ...invalid].map(([where, code], place) => {
  const [[rule, path]] = Object.entries(where);
  return { rule, code, path: path.replace('%', `planted-${place}`), breaks: place >= valid.length };
});
const { broken } = lintPlanted(Object.fromEntries(cases.map(({ path, code }) => [path, code])));

describe('the rules of this house', () => {
  it.each(cases)('$rule: $code', ({ rule, path, breaks }) => {
    expect(broken.get(path)?.has(rule) ?? false).toBe(breaks);
  });
});
