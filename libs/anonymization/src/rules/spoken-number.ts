import { stateOf } from '../accepted-from.js';
import type { Finder, Finding } from '../finding.js';

const units = 'null|ein|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun';
const words = new RegExp(
  `^(?:${units}|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?hundert|doppel(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?|dreimal|zweimal)$`,
);
const joins = new Set(
  'plus und strich schrägstrich querstrich bindestrich minus dann vorwahl slash pause nochmal nochmals leerzeichen römisch'.split(
    ' ',
  ),
);
/** A letter within a number, as it is or as one spells it on the telephone. */
const letters = new Set(
  'anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe ypsilon zacharias zeppelin großes kleines'.split(
    ' ',
  ),
);
/** Written large, Otto is somebody. */
const isLetter = ({ word, small }: Item): boolean =>
  word.length === 1 ? /\p{L}/u.test(word) : small && letters.has(word);
const labels = new Set(
  'durchwahl apparat nebenstelle nummer telefon tel handy mobil aktenzeichen kundennummer vorwahl postleitzahl hausnummer'.split(
    ' ',
  ),
);
type Item = { readonly start: number; readonly end: number; readonly word: string; readonly small: boolean };

/** So many numerals in a row count nothing; after a word that names a number fewer do. */
const fewest = 5;
const fewestNamed = 2;

/** Numbers told digit by digit, as in dictations: "null eins sieben drei fünf fünf". */
export const spokenNumber: Finder = (text) => {
  const items: Item[] = [...text.matchAll(/[\p{L}]{1,40}|\d{1,40}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase(),
    small: match[0] === match[0].toLowerCase(),
  }));
  const found: Finding[] = [];
  let at = 0;
  while (at < items.length) {
    const run = runFrom(text, items, at);
    const named = labels.has(items[at - 1]?.word ?? '');
    const [first, last] = [run[0], run.at(-1)];
    const spoken = run.filter((one) => words.test(one.word)).length;
    if (first && last && spoken >= (named ? fewestNamed : fewest)) {
      const confidence = named || first.word === 'null' ? 0.95 : 0.8;
      found.push({
        start: first.start,
        end: last.end,
        type: 'PHONE',
        confidence,
        source: 'rule',
        state: stateOf(confidence),
      });
    }
    at += Math.max(1, run.length);
  }
  return found;
};

function runFrom(text: string, items: readonly Item[], from: number): readonly Item[] {
  const run: Item[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (!item || (run.length === 0 && !words.test(item.word) && !isLetter(item))) break;
    if (!words.test(item.word) && !/^\d+$/.test(item.word) && !joins.has(item.word) && !isLetter(item)) break;
    const before = run.at(-1);
    if (before && !/^[\s,./-]{1,4}$/.test(text.slice(before.end, item.start))) break;
    run.push(item);
  }
  while (run.length > 0 && joins.has(run.at(-1)?.word ?? '')) run.pop();
  return run;
}
