import { replaceText } from '@systemblick/co-editing/shared-text';
import type * as Y from 'yjs';

import { changeBetween, shifted, type TextDelta } from './text-change.js';

type Field = HTMLTextAreaElement;

type Options = {
  /** The origin of what is typed here, which an undo manager follows. */
  readonly origin: unknown;
  readonly singleLine: boolean;
};

/**
 * Ties a field to a shared text: what is typed goes in as the stretch that differs, what others type comes in around the
 * caret. While an input method composes a character nothing is moved under it. Returns how to let go.
 */
export function bindTextField(field: Field, text: Y.Text, { origin, singleLine }: Options): () => void {
  let shown = text.toJSON();
  let composing = false;
  let missed: TextDelta[] = [];
  let writing = false;
  field.value = shown;

  function show(deltas: readonly TextDelta[]): void {
    const next = text.toJSON();
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
    shown = next;
    if (field.value === next) return;
    field.value = next;
    if (document.activeElement === field) {
      const place = (at: number) => deltas.reduce(shifted, at);
      field.setSelectionRange(place(selectionStart), place(selectionEnd), selectionDirection);
    }
    field.scrollTop = scrollTop;
  }

  function take(): void {
    if (composing) return;
    if (singleLine && field.value.includes('\n')) field.value = field.value.replaceAll(/\s*\n\s*/g, ' ');
    if (missed.length === 0) {
      replaceText(text, field.value, origin);
      shown = text.toJSON();
      return;
    }
    const { start, removed, inserted } = changeBetween(shown, field.value);
    const at = missed.reduce((place, delta) => shifted(place, delta), start);
    const until = missed.reduce((place, delta) => shifted(place, delta), start + removed);
    const deltas = missed;
    missed = [];
    writing = true;
    text.doc?.transact(() => {
      if (until > at) text.delete(at, until - at);
      if (inserted) text.insert(at, inserted);
    }, origin);
    writing = false;
    show(deltas);
  }

  const hear = (event: Y.YTextEvent) => {
    // What was composed stands in the field already: only what the others wrote moves the caret.
    if (writing) return;
    const delta = event.delta as TextDelta;
    if (composing) missed.push(delta);
    else show([delta]);
  };
  const begin = () => {
    composing = true;
  };
  const finish = () => {
    composing = false;
    take();
  };

  text.observe(hear);
  field.addEventListener('input', take);
  field.addEventListener('compositionstart', begin);
  field.addEventListener('compositionend', finish);
  return () => {
    if (composing) finish();
    text.unobserve(hear);
    field.removeEventListener('input', take);
    field.removeEventListener('compositionstart', begin);
    field.removeEventListener('compositionend', finish);
  };
}
