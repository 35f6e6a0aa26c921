import { sections, type Place, type SectionTexts } from './place.js';

/**
 * Where places found in an earlier text stand in the present one: before the change they stay, after it they move along,
 * and what was changed itself is no longer known to be one.
 */
export function carryPlaces(places: readonly Place[], checked: string, current: string): readonly Place[] {
  if (checked === current) return places;
  const same = commonStart(checked, current);
  const tail = commonEnd(checked, current, same);
  const shift = current.length - checked.length;

  return places.flatMap((place) => {
    if (place.end <= same) return [place];
    if (place.start >= checked.length - tail) return [{ ...place, start: place.start + shift, end: place.end + shift }];
    return [];
  });
}

export const carryAll = (places: readonly Place[], checked: SectionTexts, current: SectionTexts): readonly Place[] =>
  sections.flatMap((section) =>
    carryPlaces(
      places.filter((place) => place.section === section),
      checked[section],
      current[section],
    ),
  );

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same += 1;
  return same;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let same = 0;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  return same;
}
