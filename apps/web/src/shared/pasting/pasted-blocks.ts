import { hiddenWords, styleOf } from './hidden-words.js';

export type Run = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

/** A paragraph, a list's item with its level, or a table's row. */
export type Block = {
  readonly list: 'bullet' | 'ordered' | undefined;
  readonly level: number;
  readonly runs: readonly Run[];
};

export type PastedBlocks = {
  readonly blocks: readonly Block[];
  readonly hidden: boolean;
  readonly tables: boolean;
  readonly lists: boolean;
};

type Around = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly list: Block['list'];
  readonly level: number;
};

const blockTags = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL TABLE TR BLOCKQUOTE PRE SECTION ARTICLE DT DD DL HR ADDRESS'.split(' '),
);

/** What one sees of what was pasted, block by block. Of tables each row is one, its cells side by side. */
export function blocksOfHtml(html: string): PastedBlocks {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const isHidden = hiddenWords(document);
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let seen = { hidden: false, tables: false, lists: false };

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
    if (isHidden(node)) {
      if ((node.textContent ?? '').trim() !== '' && node.closest('body')) seen = { ...seen, hidden: true };
      return;
    }
    if (node.tagName === 'BR') return void runs.push({ text: '\n', bold: false, italic: false });
    if (/mso-list:\s*ignore/i.test(styleOf(node))) return;
    if (node.tagName === 'TR') return row(node, around);
    const inside = within(node, around);
    if (!blockTags.has(node.tagName)) return walkAll(node, inside);
    if (node.tagName === 'TABLE' && node.querySelectorAll('td, th').length > 1) seen = { ...seen, tables: true };
    flush(around);
    if (inside.list !== undefined) seen = { ...seen, lists: true };
    walkAll(node, inside);
    flush(inside);
  }

  /** Cells side by side; one alone, as mails lay their pages out with, is what stands in it. */
  function row(element: Element, around: Around): void {
    const cells = [...element.children].filter((cell) => cell.matches('td, th') && !isHidden(cell));
    if (cells.length < 2) return cells.forEach((cell) => walkAll(cell, around));
    flush(around);
    const texts = cells.map((cell) => {
      const from = blocks.length;
      walkAll(cell, { ...around, list: undefined });
      flush({ list: undefined, level: 0 });
      const inside = blocks.splice(from).map((block) => block.runs.map(({ text }) => text).join(''));
      return inside.join(' / ').replaceAll(/\s+/g, ' ').trim();
    });
    addWords(texts.join(' | '), around);
    flush({ list: undefined, level: 0 });
  }

  function addWords(text: string, { bold, italic }: Around): void {
    const words = text.replaceAll(/[\s\u00a0]+/g, ' ');
    if (words !== '') runs.push({ text: words, bold, italic });
  }

  walkAll(document.body, { bold: false, italic: false, list: undefined, level: 0 });
  flush({ list: undefined, level: 0 });
  return { blocks, ...seen };
}

function within(element: Element, around: Around): Around {
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
  if (level === undefined || element.tagName === 'LI') return around;
  const mark = (element.querySelector('[style*="gnore"]')?.textContent ?? '').trim();
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
