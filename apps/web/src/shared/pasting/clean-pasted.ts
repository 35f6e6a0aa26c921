import { blocksOfHtml, type Block, type Run } from './pasted-blocks.js';

export type CleanPasted = {
  /** Paragraphs, lists and emphasis, nothing else. */
  readonly html: string;
  readonly text: string;
  /** What the page has to say about it. */
  readonly hidden: boolean;
  readonly tables: boolean;
  /** Whether it is not what the browser would paste by itself. */
  readonly differs: boolean;
};

/**
 * What was copied, as one saw it where it was copied: what is deleted, hidden or a comment there does not come along,
 * what was inserted does; lists are lists, a table's cells stand row by row.
 */
export function cleanPasted(html: string): CleanPasted {
  const { blocks, hidden, tables, lists } = blocksOfHtml(html);
  return { html: printHtml(blocks), text: printText(blocks), hidden, tables, differs: hidden || tables || lists };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

function printRun({ text, bold, italic }: Run): string {
  const slanted = italic ? `<em>${escaped(text)}</em>` : escaped(text);
  return bold ? `<strong>${slanted}</strong>` : slanted;
}

const paragraph = ({ runs }: Block): string => `<p>${runs.map(printRun).join('')}</p>`;

function printHtml(blocks: readonly Block[]): string {
  let printed = '';
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block?.list === undefined) {
      printed += block ? paragraph(block) : '';
      at += 1;
      continue;
    }
    const end = blocks.findIndex(({ list }, place) => place > at && list === undefined);
    const items = blocks.slice(at, end < 0 ? undefined : end);
    printed += printList(items);
    at += items.length;
  }
  return printed;
}

/** Items deeper than the first belong to the one before them. */
function printList(items: readonly Block[]): string {
  const [first] = items;
  if (!first) return '';
  const tag = first.list === 'ordered' ? 'ol' : 'ul';
  const other = items.findIndex(
    ({ level, list }) => level < first.level || (level === first.level && list !== first.list),
  );
  const own = other < 0 ? items : items.slice(0, other);
  let inside = '';
  own.forEach((item, place) => {
    if (item.level > first.level) return;
    const next = own.findIndex(({ level }, later) => later > place && level === first.level);
    const deeper = own.slice(place + 1, next < 0 ? undefined : next);
    inside += `<li>${paragraph(item)}${printList(deeper)}</li>`;
  });
  return `<${tag}>${inside}</${tag}>${other < 0 ? '' : printList(items.slice(other))}`;
}

function printText(blocks: readonly Block[]): string {
  const counts: number[] = [];
  return blocks
    .map(({ list, level, runs }) => {
      const text = runs.map((run) => run.text).join('');
      counts.length = list === undefined ? 0 : level;
      if (list === undefined) return text;
      const number = (counts[level - 1] ?? 0) + 1;
      counts[level - 1] = number;
      return `${'  '.repeat(level - 1)}${list === 'ordered' ? `${number}.` : '-'} ${text}`;
    })
    .join('\n');
}
