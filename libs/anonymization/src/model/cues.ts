/** Kinds of words near which a name is likely, or a place: what the model is told of a neighbour. */
const kinds: Readonly<Record<string, string>> = {
  address: 'frau herr herrn fr hr familie fam eheleute ehepaar geschwister lady mr mrs madame monsieur',
  title: 'dr prof professor med dipl mag ra rain rechtsanwalt rechtsanwältin notar pfarrer pastor imam schwester',
  kin: 'mutter vater mama papa sohn tochter kind kinder säugling baby bruder schwester onkel tante oma opa großmutter großvater cousin cousine neffe nichte ehemann ehefrau mann partner partnerin lebensgefährte lebensgefährtin freund freundin schwiegermutter schwiegervater zwillinge km kv ks kt kindesmutter kindesvater enkel enkelin verlobte verlobter witwe witwer',
  role: 'klient klientin schüler schülerin patient patientin antragsteller antragstellerin mandant mandantin kollege kollegin chef chefin leiter leiterin lehrer lehrerin sachbearbeiter sachbearbeiterin ansprechpartner ansprechpartnerin betreuer betreuerin vormund nachbar nachbarin vermieter vermieterin mieter mieterin dolmetscher dolmetscherin sb ap cm richter richterin kläger klägerin zeuge zeugin',
  label:
    'name vorname nachname familienname geburtsname rufname mutter vater kind schüler patient betr betreff kunde kundin teilnehmer teilnehmerin tn absender empfänger unterschrift gez von an cc',
  greeting:
    'hallo liebe lieber hi moin servus sehr geehrte geehrter geehrten gruß grüße gruss grüßen lg mfg vg danke tschüss herzlichst salam merhaba',
  naming: 'heißt heißen hieß namens genannt genannte geb geborene geborener geborenen nennt alias heisst bin',
  into: 'in aus nach bei um über nahe richtung von zu ab bis am im an',
  place:
    'stadt kreis gemeinde ort ortsteil dorf landkreis bezirk region provinz land bundesland kreisstadt bahnhof ortschaft flüchtlingslager raum großraum amtsgericht landgericht universität uni hochschule standort zentrum',
  lives:
    'wohnt wohnhaft wohnen lebt leben gezogen zieht umzug geboren stammt kommt kam geflohen geflüchtet eingereist wohnsitz wohnort geburtsort herkunft herkunftsland zugezogen',
  says: 'sagt sagte berichtet berichtete erzählt erzählte erklärt erklärte meint meinte fragt fragte ruft rief schreibt schrieb möchte will hat ist war sei habe wurde wird kommt kam arbeitet wohnt lebt gibt bittet weint spricht geht besucht braucht hatte',
  company:
    'firma unternehmen betrieb verein verlag konzern gmbh ag kg ohg ev eg e.v partei bank sparkasse schule grundschule gesamtschule realschule gymnasium hauptschule kita kindergarten klinik klinikum krankenhaus praxis verband stiftung hotel restaurant band gruppe klub club fc sv tsv vfl team',
};

const kindsOf = new Map<string, readonly string[]>();
for (const [kind, words] of Object.entries(kinds))
  for (const word of words.split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);

/** What a word written in lower case announces; most announce nothing. */
export const cuesOf = (lower: string): readonly string[] => kindsOf.get(lower) ?? [];
