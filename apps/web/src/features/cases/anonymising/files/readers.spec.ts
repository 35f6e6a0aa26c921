import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';

import { aDocx, anOdt, paragraph } from './files.fixture.js';
import { kindOfFile } from './kind-of-file.js';
import { linesOfPage, paragraphsOf } from './lines-of-page.js';
import { readDocx } from './read-docx.js';
import { readEml } from './read-eml.js';
import { readOdt } from './read-odt.js';
import { readPlain } from './read-plain.js';

const refusing = async (read: () => unknown): Promise<string> => {
  try {
    await read();
    return 'read';
  } catch (problem) {
    return (problem as { problem?: string }).problem ?? String(problem);
  }
};

describe('what a file is', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each<[string, Uint8Array, string, string]>([
    ['a Word document', aDocx(''), 'fall.docx', 'docx'],
    ['one that is called otherwise', aDocx(''), 'fall.txt', 'docx'],
    ['an OpenDocument text', anOdt(''), 'fall', 'odt'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'fall.txt', 'pdf'],
    ['a mail', strToU8('From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nText'), 'mail.txt', 'eml'],
    ['a text', strToU8('Von: Amt\nBetreff: x'), 'fall.txt', 'txt'],
  ])('%s', (_, bytes, name, kind) => expect(kindOfFile(bytes, name)).toBe(kind));

  it.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), 'fall.docx', 'fileEmpty'],
    ['a Word document behind a password', ole, 'fall.docx', 'fileProtected'],
    ['an old Word document', ole, 'fall.doc', 'fileOldWord'],
  ])('%s is refused', async (_, bytes, name, problem) =>
    expect(await refusing(() => kindOfFile(bytes, name))).toBe(problem),
  );
});

describe('a Word document', () => {
  it('gives its paragraphs, its tables row by row, and says what is left', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Mutter')}${cell('wartet &amp; hofft')}</w:tr><w:tr>${cell('Vater')}${cell('')}</w:tr></w:tbl>`;
    const header = { 'word/header1.xml': '<w:hdr xmlns:w="x"/>' };
    expect(await readDocx(aDocx(`${paragraph('Erstens.')}${table}${paragraph('Zweitens.')}`, header))).toEqual({
      text: 'Erstens.\nMutter | wartet & hofft\nVater |\nZweitens.',
      left: ['headers'],
    });
  });

  it('gives what was inserted, and not what was deleted', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('Sie ')}<w:ins w:id="1">${run('wartete')}</w:ins><w:del w:id="2"><w:r><w:delText>floh</w:delText></w:r></w:del></w:p>`;
    expect((await readDocx(aDocx(body))).text).toBe('Sie wartete');
  });

  it.each([
    ['cut off', aDocx(paragraph('x')).slice(0, 300), 'fileBroken'],
    ['with broken words', aDocx('<w:p><w:r>'), 'fileBroken'],
    ['of another kind', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'fileUnknown'],
  ])('%s is refused', async (_, bytes, problem) => expect(await refusing(() => readDocx(bytes))).toBe(problem));

  it('that swells when it is unpacked is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(81_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusing(() => readDocx(bomb))).toBe('fileTooMuch');
  });
});

describe('an OpenDocument text', () => {
  it('gives its lines, spaces and tables, and nothing that was deleted', () => {
    const table =
      '<table:table><table:table-row><table:table-cell><text:p>Mutter</text:p></table:table-cell><table:table-cell><text:p>wartet</text:p></table:table-cell></table:table-row></table:table>';
    const body = `<text:tracked-changes><text:p>gelöscht</text:p></text:tracked-changes><text:h>Assessment</text:h><text:p>Sie<text:s text:c="2"/>wartet<text:line-break/>noch.</text:p>${table}`;
    expect(readOdt(anOdt(body))).toEqual({
      text: 'Assessment\nSie  wartet\nnoch.\nMutter | wartet',
      left: ['headers'],
    });
  });

  it.each([
    ['behind a password', anOdt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'fileProtected'],
    ['without its content', zipSync({ mimetype: strToU8('x') }), 'fileBroken'],
    ['with broken words', anOdt('<text:p>'), 'fileBroken'],
  ])('%s is refused', async (_, bytes, problem) => expect(await refusing(() => readOdt(bytes))).toBe(problem));
});

describe('a mail', () => {
  it('gives who wrote to whom, and its words as they were meant', async () => {
    const mail =
      'From: =?utf-8?Q?J=C3=BCrgen?= <j@b.example>\r\nTo: Amt <c@d.example>\r\nSubject: Frage\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSch=F6ne Gr=FC=\r\n=DFe';
    expect(await readEml(strToU8(mail))).toEqual({
      text: 'Von: Jürgen <j@b.example>\nAn: Amt <c@d.example>\nBetreff: Frage\n\nSchöne Grüße',
      left: [],
    });
  });

  it('without plain text gives the words of its page, and says that something hangs on it', async () => {
    const mail =
      'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Guten <b>Tag</b></p>\r\n--x\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\n\r\nx\r\n--x--';
    const { text, left } = await readEml(strToU8(mail));
    expect(text).toContain('Guten Tag');
    expect(left).toEqual(['attachments']);
  });
});

describe('a text file', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', [0xc3, 0xbc], 'ü'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['UTF-16', [0xff, 0xfe, 0xfc, 0x00], 'ü'],
    ['what Windows wrote', [0xfc, 0x62], 'üb'],
  ])('in %s', (_, bytes, text) => expect(readPlain(new Uint8Array(bytes)).text).toBe(text));

  it('with signs that no text has is refused', async () =>
    expect(await refusing(() => readPlain(new Uint8Array([0x61, 0, 1])))).toBe('fileUnknown'));
});

describe('a page of a PDF', () => {
  const run = (str: string, x: number, y: number, width = str.length * 5) => ({ str, x, y, width, height: 10 });

  it('gives its lines in order, columns parted by a bar', () => {
    const runs = [
      run('Sie', 0, 700),
      run('wartet.', 20, 700),
      run('Mutter', 0, 688),
      run('Vater', 200, 688),
      run('Neu', 0, 650),
    ];
    expect(linesOfPage(runs)).toEqual(['Sie wartet.', 'Mutter | Vater', '', 'Neu']);
  });

  it('puts together what was parted for want of room', () => {
    expect(
      paragraphsOf(['Die Familie wartet auf den Be-', 'scheid und schreibt an das Amt', 'zurück.', '', 'Dann']),
    ).toBe('Die Familie wartet auf den Bescheid und schreibt an das Amt zurück.\n\nDann');
  });
});
