/** To a part of the same page, by focus: the address would enter the history. */
export function goToPart(part: string): void {
  const there = document.getElementById(part);
  there?.scrollIntoView();
  there?.focus({ preventScroll: true });
}
