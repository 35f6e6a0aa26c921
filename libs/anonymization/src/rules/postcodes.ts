import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { fresh } from './labelled.js';

const place =
  "(?:(?:Bad|Sankt|St\\.|Neu|Alt|Groß|Klein|Ober|Unter)[ -])?\\p{Lu}[\\p{L}'’.]{1,30}(?:[-/][ ]?\\p{Lu}[\\p{L}]{1,30}){0,3}(?:[ ](?:am|an der|ob der|im|in|bei|v\\.d\\.|a\\.d\\.|i\\.)[ ]\\p{Lu}[\\p{L}]{1,30})?(?:[ ]?\\((?:\\p{L}|[. ]){2,30}\\))?";
/** What is counted in tens of thousands. */
const counted =
  /^(?:Euro|EUR|Personen|Menschen|Fälle|Kinder|Einwohner|Kilometer|Stunden|Haushalte|Mitglieder|Schritte|Arbeits|Flüchtlinge|Unterschriften)/u;

/** Postcodes, and the place that follows one. */
export const postcodes = patternFinder('rule', [
  {
    type: 'PLZ',
    pattern: new RegExp(`(?<![\\p{L}\\d.,/-])(?:D[- ]{1,3})?(?<id>\\d{5})(?=[ ;|,\\t]{1,3}\\p{L})`, 'gu'),
    confidence: (_, text, start) => {
      const after = text.slice(start + 5, start + 30).trimStart();
      if (counted.test(after)) return 0;
      return /^[;|,\t]?\s?\p{Lu}/u.test(after) ? 0.9 : 0.55;
    },
  },
  {
    type: 'PLZ',
    pattern: new RegExp(`${fresh}(?:${anyCase('plz|postleitzahl|postlz')})[ .:=]{0,4}(?<id>\\d{3,5})(?!\\d)`, 'gu'),
    confidence: 0.95,
  },
  {
    type: 'LOC',
    pattern: new RegExp(`(?<![\\p{L}\\d.,/-])(?:D[- ]{1,3})?\\d{5}[ ;|,\\t]{1,3}(?<id>${place})`, 'gu'),
    confidence: (words) => (counted.test(words) ? 0 : 0.9),
  },
  {
    type: 'LOC',
    pattern: new RegExp(`(?<![\\p{L}\\d.,/-])\\d{5}[ ](?<id>\\p{Ll}[\\p{L}-]{2,30})`, 'gu'),
    confidence: (words) => (/^(?:und|euro|mal|personen|kinder|oder|bis|in|von|zu|ist|für)$/i.test(words) ? 0 : 0.65),
  },
]);
