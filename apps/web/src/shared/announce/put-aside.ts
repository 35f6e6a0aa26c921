const worksIn = 'a, button, input, label, select, summary, textarea, [contenteditable="true"]';
const stepPx = 20;
/** Below right, below left, above: `toasts.css` says where exactly. */
const places = ['end', 'start', 'top'] as const;

/** Puts what lies over the page where it covers the least of what one works on. */
export function putAside(box: HTMLElement): void {
  const covered = places.map((place) => {
    box.dataset['place'] = place;
    return coveredBy(box);
  });
  box.dataset['place'] = places[leastOf(covered)];
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
