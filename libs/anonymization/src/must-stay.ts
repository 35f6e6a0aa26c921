import { anyCase } from './any-case.js';

type Place = { readonly start: number; readonly end: number };

const offices = anyCase(
  'jobcenters?|job-center|jc|ausländerbehörden?|ausländeramt|ausländeramtes|zentrale ausländerbehörde|zab|abh|bamf|bundesamt für migration und flüchtlinge|bundesamt|bundesamts|bundesamtes|jugendamts?|jugendamtes|sozialamts?|sozialamtes|schulamts?|schulamtes|gesundheitsamts?|gesundheitsamtes|standesamts?|standesamtes|einwohnermeldeamt|meldeamt|wohnungsamt|versorgungsamt|finanzamt|ordnungsamt|bürgerbüro|bürgerservice|bezirksregierung|landesregierung|kreisverwaltung|stadtverwaltung|agentur für arbeit|arbeitsagentur|arbeitsamt|bundesagentur für arbeit|familienkasse|krankenkasse|rentenversicherung|deutsche rentenversicherung|kommunales integrationszentrum|integrationszentrum|kommunales integrationsmanagement|kim|case management|case managerin|case manager|migrationsberatung|mbe|jmd|jugendmigrationsdienst|migrationsfachdienst|caritas|caritasverband|awo|arbeiterwohlfahrt|diakonie|diakonisches werk|drk|deutsches rotes kreuz|rotes kreuz|paritätische|vhs|volkshochschule|ihk|hwk|handwerkskammer|industrie- und handelskammer|ärztekammer|apothekerkammer|landesärztekammer|verbraucherzentrale|botschaft|konsulat|generalkonsulat|verwaltungsgericht|sozialgericht|amtsgericht|familiengericht|landgericht|oberverwaltungsgericht|härtefallkommission|petitionsausschuss|frühförderstelle|sozialpsychiatrischer dienst|sozialpsychiatrischen dienst|allgemeiner sozialer dienst|asd|erziehungsberatungsstelle|schwangerschaftsberatung|schuldnerberatung|anerkennungsstelle|anerkennungsberatung|pflegekasse|unfallkasse|kita|grundschule|berufskolleg|zue|erstaufnahmeeinrichtung|gemeinschaftsunterkunft|landesunterkunft|aufnahmeeinrichtung',
);
const laws = anyCase(
  'aufenthg|aufenthaltsgesetz|asylg|asylgesetz|asylblg|asylbewerberleistungsgesetz|sgb [ivx]{1,4}|sgb-[ivx]{1,4}|sgb \\d{1,2}|sgb|stag|beschv|bgb|stgb|freizügg/eu|freizügg|aufenthv|bqfg|bafög|bab|vwgo|vwvfg|sgg|bkgg|estg|wogg|tintg|partintg|intv|deuföv|gg|dublin-iii-vo|dublin|genfer flüchtlingskonvention|gfk|dsgvo|zahlungskontengesetz|masernschutzgesetz|opferentschädigungsgesetz',
);
const titles = anyCase(
  'aufenthaltserlaubnis|aufenthaltsgestattung|aufenthaltstitel|aufenthaltskarte|niederlassungserlaubnis|duldung|ausbildungsduldung|beschäftigungsduldung|fiktionsbescheinigung|grenzübertrittsbescheinigung|blaue karte|subsidiärer schutz|subsidiären schutz|subsidiärem schutz|flüchtlingseigenschaft|abschiebungsverbot|abschiebungsverbote|chancenaufenthaltsrecht|chancen-aufenthaltsrecht|chancenaufenthalt|westbalkanregelung|einbürgerung|familiennachzug|wohnsitzauflage|beschäftigungserlaubnis|verpflichtungserklärung|asylverfahren|asylantrag|gestattung',
);
const courses = anyCase(
  'integrationskurs|integrationskurse|alphabetisierungskurs|alphakurs|orientierungskurs|berufssprachkurs|berufssprachkurse|deutschkurs|sprachkurs|frauenkurs|jugendintegrationskurs|erstorientierungskurs|leben in deutschland|kenntnisprüfung|fachsprachprüfung|gleichwertigkeitsprüfung|approbation|eingliederungsvereinbarung|kooperationsplan|bürgergeld|grundsicherung|kindergeld|kinderzuschlag|wohngeld|elterngeld|bildung und teilhabe|sprachmittlung|ao-sf|ao-sf-verfahren',
);
const paragraph =
  '§{1,2}[ ]?\\d{1,4}[ ]?[a-z]?(?:[ ](?:Abs\\.|Absatz|S\\.|Satz|Nr\\.|Nummer|Alt\\.|ff?\\.|i\\.[ ]?V\\.[ ]?m\\.|Buchst\\.|lit\\.)[ ]?[\\da-z]{0,3}){0,5}';
const patterns = [
  new RegExp(`(?<![\\p{L}\\d-])(?:${offices}|${laws}|${titles}|${courses})(?![\\p{L}-])`, 'gu'),
  new RegExp(`${paragraph}(?:[ ](?:${laws})(?!\\p{L}))?`, 'gu'),
  /(?<![\p{L}\d])(?:[ABC][12](?:\.[12])?|Art\.[ ]?\d{1,3}(?:[ ](?:GG|EMRK|DSGVO))?)(?![\p{L}\d])/gu,
];

/**
 * What the work needs and nobody is told by: offices, laws and paragraphs, residence titles, courses. A place or a number
 * that stands with them is not part of it.
 */
export const mustStay = (text: string): readonly Place[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
