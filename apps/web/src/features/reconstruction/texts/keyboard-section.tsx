import { useId, useRef, type KeyboardEvent } from 'react';

import { useText } from '#shared/texts/use-text.js';
import type { SelectedPassage } from './selected-passage.js';
import { meant } from './text-span.js';
import './keyboard-section.css';

type Props = {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly section: string;
  readonly name: string;
  readonly text: string;
  readonly onSelect: (passage: SelectedPassage | undefined) => void;
  readonly onWrite: (passage: SelectedPassage) => void;
  readonly onLeave: () => void;
};

/**
 * A section as a field with a caret, in which nothing can be changed: every keyboard and every screen reader knows how
 * to select in it. Not `readonly`, because then browsers show no caret.
 */
export function KeyboardSection({ caseId, caseVersion, section, name, text, onSelect, onWrite, onLeave }: Props) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  function selected(): SelectedPassage | undefined {
    if (!field.current) return undefined;
    const span = meant(text, field.current.selectionStart, field.current.selectionEnd);
    return span && { ...span, caseId, caseVersion, section, quote: text.slice(span.start, span.end) };
  }

  function press(event: KeyboardEvent) {
    const passage = selected();
    if (event.key === 'Enter') {
      event.preventDefault();
      if (passage) onWrite(passage);
    }
    if (event.key === 'Escape') onLeave();
  }

  return (
    <div className="keyboard-section">
      <label htmlFor={id} className="kern-sr-only">
        {t('reconstruction.texts.keyboardField', { section: name })}
      </label>
      <div className="keyboard-section__size" aria-hidden="true">
        {text}
      </div>
      <textarea
        ref={field}
        id={id}
        className="keyboard-section__field"
        lang="de"
        inputMode="none"
        spellCheck={false}
        aria-readonly="true"
        value={text}
        onChange={() => undefined}
        onBeforeInput={(event) => event.preventDefault()}
        onPaste={(event) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
        onSelect={() => onSelect(selected())}
        onKeyDown={press}
      />
    </div>
  );
}
