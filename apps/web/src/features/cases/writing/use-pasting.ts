import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { useState, type ClipboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import type { CaseValues } from './case-values.js';
import { readSeenWords, seenWords } from '#shared/pasting/seen-words.js';
import { isWholeCase, paste, type Pasted } from './pasted.js';

/** Pasting a whole case: from the clipboard, from a window where the browser keeps it closed, or straight into a phase. */
export function usePasting(form: UseFormReturn<CaseValues, unknown, CaseValues>, phase: RegelkreisPhase) {
  const [pasted, setPasted] = useState<Pasted>();
  const [asking, setAsking] = useState(false);

  function apply(text: string) {
    if (text.trim() === '') return;
    const made = paste(text, form.getValues('sections'), phase);
    form.setValue('sections', made.sections, { shouldDirty: true });
    setPasted(made);
  }

  async function fromClipboard() {
    try {
      const text = await readSeenWords();
      if (text.trim() !== '') return apply(text);
    } catch {
      // Not granted, or unknown to this browser.
    }
    setAsking(true);
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = seenWords(event.clipboardData);
    if (!isWholeCase(text)) return;
    event.preventDefault();
    apply(text);
  }

  function undo() {
    if (pasted) form.setValue('sections', pasted.previous, { shouldDirty: true });
    setPasted(undefined);
  }

  return { pasted, asking, apply, fromClipboard, onPaste, undo, keep: () => setPasted(undefined), setAsking };
}
