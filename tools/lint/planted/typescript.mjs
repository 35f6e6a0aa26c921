/** One violation of every rule of typed code. */
export const typescript = {
  'await-thenable': `export const a = async () => { await Number('1'); };`,
  'ban-ts-comment': `// @ts-ignore\nexport const a = 1;`,
  'no-array-constructor': `export const a = new Array(1, 2);`,
  'no-array-delete': `const a = [1]; delete a[0];`,
  'no-base-to-string': `export const a = String({ b: 1 });`,
  'no-duplicate-enum-values': `export enum A { B = 1, C = 1 }`,
  'no-duplicate-type-constituents': `export type A = 'b' | 'b';`,
  'no-empty-object-type': `export type A = {};`,
  'no-explicit-any': `export type A = any;`,
  'no-extra-non-null-assertion': `export const a = (b: number | null) => b!!;`,
  'no-floating-promises': `Promise.resolve(1);`,
  'no-for-in-array': `for (const a in [1]) { Number(a); }`,
  'no-implied-eval': `setTimeout('Number(1)', 1);`,
  'no-misused-new': `export interface A { new (): A }`,
  'no-misused-promises': `if (Promise.resolve(true)) { Number(1); }`,
  'no-namespace': `export namespace A { export const b = 1; }`,
  'no-non-null-asserted-optional-chain': `export const a = (b?: { c: number }) => b?.c!;`,
  'no-non-null-assertion': `export const a = (b: number | null) => b!;`,
  'no-redundant-type-constituents': `export type A = unknown | string;`,
  'no-require-imports': `import a = require('node:fs'); export { a };`,
  'no-this-alias': `export function a(this: object) { const b = this; return b; }`,
  'no-unnecessary-type-assertion': `const a = Number('1'); export const b = a as number;`,
  'no-unnecessary-type-constraint': `export type A<B extends unknown> = B[];`,
  'no-unsafe-declaration-merging': `export interface A { b: number } export class A {}`,
  'no-unsafe-enum-comparison': `enum A { B = 1 } export const a = (b: A) => b === 1;`,
  'no-unsafe-function-type': `export type A = Function;`,
  'no-unsafe-unary-minus': `export const a = -('b' as string);`,
  'no-unused-expressions': `const a = Number('1'); a;`,
  'no-var': `export var a = 1;`,
  'no-wrapper-object-types': `export type A = String;`,
  'only-throw-error': `export function a() { throw 'b'; }`,
  'prefer-as-const': `export const a: 'b' = 'b';`,
  'prefer-const': `let a = 1; Number(a);`,
  'prefer-namespace-keyword': `export module A { export const b = 1; }`,
  'prefer-promise-reject-errors': `export const a = () => Promise.reject('b');`,
  'prefer-rest-params': `export function a() { return arguments; }`,
  'prefer-spread': `export const a = (b: number[]) => Math.max.apply(Math, b);`,
  'restrict-plus-operands': `export const a = (b: string[], c: string) => b + c;`,
  'restrict-template-expressions': 'export const a = (b: object) => `${b}`;',
  'rows-stay-in-persistence': `import { PersonRow } from './people.rows.js'; Number(PersonRow);`,
  'switch-exhaustiveness-check': `export function a(b: 'c' | 'd') { switch (b) { case 'c': return 1; } return 2; }`,
  'triple-slash-reference': `/// <reference path="./a.d.ts" />\nexport const a = 1;`,
  'words-not-enums': `export enum A { B = 'b' }`,
};

/** What a specification may do with what it planted itself. */
export const outsideSpecs = {
  'no-unsafe-argument': `export const a = (b: (c: string) => void) => b(JSON.parse('1'));`,
  'no-unsafe-assignment': `export const a: string[] = JSON.parse('[]'); const c = JSON.parse('1'); Number(c);`,
  'no-unsafe-call': `JSON.parse('1')();`,
  'no-unsafe-member-access': `export const a = String(JSON.parse('1').b);`,
  'no-unsafe-return': `export const a = (): string => JSON.parse('1');`,
  'unbound-method': `class A { b() { return this; } } export const { b } = new A();`,
};

/** Injected classes are values; elsewhere a type is imported as one. */
export const notInjected = {
  'consistent-type-imports': `import { Stats } from 'node:fs'; export type A = Stats;`,
};

export const resolvers = {
  'resolver-names-its-action': `declare const Query: () => MethodDecorator; export class A { @Query() b() { return 1; } }`,
};
