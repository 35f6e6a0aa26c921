import { linesOf } from './lines-of.js';
import { trailKinds, type Trail, type TrailKind, type TrailNode } from './trail.document.js';

export type SankeyNode = {
  readonly name: string;
  readonly depth: number;
  /** In lines. */
  readonly label: string;
  readonly link: string | null;
  readonly kind: TrailKind;
};
export type SankeyPicture = {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[];
  /** The kinds of thing in each column. */
  readonly columns: readonly TrailKind[];
  /** How many stand in the fullest column. */
  readonly tallest: number;
  /** How many lines the longest words take. */
  readonly lines: number;
  /** In pixels, known before the picture is drawn. */
  readonly height: number;
};

/** Titles stand whole; of a long quote the beginning, and all of it in the list. */
const longest = 90;
/** Of a label, in pixels. */
export const lineHeight = 17;
/** So many letters fit beside a node. */
const lettersInALine = 20;
const shorten = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest - 1).replace(/\s+\S*$/u, '')}…` : words;

/**
 * The trail as columns, one for each kind that occurs; hints stand beside the observations. Steps back to the same
 * column (a theme merged into another) are left to the list: a flow picture has no circles.
 */
export function sankeyOf({ nodes, edges }: Trail, wordsOf: (node: TrailNode) => string): SankeyPicture {
  const columnOf = (kind: TrailKind): TrailKind => (kind === 'hint' ? 'observation' : kind);
  const columns = trailKinds.filter((kind) => nodes.some((node) => columnOf(node.kind) === kind));
  const depthOf = new Map(nodes.map(({ key, kind }) => [key, columns.indexOf(columnOf(kind))]));
  const links = edges
    .filter(({ from, to }) => (depthOf.get(from) ?? 0) < (depthOf.get(to) ?? 0))
    .map(({ from, to }) => ({ source: from, target: to, value: 1 }));
  const perColumn = columns.map((_, depth) => [...depthOf.values()].filter((one) => one === depth).length);
  const drawn = nodes.map((node) => ({
    name: node.key,
    depth: depthOf.get(node.key) ?? 0,
    label: linesOf(shorten(wordsOf(node)), lettersInALine).join('\n'),
    link: node.link,
    kind: node.kind,
  }));
  const lines = Math.max(1, ...drawn.map(({ label }) => label.split('\n').length));
  const tallest = Math.max(1, ...perColumn);
  return {
    nodes: drawn,
    links,
    columns,
    lines,
    tallest,
    height: Math.max(220, (tallest + 1) * lines * lineHeight + tallest * 12 + 40),
  };
}
