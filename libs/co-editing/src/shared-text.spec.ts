import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';

import { replaceText } from './shared-text.js';

describe('replaceText', () => {
  it('makes the text read as wanted, whatever it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '😀', '😁') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shared = new Y.Doc().getText('text');
        shared.insert(0, before);
        replaceText(shared, after);
        expect(shared.toJSON()).toBe(after);
      }),
    );
  });

  it('leaves alone what others type elsewhere', () => {
    const one = new Y.Doc();
    one.getText('text').insert(0, 'Der Weg ist lang.');
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));

    replaceText(one.getText('text'), 'Der Weg ist sehr lang.');
    replaceText(other.getText('text'), 'Heute: Der Weg ist lang.');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));

    expect(one.getText('text').toJSON()).toBe('Heute: Der Weg ist sehr lang.');
  });
});
