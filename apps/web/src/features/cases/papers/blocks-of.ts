/** A part of a sheet: a heading of two kinds, a paragraph, a list. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A sheet in its parts. It is the little of Markdown that one page needs: `#`, `##`, `-`, and lines between empty ones. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n|\n(?=#)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Block => {
      if (part.startsWith('## ')) return { kind: 'heading', words: part.slice(3).trim() };
      if (part.startsWith('# ')) return { kind: 'title', words: part.slice(2).trim() };
      if (/^[-*] /.test(part))
        return { kind: 'list', items: part.split(/\n(?=[-*] )/).map((item) => joined(item.slice(2))) };
      return { kind: 'paragraph', words: joined(part) };
    });
}

const joined = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

/** The words of a line, those between two stars each to be written bold. */
export const wordsOf = (line: string): readonly { readonly words: string; readonly bold: boolean }[] =>
  line.split(/\*\*([^*]+)\*\*/).flatMap((words, at) => (words === '' ? [] : [{ words, bold: at % 2 === 1 }]));
