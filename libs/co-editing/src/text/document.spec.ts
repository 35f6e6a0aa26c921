import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { initialText, readSections, sectionFragment } from './document.js';

describe('readSections', () => {
  it('gives the sections as plain text, a line a block', () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, initialText());
    const first = new Y.XmlElement('paragraph');
    const words = new Y.XmlText();
    words.insert(0, 'Ein Satz', {});
    words.insert(8, ' mit Nachdruck', { bold: true });
    first.insert(0, [words]);
    const second = new Y.XmlElement('paragraph');
    second.insert(0, [new Y.XmlText('Und noch einer.')]);
    sectionFragment(doc, 'goal').insert(0, [first, second]);

    expect(readSections(doc, ['goal', 'effort'])).toEqual({
      ok: true,
      value: [
        { key: 'goal', text: 'Ein Satz mit Nachdruck\nUnd noch einer.' },
        { key: 'effort', text: '' },
      ],
    });
  });

  it('refuses a document of which nothing is here', () => {
    expect(readSections(new Y.Doc(), [])).toMatchObject({ ok: false });
  });
});
