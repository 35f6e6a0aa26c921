import * as Y from 'yjs';

const cellNames: ReadonlySet<string> = new Set(['tableCell', 'tableHeader']);
/** What an editor reckons with: a cell that says it spans a million columns would stop it. */
const spans = ['colspan', 'rowspan', 'colwidth'] as const;

/**
 * Takes off a text's cells what they say of columns and rows they span, however deep they stand, and keeps doing so before
 * anybody reads what comes from others. Cells are not merged here: whoever wrote it was no editor of ours. Answers how to
 * stop.
 */
export function keepCellsPlain(fragment: Y.XmlFragment): () => void {
  const { doc } = fragment;
  const mend = () => {
    const odd = cellsIn(fragment).filter((cell) => spans.some((name) => isOdd(name, cell.getAttribute(name))));
    if (odd.length > 0) doc?.transact(() => odd.forEach((cell) => spans.forEach((name) => cell.removeAttribute(name))));
  };
  const arrived = ({ local }: Y.Transaction) => {
    if (!local) mend();
  };
  mend();
  doc?.on('beforeObserverCalls', arrived);
  return () => doc?.off('beforeObserverCalls', arrived);
}

const isOdd = (name: (typeof spans)[number], value: unknown): boolean =>
  value !== undefined && !(name === 'colwidth' ? value === null : value === 1);

/** Without a call a level: anybody may have nested them deeper than calls go. */
function cellsIn(fragment: Y.XmlFragment): readonly Y.XmlElement[] {
  const cells: Y.XmlElement[] = [];
  const open: Y.XmlFragment[] = [fragment];
  for (let node = open.pop(); node; node = open.pop())
    for (const child of node.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      if (cellNames.has(child.nodeName)) cells.push(child);
      open.push(child);
    }
  return cells;
}
