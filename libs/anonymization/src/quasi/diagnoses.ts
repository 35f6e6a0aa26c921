import { anyCase } from '../any-case.js';
import type { Finder } from '../finding.js';
import { lexiconFinder } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';
import { moreIllnesses } from './more-illnesses.js';

/** The longest first, so that none is taken for a part of it. */
const illnesses = anyCase(
  'posttraumatischen belastungsstörung|posttraumatische belastungsstörung|sauerstoffmangel bei der geburt|bauchspeicheldrüsenentzündung|selbstverletzendes verhalten|familiäres mittelmeerfieber|lippen-kiefer-gaumen-spalte|schwangerschaftsvergiftung|autismus-spektrum-störung|lebensbedrohlich erkrankt|schilddrüsenunterfunktion|sprachentwicklungsstörung|infantile zerebralparese|mehrlingsschwangerschaft|schilddrüsenüberfunktion|schwangerschaftsdiabetes|sehnenscheidenentzündung|stammzelltransplantation|autismusspektrumstörung|entwicklungsverzögerung|frühkindlicher autismus|glutenunverträglichkeit|postpartaler depression|schwangerschaftsabbruch|fetales alkoholsyndrom|kinderwunschbehandlung|nierenbeckenentzündung|postpartale depression|stoffwechselerkrankung|arterielle hypertonie|geistiger behinderung|herzrhythmusstörungen|konzentrationsstörung|nierentransplantation|oberschenkelhalsbruch|postnatale depression|risikoschwangerschaft|rückenmarksverletzung|epileptische anfälle|gebärmutterhalskrebs|geistige behinderung|genitalverstümmelung|herzmuskelentzündung|intelligenzminderung|kindeswohlgefährdung|lebertransplantation|medikamentenabhängig|mukopolysaccharidose|wochenbettdepression|alkoholabhängigkeit|bandscheibenvorfall|blinddarmentzündung|entwicklungsstörung|gehirnerschütterung|hepatitis c-positiv|karpaltunnelsyndrom|klinefelter-syndrom|mehrfachbehinderung|mittelohrentzündung|morbus hirschsprung|querschnittsgelähmt|querschnittslähmung|schädel-hirn-trauma|selektiver mutismus|trigeminusneuralgie|wahrnehmungsstörung|clusterkopfschmerz|depressive episode|drogenabhängigkeit|elektiver mutismus|entwicklungstrauma|genitalverstümmelt|hirnhautentzündung|magenverkleinerung|mehrfach behindert|niereninsuffizienz|psychisch erkrankt|querschnittlähmung|sichelzellenanämie|splitterverletzung|asperger-autismus|asthma bronchiale|cochlea implantat|cochlea-implantat|diabetes mellitus|geistig behindert|halbseitengelähmt|hausstauballergie|herzschrittmacher|körperbehinderung|laktoseintoleranz|manisch-depressiv|mehrfachbehindert|multiple sklerose|schulverweigerung|schwerbehinderung|tuberöse sklerose|wahnvorstellungen|asperger-syndrom|beta-thalassämie|cannabisabhängig|colitis ulcerosa|dialysepflichtig|kriegsverletzung|lungenentzündung|mandelentzündung|mittelmeerfieber|morbus bechterew|muskeldystrophie|neurofibromatose|schussverletzung|selbstverletzung|sichelzellanämie|alkoholabhängig|angina pectoris|bindungsstörung|brandverletzung|chronisch krank|erdnussallergie|fußfehlstellung|halluzinationen|kardiomyopathie|krebserkrankung|körperbehindert|lernbehinderung|mangelernährung|minenverletzung|neurodermitisch|pflegebedürftig|phenylketonurie|polyneuropathie|psychisch krank|reizdarmsyndrom|schlaflosigkeit|schlafstörungen|schuppenflechte|schwerbehindert|schwerhörigkeit|stichverletzung|suchterkrankung|säureverletzung|traumatisierung|unfruchtbarkeit|unheilbar krank|als-erkrankung|beinamputation|cerebralparese|divertikulitis|facialisparese|fazialisparese|fettleibigkeit|gehörlosigkeit|granatsplitter|heroinabhängig|herzstillstand|hirnschädigung|hyperaktivität|klaustrophobie|kopfverletzung|marfan-syndrom|morbus basedow|nierenversagen|pollenallergie|seelisch krank|sehbehinderung|soziale phobie|suizidgedanken|transplantiert|trennungsangst|turner-syndrom|unterernährung|venenthrombose|vergewaltigung|vorhofflimmern|zerebralparese|zwangsgedanken|alkoholikerin|bluthochdruck|chemotherapie|drogensüchtig|fieberkrämpfe|herzoperation|hiv-infektion|hydrocephalus|hydrozephalus|hüftdysplasie|hüftoperation|kaiserschnitt|kinderlähmung|knieoperation|krampfanfälle|leberzirrhose|lernbehindert|lungenembolie|magengeschwür|mikrozephalie|morbus wilson|ms-erkrankung|mukoviszidose|muskelschwund|neurodermitis|panikattacken|prostatakrebs|restless legs|schizophrenie|suizidversuch|verbrennungen|vitaminmangel|zwangsstörung|akne inversa|alkoholkrank|alkoholsucht|anenzephalie|angststörung|depressionen|dissoziation|down syndrom|down-syndrom|endometriose|fibromyalgie|fluchttrauma|folterfolgen|foltertrauma|gallensteine|gaumenspalte|gehbehindert|hämorrhoiden|hüftarthrose|im rollstuhl|kleinwüchsig|kniearthrose|knochenbruch|kriegstrauma|leishmaniose|leistenbruch|morbus crohn|nierensteine|nussallergie|panikstörung|plexusparese|präeklampsie|rett-syndrom|schlaganfall|schwer krank|schädelbruch|sehbehindert|spina bifida|substituiert|substitution|suizidalität|toxoplasmose|untergewicht|vergewaltigt|wechseljahre|agoraphobie|alkoholiker|bandscheibe|beckenbruch|beschnitten|bettlägerig|bilharziose|depressiven|depressiver|dissoziiert|drogensucht|dyskalkulie|eisenmangel|epileptisch|g6pd-mangel|gallenkolik|grauen star|grauer star|grünen star|grüner star|hepatitis b|hepatitis c|herzinfarkt|hexenschuss|hirnblutung|hirnschaden|hiv-positiv|inkontinent|inkontinenz|keuchhusten|krampfadern|legasthenie|lungenkrank|lungenkrebs|missbraucht|narkolepsie|nervenkrank|neuropathie|nierenkolik|nierenkrank|osteoporose|rheumatisch|schizophren|schlafapnoe|schusswunde|schwerhörig|sehschwäche|tetraparese|tetraplegie|thalassämie|tic-störung|trisomie 21|tuberkulose|unfruchtbar|wirbelbruch|zuckerkrank|abtreibung|adipositas|albinismus|amputation|autistisch|borderline|borreliose|bronchitis|brustkrebs|chlamydien|depression|depressive|entgiftung|epilepsien|erblindung|essstörung|fehlgeburt|flashbacks|fragiles-x|frühgeburt|gehörloser|gürtelrose|hemiparese|hemiplegie|herzfehler|herzklappe|hypertonie|hämophilie|kleinwuchs|krebskrank|leberkrank|long covid|magersucht|meningitis|nachtangst|nierenstau|paraplegie|post-covid|ritzt sich|schulangst|spielsucht|suchtkrank|waschzwang|windpocken|albträume|alpträume|alzheimer|aneurysma|arthritis|balbuties|blindheit|blutarmut|blutkrebs|contergan|darmkrebs|depressiv|einnässen|eklampsie|epilepsie|erblindet|gastritis|gehörlose|gonorrhoe|grand mal|hashimoto|hautkrebs|hepatitis|herzkrank|hirntumor|hörgeräte|ichthyose|lymphödem|parkinson|postcovid|psoriasis|rollstuhl|taubstumm|thrombose|totgeburt|absencen|anorexie|arthrose|asperger|augen-op|autismus|autistin|burn-out|diabetes|dyslexie|einäugig|enuresis|favismus|frühchen|gehörlos|hämophil|hörgerät|insomnie|katarakt|klumpfuß|leukämie|methadon|mutismus|paranoia|prothese|psychose|reizdarm|skoliose|stottern|stottert|suizidal|syphilis|taubheit|tinnitus|tourette|trisomie|vitiligo|wachkoma|zöliakie|aphasie|apoplex|bipolar|bulimie|burnout|cholera|dialyse|fatigue|gaucher|glaukom|herz-op|hüft-op|ischias|knie-op|koliken|lipödem|lispeln|lähmung|malaria|manisch|migräne|poltern|skabies|spastik|asthma|autist|bluter|bypass|corona|demenz|dengue|entzug|fistel|hernie|herpes|krätze|masern|me/cfs|rheuma|röteln|trauma|typhus|blind|covid|ekzem|gicht|kolik|krebs|lepra|lupus|läuse|manie|polio|stent|stoma|tumor|adhs|copd|koma|myom|ptbs|taub|tics|ads|fas|fgm|hiv|tbc',
);
const before = anyCase(
  'frühkindlichen|frühkindlicher|schwere|schwerer|schweren|leichte|leichter|leichten|mittelgradige|mittelgradigen|chronische|chronischer|chronischen|akute|akuter|akuten|rezidivierende|rezidivierenden|arterielle|bipolare|bipolaren|atopische|spinale|spinaler|multiple|multipler|koronare|infantile|insulinpflichtiger|insulinpflichtigen|angeborener|angeborenen|angeborene|selektiver|rheumatoide|depressive|depressiven|depressiver|juvenile|fortgeschrittener|metastasierter|metastasierten|dissoziative|somatoforme|generalisierte|posttraumatische',
);
const ends = anyCase(
  '[\\p{L}-]{2,30}(?:itis|insuffizienz|syndrom|fraktur|frakturen|krebs|karzinom|tumor|tumore|lähmung|infarkt|psychose|demenz|allergie|depression|phobie|pathie|ämie|plegie|parese|vorfall|verletzung|verletzungen|prellung|prellungen|quetschung|zerrung|verrenkung|verstauchung|amputation|vergiftung|verbrennung|verbrennungen|erkrankung|erkrankungen|entzündung|husten|schwäche|behinderung|dystrophie|sklerose|embolie|anfälle|fehlbildung|missbildung|verkalkung|operation|hernie|kolik|koliken|versagen|thrombose|neuralgie|sucht|sklerosen|schwerhörigkeit|unverträglichkeit|mangel|schädigung|fehler|geschwür|geschwüre|stauung|riss|leiden|zirrhose|metastasen|metastase|blutung|blutungen|bruch|infektion|transplantation|störung|störungen|abhängigkeit|intoleranz|dysplasie|apnoe|spastik|schmerz|schmerzen)',
);
const endsInOse = anyCase('[\\p{L}-]{3,30}(?:ose|ome|om|iasis|algie|urie|ektomie)');
const none =
  /^(?:un)?(?:operation|kooperation|\p{L}{0,20}kooperation|\p{L}{0,12}(?:personal|fach\p{L}{0,6}|wohnungs|wohnraum|platz|geld|zeit|lehrer|mitarbeiter|dolmetscher|sprach|informations|ärzte|vertrauens|wasser|rechts|verfahrens|form|mängel)mangel|\p{L}{0,14}(?:system|behörden|staats|markt|amts|verwaltungs)versagen|\p{L}{0,16}(?:rechts|schreib|tipp|druck|rechen|rechnungs|übertragungs|eingabe|verfahrens|form|anwender|daten|computer|system|grund|denk|anfänger|bearbeitungs|kommunikations|übersetzungs|behörden|buchungs|zahlen|rechtschreib|software|programm|namens|adress|melde|planungs|vermittlungs)fehler|fehler|mangel|versagen|leiden|abriss|umriss|grundriss|\p{L}{0,10}abriss|aufriss|anriss|\p{L}{0,10}suche|sucht|\p{L}{0,6}(?:be|ver|unter|ge|er|durch|auf|ab|nach|aus|heim)sucht|sympathie|empathie|antipathie|telepathie|homöopathie|prämie|akademie|epidemie|pandemie|bohème|vorfall|\p{L}{0,12}prämie|zerstörung|störung|ruhestörung|betriebsstörung|\p{L}{0,10}zerstörung|abhängigkeit|unabhängigkeit|kostenabhängigkeit|erkrankung|verletzung|\p{L}{0,12}(?:rechts|pflicht|datenschutz|regel|vertrags)verletzung(?:en)?|umbruch|einbruch|abbruch|ausbruch|aufbruch|durchbruch|anbruch|zusammenbruch|ehebruch|hausfriedensbruch|rechtsbruch|wolkenbruch|vertragsbruch|kontaktabbruch|\p{L}{0,16}abbruch|bruch|infektion|transplantation|behinderung|entzündung|blutung|schwäche|strukturschwäche|störungen|verletzungen|\p{L}{0,10}prognose|diagnose|diagnosen|\p{L}{0,12}diagnose|\p{L}{0,14}lose|arbeitslose|dose|hose|rose|pose|narkose|hypnose|chose|matrose|franzose|\p{L}{0,12}(?:atom|strom|phantom|dom|diplom|symptom|telekom|komm|welcome|home|rom|axiom|genom|kondom|bloom)e?|strukturose|abhängigkeitsverhältnis|schmerz|schmerzen|leistungsstörung|empathie|terminverletzung|\p{L}{0,12}strom|theorie|kurie|furie|nostalgie|kategorie|histori\p{L}{0,3}|computertomographie|\p{L}{2,8}gnose|sprachstörung)$/iu;

/** How a state is told in an adjective, whatever is hurt: sehbehindert, knieoperiert, herzkrank. */
const states = anyCase(
  '(?:[\\p{L}-]{2,24}(?:geschädigte?[rnms]?|behinderte?[rnms]?|gelähmte?[rnms]?|amputierte?[rnms]?|traumatisierte?[rnms]?|operierte?[rnms]?|transplantierte?[rnms]?|süchtige?[rnms]?|kurzsichtige?[rnms]?|verletzte?[rnms]?|erkrankte?[rnms]?)|(?:herz|nieren|leber|lungen|zucker|krebs|nerven|gemüts|haut|magen|knochen|blut|sucht|alkohol|tumor|geistes|seelen|gelenk|rücken|muskel|stoffwechsel|aids|demenz|parkinson|schwer|tod|lungenkrebs|chronisch )krank(?:e|er|en|em)?|(?:nacht|farben|fast|halb|voll|geburts)blind(?:e|er|en)?|[\\p{L}-]{3,20}(?:amputation|lunge(?= |[.,;)]))|(?:manisch|depressiv|psychotisch|epileptisch|schizophren|autistisch|dissoziativ)(?:e|er|en|em)?(?: (?:episoden?|phasen?|schüben?|anfälle?n?|zustände?n?))?)',
);
const noState =
  /^(?:un|nicht|ver|be|ge|zu|ab|auf|aus)?(?:verletzte?[rnms]?|geschädigte?[rnms]?|behinderte?[rnms]?|süchtige?[rnms]?|operierte?[rnms]?|erkrankte?[rnms]?)$|(?:vertrags|pflicht|rechts|sehn|eifer|rach|selbst|streit|prunk|tob|vorverurteil|geltungs|herrsch|hab|ehr|un|zugehör)(?:verletzt|süchtig|sichtig)|kooperiert|leistungspflichtig|versicherungspflichtig/iu;
/** How strong it is. */
const degree = `(?:(?:${anyCase('schwer|leicht|stark|hochgradig|mittelgradig|chronisch|psychisch|geistig|körperlich|seelisch|fast|völlig|teilweise|halbseitig|unheilbar|angeboren|mehrfach|frühkindlich|postpartal|insulinpflichtig|schwerst')})[ ])?`;

/** The illness itself, without what is said of it before and behind. */
const adjectives = new RegExp(`^(?:${before})[ ]`, 'u');
const mainWord = (words: string): string => words.replace(adjectives, '').split(' ')[0] ?? '';

/** What somebody suffers from: by name, by the ending of the word, by the code of the classification. */
const byPattern = patternFinder('lexicon', [
  {
    type: 'DIAG',
    pattern: new RegExp(`(?<![\\p{L}\\d-])${degree}${states}(?![\\p{L}\\d-])`, 'gu'),
    confidence: (words) => (noState.test(words) ? 0 : 0.85),
  },
  {
    type: 'DIAG',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:${before})[ ])?(?:(?:${anyCase('z\\. ?n\\.|zustand nach|v\\. ?a\\.|verd\\. a\\.')})[ ])?(?:${illnesses})(?:[ ](?:${anyCase('links|rechts|beidseits|bds\\.|typ[ -][12I]{1,2}|[ABC]|\\d{1,2}|grad \\d')}))?(?![\\p{L}\\d-])`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    type: 'DIAG',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:${before})[ ])?${ends}(?:[ ](?:${anyCase('links|rechts|beidseits|bds\\.|am \\p{L}{3,20}|im \\p{L}{3,20}|an der \\p{L}{3,20}|der \\p{L}{3,20}')}))?(?![\\p{L}\\d-])`,
      'gu',
    ),
    confidence: (words) => (none.test(mainWord(words)) ? 0 : 0.75),
  },
  {
    type: 'DIAG',
    pattern: new RegExp(
      `(?<=(?:${anyCase('diagnose|diagnosen|verdacht auf|v\\.a\\.|v\\. a\\.|wegen|hat|leidet an|erkrankt an|mit|eine|einer|seine|ihre')})[ :]{1,2})(?<id>${endsInOse})(?![\\p{L}\\d-])`,
      'gu',
    ),
    confidence: (words) => (none.test(words) ? 0 : 0.65),
  },
  {
    type: 'DIAG',
    pattern: /(?<![\p{L}\d.-])[A-TV-Z]\d{2}\.(?:\d{1,2}|-)[ ]?(?:[GVZLRB](?![\p{L}\d]))?(?![\d\p{L}])/gu,
    confidence: 0.85,
  },
  {
    type: 'DIAG',
    pattern:
      /(?<=(?:ICD(?:-?10)?(?:-GM)?|Diagnosen?)[ :]{1,3}(?:[A-TV-Z]\d{2}(?:\.\d)?, ?){0,5})[A-TV-Z]\d{2}(?:\.\d{1,2})?/gu,
    confidence: 0.9,
  },
  {
    type: 'DIAG',
    pattern:
      /(?<=(?:Diagnosen?|Erkrankung|Krankheit)(?:[ ]?:|[ ]\.{2,40})[ ]{0,3})\p{L}[\p{L}. -]{3,60}(?=[,;.\n]|$)/gu,
    confidence: 0.75,
  },
]);

const byWord = lexiconFinder({
  type: 'DIAG',
  entries: moreIllnesses,
  confidence: 0.8,
  small: 0.75,
  endings: ['', 's', 'n', 'en', 'e', 'er'],
});

/** Illnesses, injuries, disabilities. */
export const diagnoses: readonly Finder[] = [byPattern, byWord];
