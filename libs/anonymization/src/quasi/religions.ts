import { entriesOf, lexiconFinder } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';

const adjectives = entriesOf(
  `muslimisch,islamisch,sunnitisch,schiitisch,alevitisch,alawitisch,ismailitisch,christlich,orthodox,koptisch,maronitisch,katholisch,evangelisch,protestantisch,freikirchlich,baptistisch,jüdisch,buddhistisch,hinduistisch,drusisch,ezidisch,syrisch-orthodox,pfingstlerisch,charismatisch,neuapostolisch,sufistisch,ahmadisch,bahaisch,griechisch-orthodox,russisch-orthodox,rumänisch-orthodox,eritreisch-orthodox,serbisch-orthodox,chaldäisch-katholisch,griechisch-katholisch,mennonitisch,adventistisch,salafistisch,atheistisch,mandäisch,zoroastrisch,evangelikal`,
);
const nouns = entriesOf(
  `Muslim,Muslima,Muslimin,Muslime,Muslimen,Moslem,Moslems,Sunnit,Sunniten,Sunnitin,Schiit,Schiiten,Schiitin,Alevit,Aleviten,Alevitin,Alawit,Alawiten,Alawitin,Ismailit,Ismailiten,Christ,Christin,Christen,Kopte,Kopten,Koptin,Maronit,Maroniten,Maronitin,Katholik,Katholikin,Katholiken,Protestant,Protestantin,Protestanten,Jude,Jüdin,Juden,Buddhist,Buddhistin,Buddhisten,Hindu,Hindus,Bahai,Baha'i,Bahá'í,Sikh,Sikhs,Ahmadi,Ahmadiyya,Zeugin Jehovas,Zeuge Jehovas,Zeugen Jehovas,Konvertit,Konvertitin,Pfingstgemeinde,Pfingstler,Pfingstkirche,Mandäer,Mandäerin,Zoroastrier,Zoroastrierin,Adventist,Adventistin,Adventisten,Mennonit,Mennonitin,Mennoniten,Baptist,Baptistin,Baptisten,Evangelikale,Freikirche,Atheist,Atheistin,Yarsan,Ahl-e Haqq,Moonie,Mormone,Mormonin,Pfingstchrist,Pfingstchristin,Pfingstchristen,Neuapostolisch,Siebenten-Tags-Adventist,Quäker,Druse,Drusin,Drusen,Ahmadi-Muslim,Salafist,Salafistin,Sufi,Derwisch,Zeuge-Jehovas,Scientologe,Scientologin,Methodist,Methodistin,Lutheraner,Lutheranerin,Reformierte,Altkatholik,Griechisch-Orthodoxe,Russisch-Orthodoxe,Syrisch-Orthodoxe,Syrisch-Orthodoxer,Armenisch-Apostolisch,Armenisch-Apostolische,Chaldäer,Chaldäerin,Kakai,Shabak,Schabak,Voodoo,Animist,Animistin,Taoist,Konfuzianer,Jain,Hare Krishna,Konfessionslos,konfessionslos,Ex-Muslim,Ex-Muslima,Neuchrist,Spätberufener,Getaufte,Hutterer,Amische,Herrnhuter,Baptistengemeinde,Adventgemeinde,Mennonitengemeinde,Brüdergemeinde,Brüderbewegung,Gemeinde Gottes,Aleviten-Verein,Synagogengemeinde`,
);
const inflected = (stem: string): readonly string[] => ['', 'e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending);
/** Of carriers and schools, not of a person. */
const carrier =
  /^[ ](?:Kita|Kindergarten|Krankenhaus|Kirchengemeinde|Träger|Schule|Grundschule|Verband|Wohlfahrt|Friedhof|Feiertag|Kliniken|Bildungswerk|Jugend)/;

/** What somebody believes. */
export const religions = [
  patternFinder('lexicon', [
    {
      type: 'REL',
      pattern: new RegExp(
        `(?<![\\p{L}-])(?:${adjectives
          .flatMap(inflected)
          .toSorted((one, other) => other.length - one.length)
          .join('|')})(?:[ ](?:Christ|Christin|Christen|Muslim|Muslima|Familie)(?!\\p{L}))?(?![\\p{L}-])`,
        'giu',
      ),
      confidence: (words, text, start) =>
        carrier.test(text.slice(start + words.length, start + words.length + 20)) ? 0 : 0.75,
    },
    {
      type: 'REL',
      pattern: /(?<=Religion(?:szugehörigkeit)?(?:[ ]?[:|]|[ ]\.{2,40})[ ]{0,3})\p{L}[\p{L}-]{2,30}/gu,
      confidence: 0.85,
    },
  ]),
  lexiconFinder({ type: 'REL', entries: nouns, confidence: 0.8, small: 0.62 }),
];
