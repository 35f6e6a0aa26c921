import { FileError } from './file-problem.js';

export type FileKind = 'docx' | 'odt' | 'pdf' | 'eml' | 'txt';

/** Bytes. A case history with scans in it is larger, and has no text that could be read. */
export const largestFile = 20_000_000;

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, place) => bytes[place] === letter.charCodeAt(0));

/** What Word wrote before 2007, and what it writes behind a password. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, '\u00d0\u00cf\u0011\u00e0');

const latin = new TextDecoder('latin1');

/** What a file is by its first bytes: a name says what it should be. Throws `FileError`. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new FileError('fileEmpty');
  if (latin.decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (isCompound(bytes)) throw new FileError(/\.docx$/i.test(name) ? 'fileProtected' : 'fileOldWord');
  if (startsWith(bytes, 'PK')) return /\.odt$/i.test(name) || isOpenDocument(bytes) ? 'odt' : 'docx';
  const lines = latin.decode(bytes.subarray(0, 4096)).split(/\r?\n/);
  const headers = lines.filter((line) =>
    /^(?:from|to|subject|date|received|message-id|mime-version|content-type):/i.test(line),
  );
  if (/\.eml$/i.test(name) || (/^[\w-]+:/.test(lines[0] ?? '') && headers.length >= 3)) return 'eml';
  return 'txt';
}

/** An OpenDocument file says so at its very beginning, in plain signs. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  latin.decode(bytes.subarray(0, 120)).includes('mimetypeapplication/vnd.oasis.opendocument.text');
