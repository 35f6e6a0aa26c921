import { describe, expect, it } from '@jest/globals';

import { sectionsOf } from './sections.js';

const names = { reasons: 'Begründung', costs: 'Kosten' } as const;

describe('a text that comes section by section', () => {
  it('is empty where nothing came', () => {
    expect(sectionsOf(names, [{ section: 'costs', text: 'Keine.' }])).toEqual({
      ok: true,
      value: { reasons: '', costs: 'Keine.' },
    });
  });

  it.each(['Keine.', 'Andere.', ''])('is refused where a section comes twice, also with %j', (text) => {
    const sent = [
      { section: 'costs', text: 'Keine.' },
      { section: 'reasons', text: 'Darum.' },
      { section: 'costs', text },
    ] as const;
    expect(sectionsOf(names, sent)).toEqual({
      ok: false,
      refusal: { code: 'SECTION_TWICE', field: 'costs', facts: { place: 'Kosten' } },
    });
  });
});
