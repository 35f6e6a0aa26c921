import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { transitionsOf, type Moves } from '../kernel/move.js';
import type { Life } from '../kernel/transition.js';
import { isFinal, speaksForItself, statesOf, waysFrom, type OneWay } from '../kernel/way-back.js';
import { statesDocument } from './states-document.js';
import { allTransitions } from './transitions.js';

type Registered = { readonly life: Life; readonly oneWay: OneWay };
const lives = Object.entries<Registered>(allTransitions);
const source = new URL('../', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!spec)\.ts$/.test(file));

describe('every life', () => {
  it('that is written anywhere in the domain is in the one list', async () => {
    const written = files.filter((file) => /= movesOf</.test(readFileSync(new URL(file, source), 'utf8')));
    expect(written.length).toBeGreaterThan(6);
    const listed = lives.map(([, { life }]) => JSON.stringify(life));
    for (const file of written) {
      const tables = Object.entries<unknown>(await import(new URL(file, source).href));
      for (const [name, table] of tables.filter(([exported]) => exported.endsWith('Moves')))
        expect([name, listed.includes(JSON.stringify(transitionsOf(table as Moves)))]).toEqual([name, true]);
    }
  });

  it.each(lives)('%s has a way forth and a way back in each state, or says why not', (_name, { life, oneWay }) => {
    const silent = statesOf(life).filter((state) => !speaksForItself(life, state));
    expect(Object.keys(oneWay).toSorted()).toEqual(silent.toSorted());
    for (const why of Object.values(oneWay)) expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('the printed states', () => {
  const printed = statesDocument();

  it('name each state of each life, its ways forth and back, and what is final', () => {
    const rows = printed.split('\n').filter((line) => line.startsWith('| ') && !/^\| (state |---)/.test(line));
    expect(rows).toHaveLength(lives.flatMap(([, { life }]) => statesOf(life)).length);
    for (const [, { life }] of lives)
      for (const { event, to } of statesOf(life).flatMap((state) => waysFrom(life, state)))
        expect(printed).toContain(`\`${event}\` → ${to}`);
    const ends = lives.flatMap(([, { life }]) => statesOf(life).filter((state) => isFinal(life, state)));
    expect(printed.match(/\| final: /g)).toHaveLength(ends.length);
    expect(printed).toContain(
      '| inReview | `release` → released, `withdraw` → withdrawn | `takeBack` → draft, `return` → draft',
    );
  });
});
