import { afterEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { bindTextField } from './bind-text-field.js';

/** As much of a field as binding needs: typing at the caret, and composing there. */
class Field extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  selectionDirection = 'none' as const;
  scrollTop = 0;

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }

  type(words: string): void {
    this.value = this.value.slice(0, this.selectionStart) + words + this.value.slice(this.selectionEnd);
    this.setSelectionRange(this.selectionStart + words.length, this.selectionStart + words.length);
    this.dispatchEvent(new Event('input'));
  }

  begin(): void {
    this.dispatchEvent(new Event('compositionstart'));
  }

  finish(): void {
    this.dispatchEvent(new Event('compositionend'));
  }
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'document', before);
  else Reflect.deleteProperty(globalThis, 'document');
});

function aField(words: string, caret: number) {
  const text = new Y.Doc().getText('text');
  text.insert(0, words);
  const field = new Field();
  Object.defineProperty(globalThis, 'document', { configurable: true, value: { activeElement: field } });
  const letGo = bindTextField(field as unknown as HTMLTextAreaElement, text, { origin: 'here', singleLine: false });
  field.setSelectionRange(caret, caret);
  return { text, field, letGo };
}

describe('composing beside others', () => {
  it.each([
    ['before it', 0, 'JJ ', 'JJ abcdefghijêZ'],
    ['within the text', 5, '--', 'abcde--fghijêZ'],
    ['just before the caret', 9, 'x', 'abcdefghixjêZ'],
  ])('goes on where it was when somebody writes %s', (_where, at, theirs, whole) => {
    const { text, field } = aField('abcdefghij', 10);
    field.begin();
    field.type('ê');
    text.insert(at, theirs);
    field.finish();
    field.type('Z');

    expect(text.toJSON()).toBe(whole);
    expect(field.value).toBe(whole);
  });

  it('goes on where it was when somebody deletes before it', () => {
    const { text, field } = aField('abcdefghij', 10);
    field.begin();
    field.type('ê');
    text.delete(0, 3);
    field.finish();
    field.type('Z');

    expect(text.toJSON()).toBe('defghijêZ');
  });

  it('loses nothing when the field goes while one composes', () => {
    const { text, field, letGo } = aField('abc', 3);
    field.begin();
    field.type('ê');
    letGo();

    expect(text.toJSON()).toBe('abcê');
  });
});
