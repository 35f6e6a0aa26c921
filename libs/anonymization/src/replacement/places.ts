import type { Finding } from '../finding.js';
import { plainWord, wordsBefore } from './before.js';
import type { Standing } from './proposal.js';
import { originOf, placeKind, type PlaceKind } from './towns.js';

/** Feminine, without its article. */
const nouns: Readonly<Record<Exclude<PlaceKind, 'country'>, string>> = {
  city: 'Großstadt',
  town: 'Stadt oder Gemeinde',
  region: 'Region',
  abroad: 'Stadt im Ausland',
};

/** Offices whose district is named behind them. */
const office =
  /(?:jobcenters?|amts?|amtes|behörden?|verwaltung|agentur|arbeitsagentur|gericht|gerichts|zentrums?|abh|jc|zab|mbe|jmd|vhs|volkshochschule|caritas|awo|diakonie|drk|kim|bürgerbüro|bürgerservice|standort|bahnhof)$/;

/** A place as its size, a country as its region, as the words before them need it. */
export function placeStanding(text: string, finding: Finding): Standing {
  const name = text.slice(finding.start, finding.end);
  const kind = placeKind(name);
  const [earlier, last] =
    wordsBefore(text, finding.start, 2).slice(-2).length === 2
      ? wordsBefore(text, finding.start, 2)
      : [undefined, wordsBefore(text, finding.start, 1)[0]];
  const before = plainWord(last);
  if (kind === 'country') return countryStanding(name, before, last ?? '', plainWord(earlier), earlier ?? '');
  if (/^(?:kreis|kreises|landkreis|landkreises)$/.test(before))
    return districtStanding(plainWord(earlier), earlier ?? '', last ?? '');
  const noun = nouns[kind ?? 'town'];
  if (office.test(before)) return { words: `einer ${noun}` };
  if (/^(?:stadt|gemeinde|ort|dorf)$/.test(before)) return { words: '[Name]' };
  if (before === 'nach') return { words: `in eine ${noun}`, over: last ?? '' };
  if (/^(?:in|aus|von|bei|zu|ab|seit|mit)$/.test(before)) return { words: `einer ${noun}` };
  if (/^(?:über|um|durch|für|gegen)$/.test(before)) return { words: `eine ${noun}` };
  return { words: `[${noun}]` };
}

function countryStanding(name: string, before: string, last: string, beforeThat: string, earlier: string): Standing {
  const region = originOf(name);
  if (before === 'aus') return { words: region.from };
  if (before === 'in' || before === 'im') return { words: region.within, over: last };
  if (before === 'nach') return { words: region.towards, over: last };
  if (/^(?:dem|der|den)$/.test(before) && beforeThat === 'aus') return { words: region.from, over: last };
  if (/^(?:die|der|den)$/.test(before) && beforeThat === 'in')
    return { words: before === 'der' ? region.within : region.towards, over: earlier + last };
  if (before === 'über') return { words: 'ein anderes Land' };
  if (/^(?:die|den)$/.test(before) && beforeThat === 'über') return { words: 'ein anderes Land', over: last };
  return { words: '[Herkunftsland]' };
}

/** "Kreis Soest", "im Kreis Soest". */
function districtStanding(before: string, earlier: string, last: string): Standing {
  if (before === 'im') return { words: 'in einem Kreis', over: earlier + last };
  if (/^(?:des|dem|den|der|das)$/.test(before)) {
    const article = before === 'des' ? 'eines Kreises' : before === 'den' ? 'einen Kreis' : 'einem Kreis';
    return { words: article, over: earlier + last };
  }
  if (office.test(before)) return { words: 'eines Kreises', over: last };
  return { words: 'ein Kreis', over: last };
}
