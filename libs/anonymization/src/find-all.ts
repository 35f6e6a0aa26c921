import { alreadyReplaced } from './already-replaced.js';
import { asMeant } from './as-meant.js';
import type { Finder, Finding } from './finding.js';
import { joinNames } from './join-names.js';
import { misread } from './misread.js';
import { withoutTails } from './name-tails.js';
import { readable } from './readable.js';
import { settle } from './settle.js';
import { doubted, spread, type IsOrdinary } from './spread.js';

/** What stays in the text whatever a layer says: offices, laws, residence titles. Places in the plain text. */
type Staying = (text: string) => readonly { readonly start: number; readonly end: number }[];

export type Layers = {
  /** In any order; `settle` knows whom to believe. */
  readonly finders: readonly Finder[];
  readonly staying?: Staying;
  readonly isOrdinary?: IsOrdinary;
};

/**
 * Everything identifying that the layers find in a text, in order and without overlaps; every name in each of its forms.
 * Offsets are UTF-16 units of the text as it was read. Throws `TextTooLongError`.
 */
export function findAll(text: string, { finders, staying, isOrdinary }: Layers): readonly Finding[] {
  const { text: signs, written } = asMeant(text);
  const { text: plain, whole } = readable(signs);
  const stays = staying?.(plain) ?? [];
  const replaced = alreadyReplaced(plain);
  const isNew = (finding: Finding) => !isWithin(finding, stays) && !replaced.some((place) => holds(place, finding));
  const meant = misread(plain);
  const readings = meant === plain ? [plain] : [plain, meant];
  const found = readings.flatMap((reading) => finders.flatMap((finder) => finder(reading))).filter(isNew);
  const named = withoutTails(plain, found, isOrdinary ?? (() => false));
  const settled = doubted(plain, joinNames(plain, settle(plain, named)));
  const everywhere = spread(plain, settled, isOrdinary).filter(isNew);
  return settle(plain, [...settled, ...everywhere]).map((finding) => ({ ...finding, ...written(whole(finding)) }));
}

/** Numbers and places are not hidden by the office they belong to; its own name is no one's. */
function isWithin(finding: Finding, stays: ReturnType<Staying>): boolean {
  const { type } = finding;
  if (type !== 'PER' && type !== 'ORG' && type !== 'LOC') return false;
  return stays.some((place) => holds(place, finding));
}

type Place = { readonly start: number; readonly end: number };
const holds = (one: Place, other: Place): boolean => one.start <= other.start && other.end <= one.end;
