import { stateOf } from '../accepted-from.js';
import type { Finder, Finding } from '../finding.js';

/** What a clause tells that few can tell of themselves, by kind; in small letters. */
const kinds: readonly string[] = [
  // First, or alone.
  'als (?:erste[rs]?|einzige[rs]?|jüngste[rs]?|älteste[rs]?|letzte[rs]?)(?= \\p{L}{3})|(?:erste[rns]?|einzige[rns]?) (?:\\p{L}{2,20} ){0,4}(?:im|in der|in dem|aus einer|aus dem|des|weit) (?:ganzen )?(?:ort|kreis|dorf|stadt|gemeinde|regierungsbezirk|land|tal|viertel|mannschaft|verein|schule|und breit)',
  // Next to somebody whom the place knows.
  '(?:\\p{L}{0,12}(?:tochter|sohn|frau|mann|witwe|witwer|bruder|schwester|neffe|nichte|enkel|enkelin|mutter|vater|cousin|cousine|schwager|schwägerin)|verheiratet|verwandt|verlobt|liiert|befreundet|geliebte|affäre) (?:mit )?(?:de[rsmn]|eines|einer|einem) (?:\\p{L}{3,20} )?(?:ober|alt|vize|stellvertretenden )?(?:bürgermeister|landrat|landrät|pfarrer|schulleiter|rektor|chefarzt|minister|präsident|general|stadtrat|ratsherr|abgeordnet|schützenkönig|könig|scheich|häuptling|diktator|botschafter|fußballprofi|sänger)\\p{L}{0,6}',
  // In the papers, on a screen, on a stage.
  'castingshow|talkshow|fernsehshow|fernsehserie|im fernsehen|fernsehteam|fernsehbericht|dokumentarfilm|youtube-kanal|follower[ns]?|abonnenten|weltrekord\\p{L}{0,8}|rekordhalter\\p{L}{0,3}|bestseller|\\p{L}{0,12}medaille|titelbild|schlagzeilen|zeitungsartikel|(?:allen|der) zeitung(?:en)?(?= |$)|stadtbekannt\\p{L}{0,2}|ortsbekannt\\p{L}{0,2}|berühmt\\p{L}{0,2}|im (?:ganzen )?(?:dorf|ort) (?:bekannt|kennt)|kennt (?:ihn|sie) (?:jeder|jede|das ganze|alle|man)|kennen (?:ihn|sie) alle|spitznamen?|nennen (?:ihn|sie) alle|bekannt (?:als|wie|für|durch|aus)|erfunden|erfinder\\p{L}{0,3}|patent auf|buch (?:geschrieben|veröffentlicht)|autobiogra\\p{L}{1,6}|hauptrolle|das solo|solistin|solist|\\p{L}{0,12}meistertitel|vizemeister\\p{L}{0,3}|\\p{L}{0,12}landesmeister\\p{L}{0,3}|krippenspiel|torwart (?:bei|von|der)|profi bei|um autogramme|deutsche[rn]? meister\\p{L}{0,3}|schützenkönig\\p{L}{0,3}|karnevalsprinz\\p{L}{0,6}|weinkönigin|bundesverdienstkreuz|preis gewonnen|nobelpreis\\p{L}{0,8}|wettbewerb gewonnen|lotto gewonnen|im lotto',
  // What everyone sees.
  'rastazöpfen?|rastalocken|dreadlocks|irokesen?\\p{L}{0,8}|glasauge|augenklappe|hakennase|zahnlücke|goldz[aä]hne?n?|narbe (?:im|am|quer|über|auf)|\\p{L}{0,8}narben im gesicht|feuermal|glatze|turban|tätowier\\p{L}{1,6}|tattoos?|piercings?|(?:vollbart|haare|zopf) bis|blindenhund|einarmig\\p{L}{0,2}|einbeinig\\p{L}{0,2}|sechs finger|zwei meter groß|über zwei meter|\\d,\\d\\d ?m groß|verschiedenfarbige augen|hinkt|holzbein|verbände an',
  // What hardly anybody does.
  '(?:hält|züchtet|besitzt|hütet|dressiert) (?:[\\p{L}\\d]{2,20} ){0,6}(?:bienen\\p{L}{0,8}|ziegen|schafe|hühner|gänse|schlangen?|papagei\\p{L}{0,3}|falken?|adler|\\p{L}{0,6}tauben|esel|alpakas|lamas?|pferde?|affen?|vogelspinnen?|leguane?|kamele?|kois?)|pflegt (?:[\\p{L}]{2,20} ){1,4}(?:allein|alleine|seit \\p{L}+ jahren)|mit (?:der )?links|unglaublich gut|außergewöhnlich\\p{L}{0,2} begabt\\p{L}{0,2}|hochbegabt\\p{L}{0,2}|wunderkind|(?:bus|zug|bahn) der linie \\d{1,4}|linie \\d{1,4} um|mit (?:dem|seinem|ihrem|der) (?:pferd|esel|einrad|traktor|tretroller|kanu|ruderboot|kutsche|pferdekutsche|lastenrad|hochrad|rollschuhen)|einrad\\p{L}{0,4}|barfuß|(?:schläft|wohnt|lebt|haust|übernachtet) (?:[\\p{L}\\d]{2,20} ){0,4}(?:im|in einem|in einer|in der|auf dem) (?:alten )?(?:auto|zelt|garage|wohnwagen|wohnmobil|bauwagen|stall|keller|gartenlaube|gartenhaus|schrebergarten|hausboot|schiff|bahnhof|leuchtturm|windmühle|bunker|kirche|campingplatz|turm)|spricht (?:fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}) sprachen|auswendig|schachmeister\\p{L}{0,3}|feuerschlucker\\p{L}{0,3}|bauchredner\\p{L}{0,3}|jeden (?:tag|sonntag|samstag|freitag|morgen|abend) (?:für|mit|im|am|auf|bei) (?:[\\p{L}\\d]{2,20} ){1,4}(?:leute|menschen|gemeindehaus|marktplatz|bahnhof|kirche|friedhof|rathaus)',
  // A family like no other.
  'drillingen?|vierlingen?|fünflingen?|eineiig\\p{L}{0,2}|siamesisch\\p{L}{0,2}|(?:zwei|drei|vier) ehefrauen|zweitfrau|drittfrau|mehrehe|polygam\\p{L}{0,2}|findelkind\\p{L}{0,2}|leihmutter\\p{L}{0,8}|von (?:zwei|drei|vier|fünf|\\d) (?:verschiedenen )?(?:vätern|männern|müttern|frauen)|mit (?:zwölf|dreizehn|vierzehn|fünfzehn|1[2-5]) (?:jahren )?verheiratet|(?:zwillings|drillings)(?:bruder|schwester|geschwister)|(?:eigenen|ihren|seine|ihre) (?:cousin|cousine|onkel) (?:geheiratet|verheiratet)',
  // What history or a disaster left.
  'auschwitz|theresienstadt|konzentrationslager|holocaust|srebrenica|völkermord|kindersoldat\\p{L}{0,4}|überleb(?:t|te|ten|ende[rn]?)|lebensretter\\p{L}{0,3}|vor dem ertrinken|aus (?:der|dem|einem) (?:\\p{L}{3,16} )?(?:talsperre|see|fluss|feuer|brennenden \\p{L}{3,12}) gerettet|geiselnahme|geisel|grubenunglück|amoklauf|brandanschlag|flugzeugabsturz|bootsunglück|erdbeben|zum tode verurteilt|hingerichtet|(?:vor den|vor ihren|vor seinen) augen|erschossen|ermordet|verschleppt|entführt|festgehalten',
];
const told = new RegExp(`(?<!\\p{L})(?:${kinds.join('|')})(?!\\p{L})`, 'u');

/** What parts one thing that is told from the next. */
const clause = /[^.,;:!?()|\n–]{6,200}/gu;

/** Traits that are told in a sentence of their own: the whole of what is told, for a person to decide on. */
export const toldTraits: Finder = (text) =>
  [...text.matchAll(clause)].flatMap(({ 0: words, index }): readonly Finding[] => {
    if (!told.test(words.toLowerCase())) return [];
    const start = index + words.search(/\S/);
    const end = index + words.trimEnd().length;
    const confidence = 0.5;
    return [{ start, end, type: 'TRAIT', confidence, source: 'lexicon', state: stateOf(confidence) }];
  });
