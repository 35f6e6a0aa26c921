import type { FindingType } from './finding.js';

/** A number below one, the same after the same seed. */
type Chance = () => number;

export type Generated = { readonly type: FindingType; readonly words: string; readonly text: string };

/** Mulberry32. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
const digit = (chance: Chance): string => String(Math.floor(chance() * 10));
const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => digit(chance)).join('');
const from1 = (chance: Chance, count: number): string =>
  String(1 + Math.floor(chance() * 9)) + digits(chance, count - 1);
const letter = (chance: Chance, from = 'ABCDEFGHJKLMNPRSTUVWXYZ'): string => pick(chance, [...from]);
const two = (value: number): string => String(value).padStart(2, '0');
const day = (chance: Chance): number => 1 + Math.floor(chance() * 28);
const month = (chance: Chance): number => 1 + Math.floor(chance() * 12);
const groups = (words: string, size: number, sign: string): string =>
  words.match(new RegExp(`.{1,${size}}`, 'g'))?.join(sign) ?? words;
const spellings = <T>(chance: Chance, ...made: readonly (() => T)[]): T => pick(chance, made)();

const crossSum = (value: number): number => Math.floor(value / 10) + (value % 10);
const place = (sign: string): string => two(sign.charCodeAt(0) - 64);
const weighted = (number: string, weights: readonly number[]): number =>
  [...number].reduce((sum, one, at) => sum + crossSum(Number(one) * (weights[at] ?? 0)), 0) % 10;

function iban(chance: Chance): string {
  const [country, length] = pick(chance, [
    ['DE', 22],
    ['AT', 20],
    ['NL', 18],
    ['PL', 28],
    ['RO', 24],
    ['TR', 26],
    ['UA', 29],
    ['LT', 20],
    ['BG', 22],
  ] as const);
  const bank =
    country === 'NL' || country === 'RO' || country === 'BG'
      ? `${letter(chance)}${letter(chance)}${letter(chance)}${letter(chance)}`
      : '';
  const account = bank + digits(chance, length - 4 - bank.length);
  const turned = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  const rest = [...turned].reduce((sum, one) => (sum * 10 + Number(one)) % 97, 0);
  const plain = `${country}${two(98 - rest)}${account}`;
  return spellings(
    chance,
    () => plain,
    () => groups(plain, 4, ' '),
    () => (country === 'DE' ? plain.toLowerCase() : plain),
    () => groups(plain, 4, '\u00a0'),
  );
}

function taxId(chance: Chance): string {
  const first = from1(chance, 10);
  let product = 10;
  for (const one of first) product = (((Number(one) + product) % 10 || 10) * 2) % 11;
  const plain = first + String((11 - product) % 10);
  const parted = `${plain.slice(0, 2)} ${groups(plain.slice(2), 3, ' ')}`;
  return spellings(
    chance,
    () => plain,
    () => parted,
    () => parted.replaceAll(' ', '/'),
  );
}

function socialInsurance(chance: Chance): string {
  const head = from1(chance, 2) + two(day(chance)) + two(month(chance)) + digits(chance, 2);
  const initial = letter(chance);
  const serial = digits(chance, 2);
  const check = weighted(head + place(initial) + serial, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]);
  return spellings(
    chance,
    () => `${head}${initial}${serial}${check}`,
    () => `${head.slice(0, 2)} ${head.slice(2)} ${initial} ${serial}${check}`,
    () => `${head.slice(0, 2)} ${head.slice(2)} ${initial} ${serial} ${check}`,
  );
}

function healthInsurance(chance: Chance): string {
  const initial = letter(chance);
  const number = digits(chance, 8);
  const plain = number + String(weighted(place(initial) + number, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]));
  return spellings(
    chance,
    () => initial + plain,
    () => `${initial} ${groups(plain, 3, ' ')}`,
    () => initial + groups(plain, 3, ' '),
  );
}

function passport(chance: Chance): string {
  const signs = 'CFGHJKLMNPRTVWXYZ0123456789';
  const serial = `${letter(chance, 'CFGHJKLMNPRTVWXYZ')}${digits(chance, 3)}${Array.from({ length: 5 }, () => letter(chance, signs)).join('')}`;
  const sum = [...serial].reduce((total, sign, at) => total + Number.parseInt(sign, 36) * ([7, 3, 1][at % 3] ?? 0), 0);
  return spellings(
    chance,
    () => serial,
    () => `${serial}${sum % 10}`,
  );
}

function phone(chance: Chance): string {
  const mobile = `01${pick(chance, ['51', '57', '60', '70', '71', '72', '75', '76', '77', '78', '79'])}`;
  const code = `0${from1(chance, pick(chance, [2, 3, 4]))}`;
  const number = from1(chance, 7);
  const spoken = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const abroad = pick(chance, ['+90', '+380', '+963', '+48', '0040', '+359', '+93', '+964', '00251']);
  return spellings(
    chance,
    () => `${mobile} ${number}`,
    () => `${mobile}/${number}`,
    () => `${mobile}-${number.slice(0, 3)} ${number.slice(3)}`,
    () => mobile + number,
    () => `+49 ${mobile.slice(1)} ${number}`,
    () => `+49 (0) ${mobile.slice(1)} ${number}`,
    () => `0049${mobile.slice(1)}${number}`,
    () => `${code}/${number.slice(0, 3)}-${number.slice(3)}`,
    () => `(${groups(code, 2, ' ')}) ${groups(number, 2, ' ')}`,
    () => `${code} - ${groups(number, 3, ' ')}`,
    () => `${mobile}.${number.slice(0, 3)}.${number.slice(3)}`,
    () => `${abroad} ${digits(chance, 3).replace(/^0/, '5')} ${groups(number, 3, ' ')}`,
    () => [...`${mobile}${number}`].map((one) => spoken[Number(one)]).join(' '),
    () => `${mobile}\u2011${number}`,
  );
}

const mailNames = ['anna.beispiel', 'm_weber87', 'kontakt', 'jörg-peter', 'x.y.z', 'fatma1990'];
function email(chance: Chance): string {
  const name = pick(chance, mailNames);
  return spellings(
    chance,
    () => `${name}@post.example`,
    () => `${name}@amt.kreis.example`,
    () => `${name} (at) post.example`,
    () => `${name}[at]post(punkt)de`,
    () => `${name} (at) post (punkt) de`,
  );
}

const streetNames = [
  'Lindenstraße',
  'Hauptstr.',
  'Alter Postweg',
  'Berliner Allee',
  'Am Markt',
  'An der Alten Mühle',
  'Zum Wiesengrund',
  'Friedrich-Ebert-Platz',
  'Auf der Heide',
  'Kirchgasse',
  'In den Gärten',
  'Münsterscher Damm',
  'Unter den Eichen',
  'Dr.-Külz-Ring',
  'Schlossallee',
];
const street = (chance: Chance): string => {
  const number = String(1 + Math.floor(chance() * 180));
  return `${pick(chance, streetNames)} ${spellings(
    chance,
    () => number,
    () => `${number}a`,
    () => `${number} b`,
    () => `${number}-${Number(number) + 2}`,
  )}`;
};

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
function birthDate(chance: Chance): string {
  const [one, other, year] = [day(chance), month(chance), 1940 + Math.floor(chance() * 80)];
  return spellings(
    chance,
    () => `geb. ${two(one)}.${two(other)}.${year}`,
    () => `geboren am ${one}. ${months[other - 1] ?? ''} ${year}`,
    () => `*${one}.${other}.${String(year).slice(2)}`,
    () => `Geburtsdatum: ${year}-${two(other)}-${two(one)}`,
    () => `geb. am ${one}. ${other}. ${year}`,
    () => `Geb.-Datum ${one}/${other}/${year}`,
  );
}

type Maker = readonly [FindingType, string, (chance: Chance) => string];

/** Each kind with the words that introduce it; where they may be missing they are empty. */
const makers: readonly Maker[] = [
  ['IBAN', '', iban],
  ['STEUERID', '', taxId],
  ['SVNR', '', socialInsurance],
  ['KVNR', '', healthInsurance],
  ['PASS', '', passport],
  ['PASS', 'Passnummer ', (chance) => `${letter(chance)}${digits(chance, 8)}`],
  ['PASS', 'Duldung Nr. ', (chance) => `${letter(chance)}${letter(chance)}${digits(chance, 7)}`],
  ['PHONE', '', phone],
  ['PHONE', 'Durchwahl ', (chance) => `-${from1(chance, 4)}`],
  ['EMAIL', '', email],
  [
    'URL',
    '',
    (chance) => `https://www.${pick(chance, ['beispiel', 'verein', 'zeitung'])}.example/${digits(chance, 4)}`,
  ],
  ['HANDLE', '', (chance) => `@${pick(chance, ['lina', 'omar', 'tanz.'])}_${digits(chance, 3)}`],
  ['HANDLE', 'Instagram: ', (chance) => `${pick(chance, ['lina', 'omar', 'torten'])}.${digits(chance, 3)}`],
  ['AZR', 'AZR-Nr. ', (chance) => `${digits(chance, 12)}`],
  ['AZR', 'AZR: ', (chance) => `${digits(chance, 6)}-${digits(chance, 6)}`],
  ['BGNR', '', (chance) => `${from1(chance, 5)}//${digits(chance, 7)}`],
  ['BGNR', '', (chance) => `${from1(chance, 5)}BG${digits(chance, 7)}`],
  ['BGNR', '', (chance) => `${from1(chance, 3)}-BG-${digits(chance, 7)}`],
  ['KUNDENNR', '', (chance) => `${from1(chance, 3)}${letter(chance)}${digits(chance, 6)}`],
  [
    'AZ',
    '',
    (chance) =>
      `${1 + Math.floor(chance() * 40)} ${pick(chance, ['K', 'L', 'F', 'C', 'Js', 'Ls', 'VK'])} ${from1(chance, 3)}/${digits(chance, 2)}`,
  ],
  ['AZ', '', (chance) => `S ${1 + Math.floor(chance() * 40)} AS ${from1(chance, 3)}/${digits(chance, 2)} ER`],
  ['AZ', '', (chance) => `${from1(chance, 7)}-${from1(chance, 3)}`],
  [
    'AZ',
    'Az. ',
    (chance) =>
      `${from1(chance, 2)}.${from1(chance, 1)}-${letter(chance)}${letter(chance)}-${from1(chance, 4)}/${digits(chance, 2)}`,
  ],
  ['AZ', 'Aktenzeichen: ', (chance) => `${from1(chance, 2)}-${from1(chance, 2)} ${letter(chance)} ${from1(chance, 4)}`],
  [
    'AZ',
    'Vorgangsnummer ',
    (chance) => `${from1(chance, 6)}-${digits(chance, 6)}-${digits(chance, 2)}/${digit(chance)}`,
  ],
  [
    'PLATE',
    '',
    (chance) =>
      `${pick(chance, ['SO', 'HSK', 'DO', 'LÜD', 'K', 'UN', 'WAF'])}-${letter(chance)}${letter(chance)} ${from1(chance, 3)}`,
  ],
  [
    'PLATE',
    'Kennzeichen ',
    (chance) => `${pick(chance, ['SO', 'HSK', 'DO', 'UN'])} ${letter(chance)} ${from1(chance, 4)}`,
  ],
  ['DOB', '', birthDate],
  ['STREET', '', street],
  ['STREET', 'wohnhaft ', street],
  ['ID', 'Schülernummer ', (chance) => `S-${digits(chance, 2)}-${digits(chance, 4)}`],
  ['ID', 'Mitgliedsnr. ', (chance) => digits(chance, 6)],
  ['ID', 'Vertragsnummer: ', (chance) => `${letter(chance)}${letter(chance)}${digits(chance, 6)}`],
  ['ID', 'Patienten-ID ', (chance) => digits(chance, 7)],
  ['ID', '', (chance) => `${letter(chance)}${letter(chance)}-20${digits(chance, 2)}-${digits(chance, 4)}`],
];

const frames: readonly (readonly [string, string])[] = [
  ['Wir haben das notiert: ', '.'],
  ['Laut Vermerk ', ' wurde es geprüft.'],
  ['Bitte beachten (', ') und weitergeben.'],
  ['Übersicht | ', ' | offen'],
  ['', '\nDanach ging es weiter'],
];

/** As many identifiers of every direct kind as asked for, valid, in many spellings, each within a sentence. */
export function generatedIdentifiers(seed: number, each: number): readonly Generated[] {
  const chance = chanceOf(seed);
  return makers.flatMap(([type, lead, make]) =>
    Array.from({ length: each }, () => {
      const [before, after] = pick(chance, frames);
      const words = make(chance);
      return { type, words, text: `${before}${lead}${words}${after}` };
    }),
  );
}
