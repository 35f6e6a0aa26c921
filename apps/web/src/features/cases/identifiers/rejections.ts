import type { FindingKind, RejectedFinding, RejectionReason } from '@systemblick/domain/cases/finding';

import { sections, type Place, type SectionTexts } from './place.js';

/** Words that look like a name or a number and identify nobody, wherever they stand in the case. */
export type Rejection = { readonly kind: FindingKind; readonly words: string; readonly reason: RejectionReason };

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Why a place identifies nobody, where somebody said so; never of a number that is proven. */
export function reasonOf(
  { section, start, end, kind, proven }: Place,
  texts: SectionTexts,
  rejections: readonly Rejection[],
): RejectionReason | undefined {
  if (proven) return undefined;
  const words = texts[section].slice(start, end);
  return rejections.find((rejection) => rejection.kind === kind && same(rejection.words, words))?.reason;
}

type Found = { readonly texts: SectionTexts; readonly places: readonly Place[] };

/** What was found, without what was rejected. */
export const settled = ({ texts, places }: Found, rejections: readonly Rejection[]): Found => ({
  texts,
  places: places.filter((place) => reasonOf(place, texts, rejections) === undefined),
});

/** Every place where rejected words stand, as the server takes them: it keeps what it finds there itself. */
export const rejectedPlaces = (rejections: readonly Rejection[], texts: SectionTexts): readonly RejectedFinding[] =>
  sections.flatMap((section) =>
    rejections.flatMap(({ kind, words, reason }) =>
      placesOf(words, texts[section]).map((start) => ({ section, start, end: start + words.length, kind, reason })),
    ),
  );

function placesOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = 0; at + words.length <= text.length; at += 1)
    if (same(text.slice(at, at + words.length), words)) starts.push(at);
  return starts;
}

/** What was rejected in a stored text, as words; each once. */
export function rejectionsIn(findings: readonly RejectedFinding[], texts: SectionTexts): readonly Rejection[] {
  const all = findings.map(({ section, start, end, kind, reason }) => ({
    kind,
    words: texts[section].slice(start, end),
    reason,
  }));
  return eachOnce(all);
}

/** Of the same words of the same kind what was said last. */
export const eachOnce = (rejections: readonly Rejection[]): readonly Rejection[] =>
  rejections.filter(
    (one, at) => rejections.findLastIndex((other) => other.kind === one.kind && same(other.words, one.words)) === at,
  );
