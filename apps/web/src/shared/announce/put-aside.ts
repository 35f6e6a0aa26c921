const worksIn = 'a, button, input, label, select, summary, textarea, [contenteditable="true"]';
const stepPx = 20;
/** In its corner, or so many steps above it along the same edge, or along another: `toasts.css` says where. */
const places = (['end', 'start', 'center'] as const).flatMap((side) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((lift) => ({ side, lift: String(lift) })),
);

/** Keeps what lies over the page in its corner, moved only as far as it must be to cover nothing one works on. */
export function putAside(box: HTMLElement): void {
  const covered: number[] = [];
  for (const place of places) {
    put(box, place);
    covered.push(coveredBy(box));
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

/** The points of a rectangle, close enough together to meet every control, its far edges included. */
export function pointsIn({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>) {
  const along = (from: number, to: number) =>
    to > from
      ? [...Array.from({ length: Math.ceil((to - from) / stepPx) }, (_, at) => from + at * stepPx), to - 1]
      : [];
  return along(left, right).flatMap((x) => along(top, bottom).map((y) => ({ x, y })));
}

function coveredBy(box: HTMLElement): number {
  const controls = new Set<Element>();
  for (const shown of box.children)
    for (const { x, y } of pointsIn(shown.getBoundingClientRect()))
      for (const element of document.elementsFromPoint(x, y)) {
        const control = box.contains(element) ? null : element.closest(worksIn);
        if (control) controls.add(control);
      }
  return controls.size;
}
