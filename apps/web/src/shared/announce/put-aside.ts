/** What one works on, and what one is told beside the notice. */
const worksIn =
  'a, button, input, label, select, summary, textarea, [contenteditable="true"], [role="status"], [role="alert"], [data-kept-clear]';
const windows = '[role="dialog"], [role="alertdialog"]';
/** In its corner, or so many steps above it along the same edge, or along another: `toasts.css` says where. */
const places = (['end', 'start', 'center'] as const).flatMap((side) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((lift) => ({ side, lift: String(lift) })),
);

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Keeps what lies over the page in its corner, moved only as far as it must be to cover nothing one works on. What stands
 * where is asked of the page once: somebody is writing meanwhile.
 */
export function putAside(box: HTMLElement): void {
  const controls = controlsBeside(box);
  const covered: number[] = [];
  for (const place of places) {
    put(box, place);
    const shown = [...box.children].map((child) => child.getBoundingClientRect());
    covered.push(controls.filter((control) => shown.some((one) => overlap(one, control))).length);
    if (covered.at(-1) === 0) return;
  }
  put(box, places[leastOf(covered)]);
}

function put(box: HTMLElement, place: (typeof places)[number] | undefined) {
  box.style.setProperty('--lift', place?.lift ?? '0');
  box.dataset['side'] = place?.side ?? 'end';
}

/** Which is the least; the first of several. */
export const leastOf = (counts: readonly number[]): number => counts.indexOf(Math.min(...counts));

/** Whether two rectangles share more than an edge; one without an area shares nothing. */
export const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
  Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);

/** Where the controls are that can be worked on now: of an open window, else of the page. */
function controlsBeside(box: HTMLElement): readonly DOMRect[] {
  const around = [...document.querySelectorAll(windows)].at(-1) ?? document;
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return [...around.querySelectorAll(worksIn)]
    .filter((control) => !box.contains(control))
    .map((control) => control.getBoundingClientRect())
    .filter((control) => overlap(control, screen));
}
