import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const sources = fileURLToPath(new URL('../', import.meta.url));
const styledAlone = /^\.([\w-]+)(?:,| \{)/gm;

/** Which files style a class by its name alone, for classes that more than one file styles so. */
function styledTwice(styles: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const [file, css] of styles)
    for (const [, name = ''] of css.matchAll(styledAlone)) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files].filter(([, where]) => where.size > 1).map(([name, where]) => `${name}: ${[...where].join(', ')}`);
}

describe('the names of classes', () => {
  it('are each styled in one file, because every style stays when one goes on to the next page', () => {
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    expect(files.length).toBeGreaterThan(10);
    expect(styledTwice(new Map(files.map((file) => [file, readFileSync(sources + file, 'utf8')])))).toEqual([]);
  });

  it('are found where two files style one', () => {
    const styles = new Map([
      ['a.css', '.points {\n}\n'],
      ['b.css', '.points,\n.others {\n}\n.card .point {\n}\n'],
      ['c.css', '.point {\n}\n'],
    ]);
    expect(styledTwice(styles)).toEqual(['points: a.css, b.css']);
  });
});
