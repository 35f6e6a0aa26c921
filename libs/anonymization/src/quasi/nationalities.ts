import { entriesOf, lexiconFinder } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';

/** Adjectives, without endings. */
const adjectives =
  entriesOf(`afghanisch,ägyptisch,albanisch,algerisch,amerikanisch,angolanisch,argentinisch,armenisch,aserbaidschanisch,äthiopisch,australisch
bangladeschisch,belarussisch,weißrussisch,belgisch,beninisch,bolivianisch,bosnisch,brasilianisch,bulgarisch,burkinisch,burundisch,chilenisch,chinesisch,dänisch
dominikanisch,ecuadorianisch,eritreisch,estnisch,finnisch,französisch,gabunisch,gambisch,georgisch,ghanaisch,griechisch,guineisch,haitianisch,indisch,indonesisch,irakisch
iranisch,persisch,irisch,israelisch,italienisch,ivorisch,jamaikanisch,japanisch,jemenitisch,jesidisch,ezidisch,jordanisch,kambodschanisch,kamerunisch,kanadisch,kasachisch
kenianisch,kirgisisch,kolumbianisch,kongolesisch,koreanisch,kosovarisch,kosovo-albanisch,kroatisch,kubanisch,kurdisch,laotisch,lettisch,libanesisch,liberianisch
libysch,litauisch,malaysisch,malisch,marokkanisch,mauretanisch,mazedonisch,nordmazedonisch,mexikanisch,moldauisch,moldawisch,mongolisch,montenegrinisch,mosambikanisch,myanmarisch
namibisch,nepalesisch,nigerianisch,nigrisch,niederländisch,norwegisch,omanisch,österreichisch,pakistanisch,palästinensisch,peruanisch,philippinisch,polnisch,portugiesisch
ruandisch,rumänisch,russisch,saudi-arabisch,schwedisch,schweizerisch,senegalesisch,serbisch,sierra-leonisch,singhalesisch,slowakisch,slowenisch,somalisch,spanisch,sri-lankisch
südafrikanisch,sudanesisch,südsudanesisch,syrisch,tadschikisch,tamilisch,tansanisch,thailändisch,tibetisch,togoisch,togolesisch,tschadisch,tschechisch,tschetschenisch,tunesisch
türkisch,turkmenisch,türkeistämmig,ugandisch,ukrainisch,ungarisch,uruguayisch,usbekisch,venezolanisch,vietnamesisch,zyprisch,simbabwisch,assyrisch,aramäisch,chaldäisch,drusisch
tscherkessisch,tatarisch,uigurisch,hazarisch,paschtunisch,belutschisch,arabisch,afrikanisch,westafrikanisch,nordafrikanisch,ostafrikanisch,rohingya,berberisch,sorbisch,sintisch,turkmenischstämmig,dagestanisch,inguschisch,ossetisch,abchasisch,yoruba,oromo`);

/** Nouns: the man in the singular; who takes an n, and who an ending in -er. */
const weak =
  entriesOf(`Afghan,Bulgar,Bosniak,Chines,Dän,Finn,Franzos,Griech,Ir,Kroat,Kurd,Lett,Libanes,Mongol,Pol,Portugies,Rumän,Russ,Schwed,Senegales,Serb,Slowak,Slowen,Sudanes,Südsudanes
Tschech,Tschetschen,Tunes,Türk,Vietnames,Togoles,Tatar,Usbek,Kasach,Kirgis,Tadschik,Turkmen,Kongoles,Nepales,Drus,Jesid,Ezid,Jezid,Aramä,Assyr,Chaldä,Tamil,Paschtun,Hazar,Beduin,Tscherkess,Uigur,Osset,Singhales,Brit,Schott,Somal,Belaruss,Weißruss,Kosovar,Jugoslaw,Armen,Dagestan,Ingusch,Rom,Sint`);
const strong =
  entriesOf(`Ägypter,Albaner,Algerier,Amerikaner,Angolaner,Argentinier,Armenier,Aserbaidschaner,Äthiopier,Australier,Bangladescher,Belgier,Beniner,Bolivianer,Bosnier,Brasilianer,Chilene
Dominikaner,Ecuadorianer,Eritreer,Este,Gambier,Georgier,Ghanaer,Guineer,Haitianer,Inder,Indonesier,Iraker,Iraner,Israeli,Italiener,Ivorer,Jamaikaner,Japaner,Jemenit,Jordanier,Kambodschaner,Kameruner
Kanadier,Kenianer,Kolumbianer,Koreaner,Kosovo-Albaner,Kosovare,Kubaner,Liberianer,Libyer,Litauer,Malier,Marokkaner,Mauretanier,Mazedonier,Nordmazedonier,Mexikaner,Moldauer,Moldawier,Montenegriner
Namibier,Nigerianer,Nigrer,Niederländer,Norweger,Österreicher,Pakistaner,Palästinenser,Perser,Peruaner,Philippiner,Ruander,Schweizer,Sierra-Leoner,Somalier,Spanier,Sri-Lanker,Südafrikaner,Syrer
Tansanier,Thailänder,Tibeter,Togoer,Tschader,Tunesier,Turkmene,Ugander,Ukrainer,Ungar,Venezolaner,Zyprer,Simbabwer,Westafrikaner,Araber,Berber,Belutsche,Oromo,Spätaussiedler,Russlanddeutscher,Afrikaner,Jemenite`);
const fixed = entriesOf(
  `Roma,Sinti,Romni,Sintezza,Rohingya,Roma-Familie,Pakistani,Pakistanerin,Israelin,Amhara,Tigray,Tigriner,Fulbe,Hausa,Igbo,Bangladeschi,Irakerin,Jesidin,Russlanddeutsche,Deutschrusse,Deutschtürke,Deutschtürkin,Oromos,Berberin`,
);

const nouns = [
  ...weak.flatMap((stem) => ['e', 'en', 'in', 'innen'].map((ending) => stem + ending)),
  ...strong.flatMap((noun) => ['', 'n', 's', 'in', 'innen'].map((ending) => noun + ending)),
  ...fixed,
].filter(
  (noun) =>
    ![
      'Pole',
      'Polen',
      'Ire',
      'Iren',
      'Irin',
      'Este',
      'Esten',
      'Sinte',
      'Finne',
      'Rome',
      'Romen',
      'Dominikanern',
      'Briten',
    ].includes(noun) || noun === 'Pole',
);

/** Nationalities and peoples. */
export const nationalities = [
  lexiconFinder({
    type: 'NAT',
    entries: adjectives,
    endings: ['', 'e', 'en', 'er', 'em', 'es', 'sprachig', 'stämmig', 'stämmige', 'stämmigen', 'stämmiger'],
    confidence: 0.75,
    small: 0.8,
  }),
  lexiconFinder({
    type: 'NAT',
    entries: nouns.filter((noun) => noun.length >= 6 || noun === 'Kurden'),
    confidence: 0.85,
    small: 0.62,
  }),
  lexiconFinder({ type: 'NAT', entries: nouns, confidence: 0.85 }),
  patternFinder('lexicon', [
    // Shortened, as on forms: türk. StA, afgh. Staatsang.
    {
      type: 'NAT',
      pattern:
        /(?<![\p{L}\d])\p{L}{2,12}\.[ ](?:StA|Sta|StAng\.?|Staatsang\.?|Staatsangeh\.?|Staatsbürger(?:in)?)(?![\p{L}\d])/gu,
      confidence: 0.8,
    },
  ]),
];
