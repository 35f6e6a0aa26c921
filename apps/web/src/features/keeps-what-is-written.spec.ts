import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

const isForm = /\buseSchemaForm\b.*\(/;
/** It is there again when one comes back, or the browser asks before one leaves. */
const keeps = /\b(useDraft|useLeaveWarning)\(/;
/** A short form above the page, which one does not leave by the way. */
const inWindow = /<(\w*Dialog)\b/;

const nothingToKeep: Readonly<Record<string, string>> = {
  'cases/listing/find-by-code.tsx': 'a code stands on its note',
  'people/enter/enter-form.tsx': 'a password is not kept',
  'people/own-access/change-password-page.tsx': 'a password is not kept',
  'reconstruction/planned/rules-form.tsx': 'nothing but a tick',
};

describe('a form on a page', () => {
  it('keeps what is written, or asks before it is left', () => {
    const forgets = sources
      .filter(([, text]) => isForm.test(text) && !keeps.test(text) && !inWindow.test(text))
      .map(([file]) => file);
    expect(forgets.toSorted()).toEqual(Object.keys(nothingToKeep).toSorted());
  });

  it('is not begun anew because its thing moved on: what was written would be gone', () => {
    const begunAnew = sources.filter(([, text]) => /\bkey=\{[^}]*\bversion\}/.test(text)).map(([file]) => file);
    expect(begunAnew).toEqual([]);
  });
});
