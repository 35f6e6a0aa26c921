import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';

/** What may be attached to a paper: known by its first bytes, never by what its name says. */
const types = [
  { extension: 'pdf', mediaType: 'application/pdf', begins: '%PDF-' },
  { extension: 'png', mediaType: 'image/png', begins: '\u0089PNG\r\n\u001a\n' },
  { extension: 'jpg', mediaType: 'image/jpeg', begins: '\u00ff\u00d8\u00ff' },
  {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: 'PK\u0003\u0004',
    holds: 'word/document.xml',
  },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    begins: 'PK\u0003\u0004',
    holds: 'xl/workbook.xml',
  },
  {
    extension: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    begins: 'PK\u0003\u0004',
    holds: 'mimetypeapplication/vnd.oasis.opendocument.text',
  },
] as const;

export const largestFile = 20 * 1024 * 1024;
/** With a paper of its length nobody reads more; what is larger belongs on a share. */
export const mostFiles = 30;
const longestName = 120;

export type PaperFileRefusal = Refusal<
  'FILE_EMPTY' | 'FILE_ID_TAKEN' | 'FILE_TOO_BIG' | 'FILE_TYPE_UNKNOWN' | 'TOO_MANY_FILES'
>;
export type CheckedFile = { readonly name: string; readonly mediaType: string };

/** Names a file safely and by its type. `text`: the bytes, one character a byte. */
export function checkFile(name: string, text: string): Result<CheckedFile, PaperFileRefusal> {
  if (text.length === 0) return refuse({ code: 'FILE_EMPTY' });
  if (text.length > largestFile)
    return refuse({ code: 'FILE_TOO_BIG', facts: { megabytes: largestFile / 1024 / 1024 } });
  const type = types.find((one) => text.startsWith(one.begins) && (!('holds' in one) || text.includes(one.holds)));
  if (!type) return refuse({ code: 'FILE_TYPE_UNKNOWN' });

  return accept({ name: `${plainName(name)}.${type.extension}`, mediaType: type.mediaType });
}

/** Whether a paper takes one more; the same one sent again is no other. */
export function checkRoom(attached: readonly string[], id: string): Result<undefined, Refusal<'TOO_MANY_FILES'>> {
  return attached.length < mostFiles || attached.includes(id)
    ? accept(undefined)
    : refuse({ code: 'TOO_MANY_FILES', facts: { most: mostFiles } });
}

/** Without path, extension, and what a file system or a header could stumble over. */
function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._()+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return plain.slice(0, longestName) || 'Anlage';
}
