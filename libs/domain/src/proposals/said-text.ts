import {
  partsOfLine,
  printReference,
  type EvidenceReference,
  type TextPart,
  type Words,
} from './evidence-reference.js';
import { cellsOfRow, saidLine } from './text-table.js';

type Said = {
  /** `ends`: the last words of their link. */
  readonly words: (part: Words, ends: boolean) => string;
  readonly reference: (reference: EvidenceReference) => string;
};

/** A text without its marks, line by line: of a table a line a row, the cells side by side. */
export function saidText(text: string, { words, reference }: Said): string {
  const said = (line: string) =>
    partsOfLine(line)
      .map((part, at, parts) =>
        part.part === 'words' ? words(part, linkOf(parts[at + 1]) !== part.link) : reference(part.reference),
      )
      .join('');
  return text
    .split('\n')
    .map((line) => {
      const cells = cellsOfRow(line);
      if (!cells) return said(saidLine(line));
      return cells.map((cell) => cell.text.split('\n').map(said).join(' / ')).join(' | ');
    })
    .join('\n');
}

const linkOf = (part: TextPart | undefined): string | undefined => (part?.part === 'words' ? part.link : undefined);

/** Words, and after the last of them where they lead. */
export function withAddress({ text, link }: Words, ends: boolean): string {
  const address = link?.replace(/^(mailto|tel):/, '');
  return address === undefined || !ends || text === link || text === address ? text : `${text} (${address})`;
}

/** What somebody wrote, for counting it: no marks, no addresses; a reference is a word. */
export const writtenWords = (text: string): string =>
  saidText(text, { words: (part) => part.text, reference: printReference }).replaceAll(' | ', ' ');
