import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Inject, Injectable, Logger } from '@nestjs/common';

import type { Settings } from '../platform/settings/settings.js';
import { SETTINGS } from '../platform/settings/settings.token.js';

/** `text` in Markdown: headings, paragraphs, lists, and words in bold. */
export type InfoSheet = { readonly language: string; readonly text: string };

const shipped = fileURLToPath(new URL('../../info-sheets', import.meta.url));
/** Its language, its text. */
type Sheet = readonly [string, string];

/** A language as BCP 47 names it: de, uk, zh-Hant. */
const sheet = /^([a-z]{2,3}(?:-[A-Za-z]{2,8})*)\.md$/;
const most = 30;
/** Bytes; a page has a fifth of it. */
const largest = 20_000;

/**
 * What people are told of whom a case is: one file for each language. A municipality's own folder (`INFO_SHEETS`) goes before what
 * is shipped, file by file, and is read anew each time.
 */
@Injectable()
export class InfoSheets {
  private readonly log = new Logger(InfoSheets.name);

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'infoSheets'>) {}

  /** German first, then by language. */
  async all(): Promise<readonly InfoSheet[]> {
    const { infoSheets: own } = this.settings;
    const sheets = new Map([...(await this.read(shipped)), ...(own ? await this.read(own) : [])]);
    return [...sheets]
      .map(([language, text]) => ({ language, text }))
      .toSorted((one, other) => rank(one) - rank(other) || one.language.localeCompare(other.language));
  }

  private async read(folder: string): Promise<readonly Sheet[]> {
    const names = await readdir(folder).catch((): readonly string[] => {
      this.log.warn('The folder of the information sheets cannot be read.');
      return [];
    });
    const languages = names.flatMap((name) => sheet.exec(name)?.[1] ?? []).slice(0, most);
    const read = await Promise.all(languages.map((language) => this.sheetIn(folder, language)));
    return read.filter((one) => one !== undefined);
  }

  private async sheetIn(folder: string, language: string): Promise<Sheet | undefined> {
    const path = join(folder, `${language}.md`);
    try {
      if ((await stat(path)).size > largest) throw new Error('too large');
      return [language, await readFile(path, 'utf8')];
    } catch {
      this.log.warn(
        `The information sheet ${language}.md cannot be read: it is missing or larger than ${largest} bytes.`,
      );
      return undefined;
    }
  }
}

const rank = ({ language }: InfoSheet): number => Number(!language.startsWith('de'));
