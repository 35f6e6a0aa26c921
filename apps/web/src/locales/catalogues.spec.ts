import { describe, expect, it } from '@jest/globals';
import IntlMessageFormat from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(join(folder, 'de'));

type Catalogue = { readonly [key: string]: string | Catalogue };

const texts = (language: string, name: string) =>
  flat(JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Catalogue);

function flat(catalogue: Catalogue, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

/** The names of what a message wants put in. */
function holes(message: string): readonly string[] {
  return [...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name ?? '').sort();
}

describe('the catalogues', () => {
  it('exist in both languages', () => {
    expect(readdirSync(join(folder, 'en'))).toEqual(names);
  });

  it.each(names)('have the same keys in %s', (name) => {
    expect([...texts('en', name).keys()]).toEqual([...texts('de', name).keys()]);
  });

  it.each(names)('want the same values in %s', (name) => {
    const english = texts('en', name);
    for (const [key, message] of texts('de', name)) {
      const wanted = new Set(holes(message).filter((hole) => /^[a-z]/.test(hole)));
      const given = new Set(holes(english.get(key) ?? ''));
      const names = [...wanted].filter((hole) => new RegExp(`\\{\\s*${hole}\\s*[,}]`).test(message));
      expect([key, names.filter((hole) => !given.has(hole))]).toEqual([key, []]);
    }
  });

  it.each(
    names.flatMap(
      (name) =>
        [
          ['de', name],
          ['en', name],
        ] as const,
    ),
  )('are well-formed messages in %s/%s', (language, name) => {
    for (const message of texts(language, name).values()) {
      expect(message.trim()).not.toBe('');
      expect(message).not.toContain('::');
      expect(() => new IntlMessageFormat(message, language)).not.toThrow();
    }
  });

  it('put nothing into what the sign-in page says: it does without the library for that', () => {
    const said = (name: string, ...parts: readonly string[]) =>
      [...texts('de', name), ...texts('en', name)].filter(([key]) => parts.some((part) => key.startsWith(part)));
    const spoken = [
      ...said('people.json', 'signIn.', 'demo.', 'choose.'),
      ...said('app.json', 'frame.', 'connection.', 'language.', 'person.language'),
      ...said('shared.json', 'form.required', 'refusal.', 'failure.', 'loading.'),
    ];
    expect(spoken.filter(([, message]) => message.includes('{'))).toEqual([]);
  });
});
