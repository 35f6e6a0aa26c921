/** One word or sign of a text: `[start, end)` in UTF-16 units. */
export type Token = { readonly start: number; readonly end: number; readonly word: string };

/** A line is read as one piece, a very long one in pieces: so time and memory grow with the text and no faster. */
const longestPiece = 600;

// Words with the hyphens and apostrophes inside; a sign however often it is repeated is looked at below.
const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const joins = new Set(['-', '‐', '‑', '’', "'", 'ʼ', '`', '´']);

/** Words and signs of a text, line by line, with where they stand. Every letter and digit is in exactly one of them. */
export function tokenLines(text: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [];
  let line: Token[] = [];
  let lineEnd = nextBreak(text, 0);
  for (const token of tokensOf(text)) {
    if (token.start > lineEnd || line.length >= longestPiece) {
      if (line.length > 0) lines.push(line);
      line = [];
      if (token.start > lineEnd) lineEnd = nextBreak(text, token.start);
    }
    line.push(token);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Words and signs in their order. A double name is one word; a row of one sign is one token. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let open: { start: number; end: number; joinable: boolean } | undefined;
  const close = () => {
    if (open) tokens.push({ start: open.start, end: open.end, word: text.slice(open.start, open.end) });
    open = undefined;
  };
  for (const match of text.matchAll(wordOrSign)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const isWord = isWordSign(found);
    if (open && open.end === start) {
      // The second half after a join, the join after a first half, or the same sign again.
      const last = text.slice(open.end - 1, open.end);
      if (isWord && open.joinable && joins.has(last)) {
        open.end = end;
        continue;
      }
      if (!isWord && open.joinable && joins.has(found) && !joins.has(last) && startsWord(text, end)) {
        open.end = end;
        continue;
      }
      if (!isWord && !open.joinable && text.slice(open.start, open.start + found.length) === found) {
        open.end = end;
        continue;
      }
    }
    close();
    open = { start, end, joinable: isWord };
  }
  close();
  return tokens;
}

const wordSign = /^[\p{L}\p{M}\p{N}]/u;
const isWordSign = (sign: string): boolean => wordSign.test(sign);

function startsWord(text: string, at: number): boolean {
  const sign = text.codePointAt(at);
  return sign !== undefined && isWordSign(String.fromCodePoint(sign));
}
