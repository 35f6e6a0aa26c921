import { roleNames } from './roles.js';

/** What replacing puts into a text, by its form: somebody's letter, a kind in brackets, a region, a week, a band of ages. */
export const asStanding: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${['Person', ...roleNames].join('|')})[ ]\\p{Lu}{1,2}\\d{0,2}s?(?![\\p{L}\\d])`, 'gu'),
  /\[\p{Lu}[\p{L}-]{1,40}\]/gu,
  /(?<!\p{L})(?:Herkunftsregion[ ])?(?:Nahe|Mittlere)[rmns]?[ ]Ostens?(?!\p{L})/gu,
  /(?<!\p{L})Woche[ ]\d{1,4}(?:[ ]nach der Einreise)?(?![\p{L}\d])/gu,
  /(?<!\d)\d{1,2}(?:-| bis \d{1,2}| oder mehr)(?:-? bis \d{1,2})?(?:-jährig\p{L}{0,2}|[ ]Jahren?(?:[ ]alt)?)?(?![\p{L}\d])/gu,
];
