import { describe, expect, it } from '@jest/globals';

import { signInPath, wayBack } from './way-back.js';

describe('the way back', () => {
  it('leads to where somebody wanted to go', () => {
    const path = signInPath('/faelle/7?phase=klaerung#text');
    expect(wayBack(new URL(path, 'http://localhost').searchParams)).toBe('/faelle/7?phase=klaerung#text');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example/x',
    '/\n/evil.example',
    '/\r\\evil.example',
    '\t//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/x/../anmelden',
    ' //evil.example',
    '//evil.example:80',
    'http:evil.example',
    'javascript:alert(1)',
    '',
    '/anmelden?weiter=/faelle',
  ])('never leaves this site or goes in circles: %s', (path) => {
    expect(wayBack(new URLSearchParams({ weiter: path }))).toBe('/');
  });
});
