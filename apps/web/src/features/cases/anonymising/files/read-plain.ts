import { FileError, type ReadText } from './file-problem.js';

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Signs that no text is written with: the file is something else. */
// oxlint-disable-next-line no-control-regex
const noText = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** A file of text: by its mark, else as UTF-8, else as Windows wrote German. Throws `FileError`. */
export function readPlain(bytes: Uint8Array): ReadText {
  const text = decoded(bytes);
  if (noText.test(text)) throw new FileError('fileUnknown');
  return { text, left: [] };
}

function decoded(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
