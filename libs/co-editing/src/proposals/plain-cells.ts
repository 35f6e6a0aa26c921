import * as Y from 'yjs';

/** As deep as a text is read. */
const deepest = 32;
const cellNames: ReadonlySet<string> = new Set(['tableCell', 'tableHeader']);
/** What an editor reckons with: a cell that says it spans a million columns would stop it. */
const spans = ['colspan', 'rowspan', 'colwidth'] as const;

/**
 * Takes off a text's cells what they say of columns and rows they span, and keeps doing so before anybody reads what comes
 * from others. Cells are not merged here: whoever wrote it was no editor of ours. Answers how to stop.
 */
export function keepCellsPlain(fragment: Y.XmlFragment): () => void {
  const { doc } = fragment;
  const mend = () => {
    const odd = cellsIn(fragment).filter((cell) => spans.some((name) => isOdd(cell.getAttribute(name))));
    if (odd.length > 0) doc?.transact(() => odd.forEach((cell) => spans.forEach((name) => cell.removeAttribute(name))));
  };
  const arrived = ({ local }: Y.Transaction) => {
    if (!local) mend();
  };
  mend();
  doc?.on('beforeObserverCalls', arrived);
  return () => doc?.off('beforeObserverCalls', arrived);
}

const isOdd = (value: unknown): boolean => value !== undefined && value !== 1;

function cellsIn(node: Y.XmlFragment, depth = 0): readonly Y.XmlElement[] {
  if (depth > deepest) return [];
  return node.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    const inside = cellsIn(child, depth + 1);
    return cellNames.has(child.nodeName) ? [child, ...inside] : inside;
  });
}
