import { describe, expect, it } from '@jest/globals';

import { choiceOf, isFiltered, withPart } from './choice.js';

describe('which themes the address asks for', () => {
  it('are those in work without a word', () =>
    expect(choiceOf(new URLSearchParams())).toEqual({
      tab: 'inWork',
      search: '',
      legalSphere: undefined,
      kind: undefined,
    }));

  it('are those of the tab, searched and filtered', () =>
    expect(choiceOf(new URLSearchParams('auswahl=speicher&suche=Miete&rechtskreis=sgb2&art=successFactor'))).toEqual({
      tab: 'stored',
      search: 'Miete',
      legalSphere: 'sgb2',
      kind: 'successFactor',
    }));

  it('ignores what it cannot mean', () =>
    expect(isFiltered(choiceOf(new URLSearchParams('auswahl=x&rechtskreis=y&art=z')))).toBe(false));
});

describe('changing a part of the address', () => {
  const address = new URLSearchParams('auswahl=speicher&suche=Miete');

  it('keeps the others', () =>
    expect(withPart(address, 'kind', 'successFactor').toString()).toBe(
      'auswahl=speicher&suche=Miete&art=successFactor',
    ));
  it('lets an empty one go', () => expect(withPart(address, 'search', '').toString()).toBe('auswahl=speicher'));
});
