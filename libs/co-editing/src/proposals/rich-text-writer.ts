import * as Y from 'yjs';

import { partsOfLine, type TextPart, type Words } from '@systemblick/domain/proposals/evidence-reference';
import { cellsOfRow, saidLine, type TextCell } from '@systemblick/domain/proposals/text-table';

type Line =
  | { readonly shape: 'paragraph' | 'bulletList' | 'orderedList'; readonly text: string }
  | { readonly shape: 'table'; readonly cells: readonly TextCell[] };

/** Fills an empty rich text with what its textual form says. */
export function writeText(fragment: Y.XmlFragment, text: string): void {
  const blocks = text.split(/\n{2,}/);
  fragment.insert(0, groups(blocks.flatMap((block) => [...block.split('\n').map(toLine), undefined])).map(filledBlock));
}

/** Items of a list belong together across blank lines; the rows of two tables do not. */
function groups(lines: readonly (Line | undefined)[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  let ended = true;
  for (const line of lines) {
    if (line === undefined) ended = true;
    if (line === undefined || (line.shape !== 'table' && line.text.trim() === '')) continue;
    const last = found.at(-1);
    const shape = last?.[0]?.shape;
    const goesOn = line.shape === shape && shape !== 'paragraph' && !(shape === 'table' && ended);
    if (goesOn) last?.push(line);
    else found.push([line]);
    ended = false;
  }
  return found;
}

function filledBlock(lines: readonly Line[]): Y.XmlElement {
  const [first] = lines;
  if (first?.shape === 'table')
    return filled(
      'table',
      lines.map((line) => filled('tableRow', line.shape === 'table' ? line.cells.map(cellOf) : [])),
    );
  const paragraphs = lines.map((line) => paragraph(line.shape === 'table' ? '' : line.text));
  if (first === undefined || first.shape === 'paragraph') return paragraphs[0] ?? paragraph('');
  return filled(
    first.shape,
    paragraphs.map((one) => filled('listItem', [one])),
  );
}

function cellOf({ text, head }: TextCell): Y.XmlElement {
  const blocks = groups(text.split('\n').map(toItem)).map(filledBlock);
  return filled(head ? 'tableHeader' : 'tableCell', blocks.length > 0 ? blocks : [paragraph('')]);
}

function toLine(line: string): Line {
  const cells = cellsOfRow(line);
  return cells ? { shape: 'table', cells } : toItem(saidLine(line));
}

function toItem(line: string): Line {
  const item = /^(- |\d+\. )(.*)$/.exec(line);
  if (!item) return { shape: 'paragraph', text: line };
  return { shape: item[1] === '- ' ? 'bulletList' : 'orderedList', text: item[2] ?? '' };
}

function filled(nodeName: string, children: readonly Y.XmlElement[]): Y.XmlElement {
  const element = new Y.XmlElement(nodeName);
  element.insert(0, [...children]);
  return element;
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  const nodes: (Y.XmlText | Y.XmlElement)[] = [];
  let run: Y.XmlText | undefined;
  let length = 0;
  for (const part of partsOfLine(line)) {
    if (part.part === 'reference') {
      nodes.push(evidenceNode(part));
      run = undefined;
      continue;
    }
    if (!run) {
      nodes.push((run = new Y.XmlText()));
      length = 0;
    }
    run.insert(length, part.text, marksOf(part));
    length += part.text.length;
  }
  element.insert(0, nodes);
  return element;
}

const marksOf = ({ bold, italic, link }: Words) => ({
  bold: bold ? {} : null,
  italic: italic ? {} : null,
  link: link === undefined ? null : { href: link },
});

function evidenceNode({ reference }: Extract<TextPart, { part: 'reference' }>): Y.XmlElement {
  const node = new Y.XmlElement('evidence');
  node.setAttribute('kind', reference.kind);
  node.setAttribute('id', reference.id);
  return node;
}
