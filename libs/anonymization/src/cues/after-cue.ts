import { stateOf } from '../accepted-from.js';
import { anyCase } from '../any-case.js';
import type { Finder, Finding } from '../finding.js';
import { isOrdinaryCompound } from '../ordinary-compound.js';
import type { IsOrdinary } from '../spread.js';
import { readName, readNames, type NameRead, type ReadOptions } from './read-name.js';

type Cue = ReadOptions & {
  /** The words, one a place, in whatever case. */
  readonly words: string;
  /** What may stand between the words and the name. */
  readonly gap?: string;
  readonly many?: boolean;
  /** How sure at most. */
  readonly sure?: number;
};

const cues: readonly Cue[] = [
  {
    words:
      'frau|herr|herrn|hr|fr|hrn|frl|fräulein|fam|eheleute|ehepaar|eheleuten|ms|mr|mrs|bay|bayan|gospodin|gospodja|pan|pani|fratern|h\\.',
    small: true,
    addressed: true,
    many: true,
  },
  {
    words:
      'dr|prof|dipl|pfarrer|pfarrerin|pastor|pastorin|pater|rabbi|rain|notar|notarin|richterin|staatsanwalt|staatsanwältin|rechtsanwalt|rechtsanwältin|rechtsanwalts',
    addressed: true,
  },
  { words: 'familie|familien|geschwister|gebrüder|großfamilie|pflegefamilie|gastfamilie', small: true, many: true },
  {
    words:
      'kind|kinder|kindern|kindes|sohn|sohnes|söhne|söhnen|tochter|töchter|töchtern|baby|säugling|zwillinge|zwillingen|zwilling|drillinge|schwester|schwestern|bruder|bruders|brüder|brüdern|geschwistern|halbbruder|halbschwester|stiefsohn|stieftochter|stiefvater|stiefmutter|pflegemutter|pflegevater|pflegekind|onkel|onkels|tante|oma|opa|großmutter|großvater|mutter|vater|vaters|eltern|kindsmutter|kindesmutter|kindsvater|kindesvater|km|kv|ehemann|ehemannes|ehefrau|ex-mann|exmann|ex-frau|exfrau|mann|partner|partnerin|lebensgefährte|lebensgefährtin|verlobte|verlobter|verlobten|cousin|cousine|neffe|neffen|nichte|enkel|enkelin|enkeltochter|enkelsohn|schwager|schwägerin|schwiegermutter|schwiegervater|schwiegertochter|schwiegersohn|freund|freundin|nachbar|nachbarin|nachbarn|mitbewohner|mitbewohnerin|mitbewohners|schulfreund|schulfreundin|patenkind|patin|pate|paten',
    many: true,
  },
  {
    words:
      'kollege|kollegin|kollegen|kolleginnen|sachbearbeiter|sachbearbeiterin|sachbearbeitung|sb|ansprechpartner|ansprechpartnerin|ansprechperson|case manager|case managerin|case-manager|case-managerin|cm|berater|beraterin|betreuer|betreuerin|bezugsbetreuer|bezugsbetreuerin|sozialarbeiter|sozialarbeiterin|lehrer|lehrerin|klassenlehrer|klassenlehrerin|erzieher|erzieherin|schulleiter|schulleiterin|kursleiter|kursleiterin|lehrkraft|dolmetscher|dolmetscherin|sprachmittler|sprachmittlerin|hebamme|hausarzt|hausärztin|ärztin|kinderarzt|kinderärztin|arzt|therapeut|therapeutin|anwalt|anwältin|vormund|vormundin|pfleger|pflegerin|vermieter|vermieterin|hausmeister|chef|chefin|vorgesetzter|vorgesetzte|tagesmutter|ehrenamtler|ehrenamtlerin|ehrenamtliche|ehrenamtlicher|klient|klientin|klienten|patient|patientin|pat|teilnehmer|teilnehmerin|tn|schüler|schülerin|mieter|mieterin|antragsteller|antragstellerin|as|beschwerdeführer|beschwerdeführerin|imam|praktikant|praktikantin|auszubildende|auszubildender|azubi|zeuge|zeugin|leiter|leiterin|koordinatorin|koordinator|integrationslotse|integrationslotsin|lotsin|lotse|hodscha|schulsozialarbeiterin|schulsozialarbeiter|bewährungshelfer|bewährungshelferin|jugendliche|jugendlicher|jugendlichen|der kleine|die kleine',
    many: true,
    sure: 0.85,
  },
  // What people say of a name.
  {
    words:
      'heißt|heisst|heiße|heisse|hieß|namens|genannt|gerufen|nennt sich|nenne sie|nenne ihn|nennt sie|nennt ihn|mein name ist|name ist|hier ist|hier spricht|mit namen|auf den namen|spitzname|rufname|rufname ist|mädchenname|geburtsname|geborene|geborener|ich bin die|ich bin der|mit freundlichem gruß|alias|aka|sog\\.',
    gap: '(?:[ ](?:wirklich|auch|jetzt|die|der|eigentlich|nur|wohl|aber|immer))?',
  },
  { words: 'geb', gap: '\\.?', sure: 0.85 },
  { words: 'ich', gap: ',', sure: 0.8 },
  {
    words:
      'gez|i\\.[ ]?a|im auftrag|i\\.[ ]?v|in vertretung|z\\.[ ]?hd|z\\.[ ]?hdn|zu händen|zhd|c/o|p\\.[ ]?a|ppa|unterzeichnet|unterschrift|unterschrieben von|bearbeiter|bearbeitet von|erstellt von|verfasst von|aufgenommen von|protokoll|protokollant|protokollantin|diktat|durchgeführt von|erfasst von|vermerk von|anruf von|mail von|brief von|gespräch mit|telefonat mit|rückruf an|rücksprache mit|gesprochen mit|von frau|vertreten durch|begleitet von|übersetzt von|lg|vg|gruß von|grüße von|gruß|grüße|gruss|liebe grüße|viele grüße|herzliche grüße|beste grüße|mfg|hzl|bis dann',
    gap: '[.,:]?',
    sure: 0.85,
  },
  {
    words:
      'liebe|lieber|liebes|hallo|hi|hey|moin|guten morgen|guten tag|guten abend|servus|salam|merhaba|sehr geehrte|sehr geehrter|geehrte|geehrter|dear|hallöchen|selam',
    sure: 0.85,
    gap: '(?:[ ](?:liebe|lieber|zusammen))?,?',
  },
];

type Prepared = Cue & { readonly pattern: RegExp };
const prepared: readonly Prepared[] = cues.map((cue) => ({
  ...cue,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${anyCase(cue.words)})(?!\\p{L})${cue.gap ?? ''}\\.?(?:[ ]?[,:][ ]?|[ ]?\\((?:\\p{L}|[ ]){2,30}\\):?[ ]?|[ ]?\\n[ ]{0,4}|[ ]{1,3})(?:[„"»'(][ ]?)?(?:(?:z\\.[ ]?B\\.|u\\.[ ]?a\\.|v\\.[ ]?a\\.|sen\\.|jun\\.)[ ])?(?:(?:und|u\\.|\\/|&)[ ](?:${anyCase('frau|herrn?|fr\\.|hr\\.')})[ ]|\\/[ ]?(?:${anyCase('frau|herrn?')})[ ])?`,
    'gu',
  ),
}));

/** Whether each of the words is an ordinary one. */
export const holdsOnly = (isOrdinary: IsOrdinary, words: string): boolean =>
  words.split(/[ ,-]+/).every((word) => isOrdinary(word) || isOrdinaryCompound(word));

/** "die Mutter zu Terminen" is no lady of Terminen. */
const isLikely = (isOrdinary: IsOrdinary, words: string): boolean =>
  !holdsOnly(isOrdinary, words) && !/^(?:zu|zum|zur|vom)[ ]/.test(words);

/**
 * Names that stand behind a word that says so: a title, a relative, a trade, a greeting. A word that is `isOrdinary` is a
 * name only to those who say Frau or Herr to it.
 */
export const afterCue =
  (isOrdinary: IsOrdinary): Finder =>
  (text) =>
    prepared.flatMap((cue) =>
      [...text.matchAll(cue.pattern)]
        .flatMap((match) => namesAfter(text, cue, match))
        .filter(({ start, end }) => cue.addressed || isLikely(isOrdinary, text.slice(start, end))),
    );

function namesAfter(text: string, cue: Prepared, match: RegExpExecArray): readonly Finding[] {
  const from = match.index + match[0].length;
  // A line break parts most things; the greeting and the signature alone go on behind it.
  if (match[0].includes('\n') && (cue.many || cue.addressed)) return [];
  const options = { ...cue, small: Boolean(cue.small) };
  const one = readName(text, from, options);
  const names: readonly NameRead[] =
    cue.many && one
      ? [one, ...readNames(text, from, { ...options, addressed: false, small: false }).slice(1)]
      : one
        ? [one]
        : [];
  return names.map((name) => {
    const confidence = Math.min(name.confidence, cue.sure ?? 1);
    return { start: name.start, end: name.end, type: 'PER', confidence, source: 'cue', state: stateOf(confidence) };
  });
}
