import { hiddenWords, styleOf } from './hidden-words.js';
import type { Line, Run } from './pasted-line.js';
import { pastedTable, rowsOf, type PastedTable } from './pasted-table.js';
import { quietHtml, styleAttribute } from './quiet-html.js';

export type Block = Line | PastedTable;

export type PastedBlocks = {
  readonly blocks: readonly Block[];
  readonly hidden: boolean;
  readonly tables: boolean;
  readonly lists: boolean;
  /** A link led somewhere it may not lead here: its words came without it. */
  readonly links: boolean;
};

type Around = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | undefined;
  readonly list: Line['list'];
  readonly level: number;
};

const nothingAround: Around = { bold: false, italic: false, link: undefined, list: undefined, level: 0 };
const blockTags = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL TABLE CAPTION TR BLOCKQUOTE PRE SECTION ARTICLE DT DD DL HR ADDRESS'.split(' '),
);

/** As which address a link is kept; undefined where it is not. */
type AddressOf = (written: string) => string | undefined;

/** What one sees of what was pasted, block by block. Links are only their words, unless somebody keeps addresses. */
export function blocksOfHtml(html: string, addressOf?: AddressOf): PastedBlocks {
  const document = new DOMParser().parseFromString(quietHtml(html), 'text/html');
  const isHidden = hiddenWords(document);
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let seen = { hidden: false, tables: false, lists: false, links: false };

  function flush({ list, level }: Pick<Around, 'list' | 'level'>): void {
    const words = trimmed(runs);
    runs = [];
    if (words.length > 0) blocks.push({ list, level, runs: words });
  }

  function walkAll(node: Node, around: Around): void {
    let ignoring = false;
    for (const child of node.childNodes) {
      // `<![if !supportLists]>` stands before the bullet that a list's paragraph bears as words.
      if (child.nodeType === Node.COMMENT_NODE) {
        const words = child.textContent ?? '';
        if (words.includes('if !supportLists')) ignoring = true;
        else if (words.includes('endif')) ignoring = false;
        continue;
      }
      if (!ignoring) walk(child, around);
    }
  }

  function walk(node: Node, around: Around): void {
    if (node.nodeType === Node.TEXT_NODE) return addWords(node.textContent ?? '', around);
    if (!(node instanceof Element)) return;
    if (notSeen(node)) return;
    if (node.tagName === 'BR') return void runs.push({ text: '\n', bold: false, italic: false });
    if (/mso-list:\s*ignore/i.test(styleOf(node))) return;
    if (node instanceof HTMLTableElement) return table(node, around);
    const inside = { ...within(node, around), link: linkOf(node, around) };
    if (!blockTags.has(node.tagName)) return walkAll(node, inside);
    flush(around);
    if (inside.list !== undefined) seen = { ...seen, lists: true };
    walkAll(node, inside);
    flush(inside);
  }

  function linkOf(element: Element, { link }: Around): string | undefined {
    if (!addressOf || !element.matches('a[href]:not([href^="#"])')) return link;
    const address = addressOf(element.getAttribute('href')?.trim() ?? '');
    if (address === undefined) seen = { ...seen, links: true };
    return address;
  }

  function notSeen(element: Element): boolean {
    const hidden = isHidden(element);
    if (hidden && (element.textContent ?? '').trim() !== '' && element.closest('body'))
      seen = { ...seen, hidden: true };
    return hidden;
  }

  /** Cells side by side; one alone in its row, as mails lay their pages out with, is what stands in it. */
  function table(element: HTMLTableElement, around: Around): void {
    flush(around);
    const rows = rowsOf(element, notSeen);
    if (rows.flat().length > 1) seen = { ...seen, tables: true };
    if (element.caption) walk(element.caption, around);
    if (rows.some((cells) => cells.length > 1)) return void blocks.push(pastedTable(rows, linesIn));
    for (const { element: cell } of rows.flat()) {
      walkAll(cell, around);
      flush(around);
    }
  }

  /** A table within a cell is lines of it. */
  function linesIn(cell: Element): readonly Line[] {
    const from = blocks.length;
    walkAll(cell, nothingAround);
    flush(nothingAround);
    return blocks.splice(from).flatMap((block) => ('rows' in block ? block.asLines : [block]));
  }

  function addWords(text: string, { bold, italic, link }: Around): void {
    const words = text.replaceAll(/[\s\u00a0]+/g, ' ');
    if (words !== '') runs.push({ text: words, bold, italic, ...(link !== undefined && { link }) });
  }

  walkAll(document.body, nothingAround);
  flush(nothingAround);
  return { blocks, ...seen };
}

function within(element: Element, around: Around): Omit<Around, 'link'> {
  const style = styleOf(element);
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
  return {
    bold: weight === undefined ? around.bold || element.matches('b, strong') : /^(bold|[6-9]00)/.test(weight),
    italic: slant === undefined ? around.italic || element.matches('i, em') : slant === 'italic',
    ...listOf(element, around),
  };
}

function listOf(element: Element, around: Around): Pick<Around, 'list' | 'level'> {
  if (element.tagName === 'UL' || element.tagName === 'OL')
    return {
      list: element.tagName === 'OL' ? 'ordered' : 'bullet',
      level: around.list === undefined ? 1 : around.level + 1,
    };
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(element))?.[1];
  if (level === undefined || element.tagName === 'LI') return { list: around.list, level: around.level };
  const mark = (element.querySelector(`[${styleAttribute}*="gnore"]`)?.textContent ?? '').trim();
  return { list: /^\(?([0-9]+|[a-z]{1,4})[.)]/i.test(mark) ? 'ordered' : 'bullet', level: Number(level) };
}

/** Without space at the ends, and without two spaces where runs meet. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const words: Run[] = [];
  for (const run of runs) {
    const before = words.at(-1)?.text ?? '\n';
    const text = /\s$/.test(before) ? run.text.replace(/^ /, '') : run.text;
    if (text !== '') words.push({ ...run, text });
  }
  for (let last = words.at(-1); last; last = words.at(-1)) {
    const text = last.text.trimEnd();
    words.pop();
    if (text === '') continue;
    words.push({ ...last, text });
    break;
  }
  return words;
}
