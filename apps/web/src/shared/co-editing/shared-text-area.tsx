import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type * as Y from 'yjs';

import { useText } from '../texts/use-text.js';
import { bindTextField } from './bind-text-field.js';
import { CaretLayer } from './caret-layer.js';
import type { SharedDocument } from './shared-document.js';
import { undoKey } from './undo-keys.js';
import { useFieldPresence } from './use-field-presence.js';
import { useSharedText } from './use-shared-text.js';
import type { Undo } from './use-undo.js';
import './shared-text-area.css';

type Props = {
  readonly shared: SharedDocument;
  readonly text: Y.Text;
  /** Names the field for others: "Serkan schreibt …" appears at the same field of their page. */
  readonly field: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly origin: unknown;
  readonly undo: Undo;
  readonly max: number;
  readonly rows?: number;
  readonly singleLine?: boolean;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  /** Takes the focus when it appears: for what one has just made oneself. */
  readonly takesFocus?: boolean;
  readonly onFocus?: () => void;
};

/** A field several people write in at once: carets of the others, undo for oneself, nobody's typing interrupted. */
export function SharedTextArea(props: Props) {
  const {
    shared,
    text,
    field,
    label,
    hideLabel = false,
    hint,
    origin,
    undo,
    max,
    rows = 3,
    singleLine = false,
  } = props;
  const { readOnly = false, placeholder, takesFocus = false, onFocus } = props;
  const t = useText();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const value = useSharedText(text);
  const [focused, setFocused] = useState(false);
  const { writers, tellPlace, leave } = useFieldPresence(shared, field, text);

  useEffect(() => {
    if (!box.current) return undefined;
    return bindTextField(box.current, text, { origin, singleLine });
  }, [text, origin, singleLine]);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    const step = undoKey(event);
    if (step) {
      event.preventDefault();
      undo[step]();
    }
    if (singleLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  }

  function blur(_event: FocusEvent) {
    setFocused(false);
    leave();
  }

  const names = writers.map(({ name }) => name);
  const left = max - value.length;
  const describing = [hint && `${id}-hint`, names.length > 0 && `${id}-writers`].filter(Boolean).join(' ');
  return (
    <div className="shared-text">
      <label htmlFor={id} className={hideLabel ? 'kern-sr-only' : 'kern-label shared-text__label'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="shared-text__hint">
          {hint}
        </p>
      )}
      <div className="shared-text__field">
        <CaretLayer text={text} value={value} writers={writers} minRows={rows} />
        <textarea
          ref={box}
          id={id}
          className="shared-text__input"
          lang="de"
          rows={rows}
          maxLength={max}
          aria-invalid={left < 0 || undefined}
          // Who is writing is not stopped in mid-sentence when the phase changes.
          readOnly={readOnly && !focused}
          placeholder={placeholder}
          aria-describedby={describing || undefined}
          onFocus={() => {
            setFocused(true);
            onFocus?.();
          }}
          onBlur={blur}
          onSelect={tellPlace}
          onKeyDown={press}
        />
      </div>
      <p id={`${id}-writers`} className="line line--l line--apart shared-text__writers">
        {names.length > 0 && t('co-editing.writing', { names: names.join(', '), count: names.length })}
        {left < 0 && <strong className="shared-text__left">{t('co-editing.tooLong', { count: -left })}</strong>}
        {left >= 0 && left < max * 0.1 && <span className="shared-text__left">{t('shared.form.left', { left })}</span>}
      </p>
    </div>
  );
}
