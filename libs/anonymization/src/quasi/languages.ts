import { anyCase } from '../any-case.js';
import { entriesOf, lexiconFinder } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';

const names =
  entriesOf(`Arabisch,Hocharabisch,Türkisch,Kurdisch,Kurmandschi,Kurmanji,Kurmancî,Kurmanci,Sorani,Zazaki,Zaza,Badini,Bahdini,Feyli,Dari,Farsi,Persisch,Paschtu,Pashto,Paschto,Paschtunisch,Belutschi,Hazaragi,Usbekisch
Turkmenisch,Urdu,Punjabi,Panjabi,Hindi,Bengali,Bengalisch,Tamil,Tamilisch,Singhalesisch,Sinhala,Nepali,Nepalesisch,Gujarati,Malayalam,Telugu,Marathi,Tibetisch,Birmanisch,Rohingya,Thai,Thailändisch,Vietnamesisch,Chinesisch,Mandarin,Kantonesisch,Mongolisch,Uigurisch
Russisch,Ukrainisch,Belarussisch,Polnisch,Tschechisch,Slowakisch,Bulgarisch,Serbisch,Kroatisch,Bosnisch,Mazedonisch,Slowenisch,Albanisch,Rumänisch,Moldauisch,Ungarisch,Griechisch,Romanes,Romani,Litauisch,Lettisch,Estnisch,Georgisch,Armenisch,Aserbaidschanisch,Aseri,Tschetschenisch,Inguschisch,Kasachisch,Kirgisisch,Tadschikisch,Ossetisch,Tatarisch
Tigrinya,Tigrigna,Tigrinisch,Tigre,Amharisch,Oromo,Afaan Oromo,Oromiffa,Somali,Somalisch,Af Maay,Afar,Saho,Bilen,Blin,Suaheli,Swahili,Kisuaheli,Lingala,Kikongo,Kinyarwanda,Kirundi,Luganda,Acholi,Dinka,Nuer,Hausa,Yoruba,Igbo,Edo,Bini,Twi,Fante,Ewe,Ga,Akan,Mandinka,Mandingo,Malinke,Bambara,Dioula,Dyula,Susu,Soussou,Fula,Fulani,Fulfulde,Pular,Peul,Wolof,Krio,Temne,Mende,Pidgin,Pidgin-Englisch,Berberisch,Tamazight,Tarifit,Kabylisch,Taschelhit,Darija
Aramäisch,Assyrisch,Suroyo,Turoyo,Chaldäisch,Hebräisch,Jiddisch,Spanisch,Portugiesisch,Französisch,Italienisch,Niederländisch,Quechua,Guarani,Kreolisch,Haitianisch,Indonesisch,Malaiisch,Tagalog,Filipino,Japanisch,Koreanisch,Gebärdensprache,Schwedisch,Dänisch,Norwegisch,Finnisch`);
const ambiguous = new Set(['Thai', 'Ga', 'Edo', 'Ewe', 'Tigre', 'Mende', 'Bini', 'Zaza', 'Afar', 'Fante', 'Bilen']);

/** Languages as they are spoken. */
export const languages = [
  lexiconFinder({ type: 'LANG', entries: names.filter((name) => !ambiguous.has(name)), confidence: 0.85 }),
  patternFinder('lexicon', [
    {
      type: 'LANG',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${anyCase('spricht|sprechen|sprach|spreche|sprache|sprache:|muttersprache|muttersprache:|sprachen:|dolmetscher für|auf|für')}) (?:${anyCase('nur|kein|gut|etwas|wenig|fließend')} )?)(?<id>${anyCase([...names].join('|'))})(?!\\p{L})`,
        'gu',
      ),
      confidence: 0.8,
    },
  ]),
];
