import { describe, expect, it } from '@jest/globals';

import { allowedAddress, linkAddress, longestAddress, webAddress } from './link-address.js';

describe('the address of a link', () => {
  it.each([
    ['https://kreis.example', 'https://kreis.example/'],
    [' HTTP://Kreis.Example:8080/Satzung?a=1#b ', 'http://kreis.example:8080/Satzung?a=1#b'],
    ['www.kreis.example/amt', 'https://www.kreis.example/amt'],
    ['kreis.example?seite=2', 'https://kreis.example/?seite=2'],
    ['köln.example/bürger', 'https://köln.example/b%C3%BCrger'],
    ['https://kreis.example/a[1]|b\\c"d', 'https://kreis.example/a%5B1%5D%7Cb%5Cc%22d'],
    ['amt@kreis.example', 'mailto:amt@kreis.example'],
    ['mailto:amt@kreis.example?subject=Pool', 'mailto:amt@kreis.example?subject=Pool'],
    ['tel:+49 (521) 12-34', 'tel:+495211234'],
  ])('%s is kept as %s, and stays so', (typed, kept) => {
    expect(linkAddress(typed)).toEqual({ ok: true, value: kept });
    expect(allowedAddress(kept)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    'javascript://kreis.example/%0Aalert(1)',
    ' JavaScript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'file:///c:/akte.docx',
    'ftp://kreis.example/',
    'https:javascript:alert(1)',
    'https://',
    'https://bank.example@boese.example/',
    'https://kreis.example\\@boese.example/',
    'https://kreis.example/zwei worte',
    'https://kreis.example/\u202efdp',
    'https://kreis.example/\u0007',
    'https://kreis.example/\ud800',
    'https://kr\u0435is.example/',
    'https://[::1]/',
    'mailto:niemand',
    'mailto:a@b.example,c@d.example',
    'tel:null',
    '//kreis.example/',
    '/vorschlaege',
    'localhost',
    'Satzung',
  ])('%j is none', (typed) => {
    expect(linkAddress(typed)).toMatchObject({ ok: false, refusal: { code: 'LINK_UNFIT', field: 'address' } });
    expect(allowedAddress(typed)).toBeUndefined();
  });

  it('is asked for, and has an end', () => {
    expect(linkAddress('  ')).toMatchObject({ refusal: { code: 'LINK_MISSING' } });
    const long = `https://kreis.example/${'a'.repeat(longestAddress)}`;
    expect(linkAddress(long)).toMatchObject({ refusal: { code: 'LINK_TOO_LONG', facts: { max: longestAddress } } });
    expect(allowedAddress(long)).toBeUndefined();
    expect(linkAddress(`https://kreis.example/${'ü'.repeat(600)}`)).toMatchObject({ ok: false });
  });

  it('that somebody else wrote is taken only with its scheme', () => {
    for (const written of ['kreis.example', 'amt@kreis.example', 'satzung.html', undefined, null, 7, {}])
      expect(allowedAddress(written)).toBeUndefined();
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://kreis.example', 'https://kreis.example/'],
    [' www.kreis.example/amt ', 'https://www.kreis.example/amt'],
    ['amt@kreis.example', undefined],
    ['tel:+49521', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%j leads to %j', (written, to) => {
    expect(webAddress(written)).toBe(to);
  });
});
