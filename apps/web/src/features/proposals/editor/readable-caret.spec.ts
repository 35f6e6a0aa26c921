import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { isReadableCaret } from './readable-caret.js';

const doc = new Y.Doc();
const text = doc.getText('words');
text.insert(0, 'Pool');
const place: unknown = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 2));

describe("somebody's caret", () => {
  it('is shown where both its ends are places, here already or not yet', () => {
    expect(isReadableCaret(doc, { anchor: place, head: place })).toBe(true);
    const later = { item: { client: 7, clock: 9 } };
    expect(isReadableCaret(doc, { anchor: place, head: later })).toBe(true);
  });

  it.each([undefined, null, 7, 'x', {}, { item: { client: doc.clientID, clock: 'x' } }])(
    'is not with an end at %p',
    (end) => {
      expect(isReadableCaret(doc, { anchor: place, head: end })).toBe(false);
      expect(isReadableCaret(doc, { anchor: end, head: place })).toBe(false);
      expect(isReadableCaret(doc, end)).toBe(false);
    },
  );
});
