import type { Finding } from '../finding.js';
import type { Standing } from './proposal.js';

/** Years from, to; finer where a year changes what somebody has a right to. */
const bands = [
  [0, 2],
  [3, 5],
  [6, 9],
  [10, 13],
  [14, 17],
  [18, 26],
  [27, 39],
  [40, 59],
] as const;

const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const ones = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** "34", "vierunddreißig" */
function numberIn(words: string): number | undefined {
  const digits = /\d{1,3}/.exec(words);
  if (digits) return Number(digits[0]);
  const lower = words.toLowerCase().replaceAll('ss', 'ß');
  const ten = tens.findIndex((name) => lower.includes(name));
  if (ten >= 0) {
    const one = ones.findIndex((name, at) => at > 0 && at < 10 && lower.includes(`${name}und`));
    return (ten + 2) * 10 + Math.max(one, 0);
  }
  const teen = /(drei|vier|fünf|sech|sieb|acht|neun)zehn/.exec(lower);
  if (teen) return 10 + ones.findIndex((name) => name.startsWith(teen[1] ?? ''));
  const small = ones.findLastIndex((name) => lower.startsWith(name));
  return small > 0 ? small : undefined;
}

function bandOf(years: number): string {
  const band = bands.find(([, to]) => years <= to);
  return band ? `${band[0]} bis ${band[1]}` : '60 oder mehr';
}

/** School classes by what they belong to. */
const classOf = (number: number): string =>
  number <= 4 ? 'Grundschulklasse' : number <= 10 ? 'Klasse der Sekundarstufe I' : 'Klasse der Oberstufe';

/** An age as the band it lies in, as its words were formed: "34 Jahre alt", "34-jährige", "(9)". */
export function ageStanding(text: string, { start, end }: Finding): Standing {
  const words = text.slice(start, end);
  const number = numberIn(words);
  if (number === undefined) return { words: '[Alter]' };
  if (/klasse|schuljahr|klässler/i.test(words)) return { words: classOf(number) };
  if (/^(?:jg|jahrgang|jhg|baujahr)/i.test(words)) return { words: '[Alter]' };
  if (/monat|woch|tag|mon\./i.test(words))
    return { words: /jährig|monatig/.test(words) ? 'sehr junge' : 'unter 2 Jahren' };
  const ending = /jährig(\p{L}{0,2})$/u.exec(words)?.[1];
  const band = bandOf(number);
  if (ending !== undefined)
    return { words: `${band.replace(/ bis /, '- bis ').replace(' oder mehr', '- oder mehr')}-jährig${ending}` };
  const after = /(?:[ ](?:Jahren?|J\.)(?:[ ]alt)?)$/.exec(words)?.[0] ?? '';
  return { words: band + after.replace('J.', 'Jahre') };
}
