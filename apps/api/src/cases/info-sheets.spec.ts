import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { InfoSheets } from './info-sheets.js';

const languagesOf = async (sheets: InfoSheets) => (await sheets.all()).map(({ language }) => language);

beforeAll(() => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
});
afterAll(() => {
  jest.restoreAllMocks();
});

describe('the information sheets', () => {
  it('are shipped in several languages, German first', async () => {
    expect(await languagesOf(new InfoSheets({}))).toEqual(['de', 'ar', 'en', 'fa', 'tr', 'uk']);
  });

  it('are the municipality’s own where it has put one, read anew each time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    await writeFile(join(folder, 'de.md'), '# Unser Blatt');
    await writeFile(join(folder, 'pl.md'), '# Nasza kartka');
    await writeFile(join(folder, 'notes.txt'), 'kein Blatt');
    await writeFile(join(folder, '..hidden.md'), 'kein Blatt');
    await writeFile(join(folder, 'ru.md'), 'x'.repeat(20_001));
    const sheets = new InfoSheets({ infoSheets: folder });
    expect(await languagesOf(sheets)).toEqual(['de', 'ar', 'en', 'fa', 'pl', 'tr', 'uk']);
    expect((await sheets.all())[0]).toEqual({ language: 'de', text: '# Unser Blatt' });

    await writeFile(join(folder, 'de.md'), '# Neu');
    expect((await sheets.all())[0]).toEqual({ language: 'de', text: '# Neu' });
  });

  it('are the shipped ones where the folder cannot be read', async () => {
    expect(await languagesOf(new InfoSheets({ infoSheets: '/there/is/none' }))).toContain('de');
  });
});
