import * as Y from 'yjs';

import { keptLine } from '@systemblick/domain/proposals/text-table';

import { printRows, type ReadRow } from './table-rows.js';
import { wordsOfParagraph } from './words-reader.js';

/** Deeper than anybody writes: a list of ten levels takes twenty. */
const deepest = 32;

type Flaw = 'depth' | 'table' | 'link';
export type Blocks = { readonly blocks: readonly string[]; readonly flaws: ReadonlySet<Flaw> };

/** The blocks of a rich text in their textual form: a paragraph, a list with a line an item, a table with a line a row. */
export function blocksOf(fragment: Y.XmlFragment): Blocks {
  const flaws = new Set<Flaw>();

  function blocksIn(node: Y.XmlFragment, depth: number, inCell = false): string[] {
    if (depth > deepest) {
      flaws.add('depth');
      return [];
    }
    const blocks: string[] = [];
    for (const child of node.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      switch (child.nodeName) {
        case 'paragraph':
          blocks.push(lineOf(child, inCell));
          break;
        case 'bulletList':
        case 'orderedList':
          blocks.push(itemsOf(child, depth + 1).join('\n'));
          break;
        case 'table':
          blocks.push(tableOf(child, depth + 1, inCell));
          break;
        default:
          // One by one: as arguments of one call, many enough would stop it.
          for (const block of blocksIn(child, depth + 1, inCell)) blocks.push(block);
      }
    }
    return blocks.filter((block) => block.trim().length > 0);
  }

  function lineOf(paragraph: Y.XmlElement, inCell: boolean): string {
    const { text, unfitLink } = wordsOfParagraph(paragraph);
    if (unfitLink) flaws.add('link');
    return inCell ? text : text.split('\n').map(keptLine).join('\n');
  }

  /** Items of a list within a list follow their own item, on the same level. */
  function itemsOf(list: Y.XmlElement, depth: number): string[] {
    const lines: string[] = [];
    let number = 0;
    for (const item of list.toArray()) {
      if (!(item instanceof Y.XmlElement)) continue;
      number += 1;
      const [first = '', ...more] = blocksIn(item, depth + 1, true).flatMap((block) => block.split('\n'));
      lines.push(`${list.nodeName === 'orderedList' ? `${number}.` : '-'} ${first}`);
      for (const line of more) lines.push(/^(- |\d+\. )/.test(line) ? line : `- ${line}`);
    }
    return lines;
  }

  /** Whatever a cell says of columns it spans, it is one cell. A table within a table is lines of its cell. */
  function tableOf(table: Y.XmlElement, depth: number, inCell: boolean): string {
    const rows = elementsIn(table).map((row): ReadRow =>
      elementsIn(row).map((cell) => ({
        text: blocksIn(cell, depth + 2, true).join('\n'),
        head: cell.nodeName === 'tableHeader',
      })),
    );
    const { text, tooLarge } = printRows(rows, inCell);
    if (tooLarge) flaws.add('table');
    return text;
  }

  return { blocks: blocksIn(fragment, 0), flaws };
}

const elementsIn = (node: Y.XmlElement): readonly Y.XmlElement[] =>
  node.toArray().filter((child) => child instanceof Y.XmlElement);
