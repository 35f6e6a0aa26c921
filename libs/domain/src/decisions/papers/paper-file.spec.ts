import { describe, expect, it } from '@jest/globals';

import { checkFile, checkRoom, largestFile, mostFiles } from './paper-file.js';

const pdf = '%PDF-1.7 …';

describe('checkFile', () => {
  it.each<[string, string, string, string]>([
    ['keeps a good name', 'Anlage 1 (Übersicht).pdf', pdf, 'Anlage 1 (Übersicht).pdf'],
    ['drops the path', '..\\..\\etc/passwd.pdf', pdf, 'passwd.pdf'],
    ['names it by what it is', 'bild.exe', '\u0089PNG\r\n\u001a\n…', 'bild.png'],
    ['drops what breaks a header', 'a"b\r\nc;d.pdf', pdf, 'a b c d.pdf'],
    ['has a name for the nameless', '.pdf', pdf, 'Anlage.pdf'],
    ['looks into a container', 'brief.zip', 'PK\u0003\u0004…word/document.xml…', 'brief.docx'],
  ])('%s', (_what, name, text, becomes) => {
    expect(checkFile(name, text)).toMatchObject({ ok: true, value: { name: becomes } });
  });

  it.each<[string, string, string]>([
    ['an empty file', '', 'FILE_EMPTY'],
    ['one too big', pdf.padEnd(largestFile + 1), 'FILE_TOO_BIG'],
    ['a page pretending to be a PDF', '<!doctype html>', 'FILE_TYPE_UNKNOWN'],
    ['a container of anything', 'PK\u0003\u0004…virus.exe…', 'FILE_TYPE_UNKNOWN'],
  ])('refuses %s', (_what, text, code) => {
    expect(checkFile('anlage.pdf', text)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('checkRoom', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `file-${at}`);
  it.each<[string, string[], string, boolean]>([
    ['takes the last one', ids(mostFiles - 1), 'new', true],
    ['takes none more', ids(mostFiles), 'new', false],
    ['takes the same one again', ids(mostFiles), 'file-0', true],
  ])('%s', (_what, attached, id, ok) => expect(checkRoom(attached, id).ok).toBe(ok));
});
