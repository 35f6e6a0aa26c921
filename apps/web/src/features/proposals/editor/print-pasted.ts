import type { Block } from '#shared/pasting/pasted-blocks.js';
import type { Line, Run } from '#shared/pasting/pasted-line.js';
import type { PastedCell } from '#shared/pasting/pasted-table.js';
import { fits, headedRows } from './headed-rows.js';

/** What was pasted as markup of ours; a table that is too large row by row. */
export function printPasted(blocks: readonly Block[]): string {
  let printed = '';
  let lines: Line[] = [];
  for (const block of blocks) {
    if ('rows' in block && fits(block.rows)) {
      printed += printLines(lines) + printTable(headedRows(block.rows));
      lines = [];
    } else lines.push(...('rows' in block ? block.asLines : [block]));
  }
  return printed + printLines(lines);
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');

function printRun({ text, bold, italic, link }: Run): string {
  const slanted = italic ? `<em>${escaped(text)}</em>` : escaped(text);
  const words = bold ? `<strong>${slanted}</strong>` : slanted;
  return link === undefined ? words : `<a href="${escaped(link)}">${words}</a>`;
}

const paragraph = ({ runs }: Line): string => `<p>${runs.map(printRun).join('')}</p>`;

function printTable(rows: readonly (readonly PastedCell[])[]): string {
  const cell = ({ head, lines }: PastedCell) => {
    const tag = head ? 'th' : 'td';
    return `<${tag}>${printLines(lines) || '<p></p>'}</${tag}>`;
  };
  return `<table><tbody>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}

function printLines(lines: readonly Line[]): string {
  let printed = '';
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line?.list === undefined) {
      printed += line ? paragraph(line) : '';
      at += 1;
      continue;
    }
    const end = lines.findIndex(({ list }, place) => place > at && list === undefined);
    const items = lines.slice(at, end < 0 ? undefined : end);
    printed += printList(items);
    at += items.length;
  }
  return printed;
}

/** Items deeper than the first belong to the one before them. */
function printList(items: readonly Line[]): string {
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
