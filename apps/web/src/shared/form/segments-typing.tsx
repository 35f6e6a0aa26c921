import { useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';

type Props = {
  /** Takes what was pasted; false where it cannot be read as a whole. */
  readonly onPaste: (text: string) => boolean;
  readonly children: ReactNode;
};

/** What is written between the places of a date or a time. */
const between = new Set(['.', ',', '/', '-', ':']);

/**
 * What people do in a field, beyond typing digits: paste a whole date or time, write the dot or the colon between two
 * places (which leads on from a place somebody typed in), and send the form with Enter.
 */
export function SegmentsTyping({ onPaste, children }: Props) {
  const typedIn = useRef<EventTarget | null>(null);

  function paste(event: ClipboardEvent) {
    if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
  }

  function type({ key, target, currentTarget }: KeyboardEvent) {
    if (!(target instanceof HTMLElement) || !target.isContentEditable) return;
    if (/^\d$/.test(key)) typedIn.current = target;
    else if (between.has(key) && typedIn.current === target) nextPlace(currentTarget, target)?.focus();
    else if (key === 'Enter') target.closest('form')?.requestSubmit();
  }

  return (
    <div role="presentation" className="segments-typing" onPaste={paste} onKeyDown={type}>
      {children}
    </div>
  );
}

function nextPlace(field: Element, place: Element): HTMLElement | undefined {
  const places = [...field.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  return places[places.findIndex((one) => one === place) + 1];
}
