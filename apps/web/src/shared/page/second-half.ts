const parts = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Something else comes to lie under the pointer than what was pressed: the second half of a double click is not meant
 * for it, and neither presses it nor takes the focus. Holds until the next press.
 */
export function dropSecondHalf(page: Document): void {
  function look(event: MouseEvent) {
    if (event.detail > 1) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'mousedown') {
      for (const part of parts) page.removeEventListener(part, look, { capture: true });
    }
  }
  for (const part of parts) page.addEventListener(part, look, { capture: true });
}
