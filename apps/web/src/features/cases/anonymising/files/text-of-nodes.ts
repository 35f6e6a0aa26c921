/** What the elements of a format do to the lines of the text. */
export type Layout = {
  /** After it a line ends. */
  readonly ends: ReadonlySet<string>;
  readonly cells: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** Elements that stand for signs. */
  readonly signs: (name: string, element: Element) => string | undefined;
  readonly skips: ReadonlySet<string>;
};

const elementNode = 1;
const textNodes: ReadonlySet<number> = new Set([3, 4]);

/** The words of a tree, as lines: a table's cells parted by a bar, its rows by ends of lines. */
export function textOfNodes(root: Node, layout: Layout): string {
  const parts: string[] = [];
  walk(root, layout, parts);
  return parts
    .join('')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function walk(node: Node, layout: Layout, parts: string[]): void {
  if (textNodes.has(node.nodeType)) {
    parts.push(node.nodeValue ?? '');
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (node.nodeType === elementNode) {
    if (layout.skips.has(name)) return;
    const sign = layout.signs(name, node as Element);
    if (sign !== undefined) {
      parts.push(sign);
      return;
    }
  }
  if (layout.cells.has(name)) {
    parts.push(inOneLine(node, layout), ' | ');
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, layout, parts);
  if (layout.rows.has(name)) endRow(parts);
  else if (layout.ends.has(name)) parts.push('\n');
}

function inOneLine(cell: Node, layout: Layout): string {
  const parts: string[] = [];
  for (let child = cell.firstChild; child; child = child.nextSibling) walk(child, layout, parts);
  return parts
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

function endRow(parts: string[]): void {
  if (parts.at(-1) === ' | ') parts.pop();
  parts.push('\n');
}
