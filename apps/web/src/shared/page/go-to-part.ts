import { dropSecondHalf } from './second-half.js';

/** To a part of the same page, by focus: the address would enter the history. */
export function goToPart(part: string, options?: ScrollIntoViewOptions): void {
  const there = document.getElementById(part);
  there?.scrollIntoView(options);
  there?.focus({ preventScroll: true });
  dropSecondHalf(document);
}
