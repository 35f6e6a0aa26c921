import { describe, expect, it } from '@jest/globals';

import { sankeyOf } from './sankey.js';
import type { TrailNode } from './trail.document.js';

const node = (kind: TrailNode['kind'], id: string, title = id): TrailNode => ({
  key: `${kind}:${id}`,
  kind,
  title,
  code: null,
  link: null,
  erased: false,
});

describe('sankeyOf', () => {
  const trail = {
    hidden: 0,
    nodes: [node('passage', 'p'), node('observation', 'o'), node('hint', 'h'), node('theme', 't'), node('theme', 'u')],
    edges: [
      { from: 'passage:p', to: 'observation:o' },
      { from: 'observation:o', to: 'theme:t' },
      { from: 'hint:h', to: 'theme:t' },
      { from: 'theme:t', to: 'theme:u' },
    ],
  };

  it('puts each kind in its column, hints beside observations', () => {
    const { nodes, tallest } = sankeyOf(trail, ({ title }) => title);
    expect(nodes.map(({ name, depth }) => [name, depth])).toEqual([
      ['passage:p', 0],
      ['observation:o', 1],
      ['hint:h', 1],
      ['theme:t', 2],
      ['theme:u', 2],
    ]);
    expect(tallest).toBe(2);
  });

  it('draws no step within a column, which would be a circle', () => {
    expect(sankeyOf(trail, ({ title }) => title).links).toHaveLength(3);
  });

  it('names its columns', () => {
    expect(sankeyOf(trail, ({ title }) => title).columns).toEqual(['passage', 'observation', 'theme']);
  });

  it('leaves titles whole and makes room for them; of a long quote it shows the beginning', () => {
    const of = (title: string) => sankeyOf({ ...trail, nodes: [node('measure', 'm', title)], edges: [] }, () => title);
    const named = of('Gemeinsame Sprechstunde von Jobcenter und Ausländerbehörde einrichten');
    expect(named.nodes[0]?.label.split('\n')).toEqual([
      'Gemeinsame',
      'Sprechstunde von',
      'Jobcenter und',
      'Ausländerbehörde',
      'einrichten',
    ]);
    expect(named.lines).toBe(5);
    expect(of('wort '.repeat(100)).nodes[0]?.label.replaceAll('\n', ' ')).toBe(`${'wort '.repeat(17).trim()}…`);
  });
});
