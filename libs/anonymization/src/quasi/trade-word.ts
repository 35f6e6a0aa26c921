import { anyCase } from '../any-case.js';
import { moreTrades, surnameTrades } from './more-trades.js';

const trades =
  'Apotheker,Architekt,Astronom,Automechaniker,Bäcker,Bademeister,Barbier,Bauarbeiter,Bauer,Bauingenieur,Baumeister,Bauzeichner,Beamter,Bergmann,Bestatter,Bibliothekar,Bildhauer,Biologe,Brauer,Briefträger,Buchbinder,Buchhalter,Buchhändler,Busfahrer,Chemiker,Chemielaborant,Chirurg,Dachdecker,Dekorateur,Designer,Dirigent,Dreher,Dreherin,Drogist,Drucker,Elektriker,Elektroniker,Elektromeister,Ergotherapeut,Ernährungsberater,Fahrlehrer,Feuerwehrmann,Fischer,Fleischer,Fliesenleger,Florist,Förster,Fotograf,Friseur,Friseurmeister,Frisör,Gärtner,Geiger,Geograf,Geologe,Gerber,Gerüstbauer,Geschäftsmann,Geschäftsfrau,Glaser,Goldschmied,Grafiker,Grafikdesigner,Grundschullehrer,Händler,Hebamme,Hirte,Historiker,Hochschullehrer,Hotelfachfrau,Hotelfachmann,Hufschmied,Hydrologe,Imam,Imker,Informatiker,Ingenieur,Installateur,Jockey,Journalist,Jurist,Juwelier,Kameramann,Kapitän,Kardiologe,Kaufmann,Kauffrau,Einzelhandelskaufmann,Einzelhandelskauffrau,Kellner,Kfz-Mechatroniker,Kinderarzt,Klempner,Koch,Konditor,Köch,Kosmetiker,Krankenpfleger,Krankenschwester,Kraftfahrer,Kürschner,Lackierer,Landwirt,Laborant,Lehrer,Lektor,Linguist,Logistiker,Logopäde,Lokführer,LKW-Fahrer,Maler,Maschinenbauer,Masseur,Mathematiker,Maurer,Mechaniker,Mechatroniker,Meteorologe,Metzger,Mikrobiologe,Militärarzt,Modedesigner,Model,Moderator,Musiker,Musiklehrer,Näher,Neurologe,Notar,Offizier,Optiker,Augenoptiker,Orthopäde,Pädagoge,Pfarrer,Pharmazeut,Philosoph,Physiker,Physiotherapeut,Pianist,Pilot,Polizist,Polsterer,Politiker,Priester,Professor,Programmierer,Psychiater,Psychologe,Psychotherapeut,Radiologe,Rechtsanwalt,Redakteur,Regisseur,Richter,Sänger,Sattler,Schauspieler,Schlosser,Schmied,Schneider,Schneidermeister,Schreiner,Schriftsteller,Schuhmacher,Schuster,Schweißer,Seemann,Seiler,Sekretär,Soldat,Soziologe,Sportlehrer,Staatsanwalt,Statiker,Steinmetz,Steuerberater,Stewardess,Straßenbauer,Student,Techniker,Textilingenieur,Tierarzt,Tierpfleger,Tischler,Töpfer,Trainer,Trockenbauer,Uhrmacher,Universitätsdozent,Unternehmer,Veterinär,Verkäufer,Vorarbeiter,Weber,Werkzeugmacher,Winzer,Zahnarzt,Zimmermann,Zoologe,Altenpfleger,Pflegefachfrau,Pflegefachmann,Anästhesist,Arzthelfer,Erzieher,Facharzt,Augenarzt,Internist,Gynäkologe,Arzt,Schulleiter,Schuldirektor,Dolmetscher,Übersetzer,Rettungssanitäter,Sozialarbeiter,Bankkaufmann,Bankkauffrau,Bürokaufmann,Bürokauffrau,Taxifahrer,Gabelstaplerfahrer,Kranführer,Baggerfahrer,Hausmeister,Wachmann,Fußballer,Fußballprofi,Boxer,Ringer,Tänzer,Künstler,Kalligraf,Muezzin,Dozent,Agraringenieur,Agronom,Bürgermeister,Diplomat,Zöllner,Grenzbeamter,Fernfahrer,Teppichknüpfer,Teppichhändler,Sticker,Bauzeichner,Stuckateur,Isolierer,Anlagenmechaniker,Industriemechaniker,Zerspanungsmechaniker,Fachinformatiker,Systemadministrator,Webentwickler,Softwareentwickler,Datenanalyst,Müller,Müllerin,Fräser,Zerspaner,Feinmechaniker,Karosseriebauer,Fahrzeuglackierer,Rohrleitungsbauer,Rohrleger,Spengler,Sanitärinstallateur,Heizungsbauer,Heizungsinstallateur,Kälteanlagenbauer,Lüftungsbauer,Fensterbauer,Parkettleger,Bodenleger,Estrichleger,Gipser,Verputzer,Betonbauer,Stahlbauer,Stahlbetonbauer,Hufpfleger,Melker,Schäfer,Hirtin,Fischwirt,Tierwirt,Pferdewirt,Forstwirt,Holzfäller,Waldarbeiter,Imkermeister,Köchin,Beikoch,Küchenchef,Pizzabäcker,Döner-Verkäufer,Fensterputzer,Wäscher,Bügler,Schneidergeselle,Maßschneider,Schuhputzer,Teppichweber,Stickerin,Kunststickerin,Goldschmiedin,Silberschmied,Gemmologe,Diamantschleifer,Graveur,Instrumentenbauer,Geigenbauer,Klavierbauer,Klavierstimmer,Orgelbauer,Oud-Spieler,Trommler,Komponist,Dirigentin,Opernsänger,Balletttänzer,Choreograf,Zirkusartist,Akrobat,Clown,Zauberer,Puppenspieler,Filmemacher,Kamerafrau,Cutter,Tontechniker,Toningenieur,Radiomoderator,Fernsehmoderator,Nachrichtensprecher,Reporter,Kriegsreporter,Blogger,Dichter,Lyriker,Romanautor,Karikaturist,Illustrator,Kunstmaler,Restaurator,Kurator,Archäologin,Museumsführer,Reiseleiter,Fremdenführer,Hotelier,Gastwirt,Cafébesitzer,Ladenbesitzer,Kioskbesitzer,Marktverkäufer,Straßenverkäufer,Großhändler,Viehhändler,Gemüsehändler,Goldhändler,Autohändler,Immobilienmakler,Versicherungsmakler,Börsenmakler,Bankdirektor,Bankangestellter,Bankangestellte,Kassierer,Steuerfachangestellte,Steuerfachangestellter,Wirtschaftsprüfer,Controller,Volkswirt,Betriebswirt,Marketingleiter,Personalleiter,Firmeninhaber,Fabrikbesitzer,Lagerist,Staplerfahrer,Kommissionierer,Paketzusteller,Paketbote,Zusteller,Kurierfahrer,Fahrradkurier,Müllwerker,Straßenkehrer,Totengräber,Leichenwäscher,Bestatterin,Zugbegleiter,Schaffner,Fluglotse,Flugbegleiter,Pilotin,Kapitän zur See,Matrose,Schiffskoch,Taucher,Bergführer,Skilehrer,Schwimmtrainer,Schwimmlehrer,Fußballtrainer,Schiedsrichter,Marathonläufer,Gewichtheber,Karatelehrer,Tanzlehrer,Yogalehrer,Fahrschullehrer,Kindergärtnerin,Vorschullehrer,Koranlehrer,Religionslehrer,Chemielehrer,Physiklehrer,Mathelehrer,Mathematiklehrer,Englischlehrer,Französischlehrer,Geschichtslehrer,Biologielehrer,Kunstlehrer,Universitätsprofessor,Dekan,Rektorin,Hochschuldozent,Doktorand,Wissenschaftler,Genetiker,Virologe,Astrophysiker,Seismologe,Ökonom,Ethnologe,Anthropologe,Politologe,Politikwissenschaftler,Theologe,Islamwissenschaftler,Mullah,Mufti,Rabbiner,Kantor,Diakon,Mönch,Nonne,Bischof,Küster,Messdiener,Pastor,Pastorin,Prediger,Verfassungsrichter,Strafverteidiger,Menschenrechtsanwalt,Menschenrechtsaktivist,Frauenrechtlerin,Gewerkschafter,Parlamentarier,Gouverneur,Konsul,Bürgermeisterin,Dorfvorsteher,Stammesführer,General,Oberst,Hauptmann,Leutnant,Feldwebel,Unteroffizier,Scharfschütze,Kampfpilot,Fallschirmjäger,Minenräumer,Leibwächter,Personenschützer,Gefängniswärter,Geheimdienstmitarbeiter,Kriminalpolizist,Detektiv,Feuerwehrfrau,Sanitäter,Notfallsanitäter,Notarzt,Herzchirurg,Unfallchirurg,Hautarzt,HNO-Arzt,Frauenarzt,Urologe,Onkologe,Pathologe,Anästhesiepfleger,OP-Pfleger,Intensivpfleger,Kinderkrankenschwester,Geburtshelfer,Zahntechniker,Zahnarzthelfer,Zahnmedizinische Fachangestellte,Medizinische Fachangestellte,Arzthelferin,Optikermeister,Hörakustiker,Orthopädietechniker,Prothesenbauer,Heilpraktiker,Homöopath,Podologe,Fußpfleger,Nageldesigner,Visagist,Maskenbildner,Tätowierer,Piercer,Modeschöpfer,Schuhdesigner,Bauleiter,Polier,Vermesser,Vermessungsingenieur,Kartograf,Stadtplaner,Landschaftsgärtner,Landschaftsarchitekt,Innenarchitekt,Wasserbauingenieur,Brückenbauer,Erdölingenieur,Petroingenieur,Bohrarbeiter,Minenarbeiter,Goldsucher,Elektroingenieur,Maschinenbauingenieur,Flugzeugmechaniker,Flugzeugingenieur,Schiffsmechaniker,Uhrmachermeister,Rundfunktechniker,Handytechniker,Netzwerktechniker,Spieleentwickler,Datenbankadministrator,Grafikerin,Mediengestalter,Werbetexter,Dolmetscherin,Gebärdensprachdolmetscher,Simultandolmetscher,Gerichtsdolmetscher,Standesbeamter,Standesbeamtin,Zollbeamter,Postbeamter,Steuerbeamter';
/** What compounds of a trade end in. */
const suffixes =
  'pfleger,helfer,ingenieur,fahrer,lehrer,techniker,mechaniker,elektroniker,bauer,macher,meister,arzt,ärzt,schneider,schmied,händler,verkäufer,designer,zeichner,therapeut,wissenschaftler,löge,loge,nom,dozent,professor,fachfrau,fachmann,fachkraft,kaufmann,kauffrau,gärtner,schlosser,wirt,laborant,assistent,forscher,entwickler,programmierer,züchter,monteur,installateur,dreher,gießer,flechter,setzer,leger,spieler,sänger,musiker,offizier,soldat,polizist,beamter,beamtin,anwält,anwalt,richter,journalist,redakteur,fotograf,künstler,bäcker,metzger,köch,koch,konditor,apotheker,chemiker,physiker,biologe,geologe,archäologe,psychologe,trainer,direktor,rektor,leiter,arbeiter,hirte,wärter,hauer,knüpfer,binder,brenner,feger,kehrer,putzer,reiniger,polierer,schleifer,schnitzer,schlachter,sticker,stricker,weber,färber,wäscher,packer,zusteller,austräger,ausfahrer,taucher,tischler,schreiner,zimmerer,töpfer,treiber,bläser,werker,wächter,tänzer,pflücker,sammler,bieger,stecher,hüter,brauer,melker,jäger,imker,winzer,sattler,kellner,steward,sekretär,schreiber,maler,bildhauer,restaurator,lackierer,schweißer,klempner,maurer,dachdecker,glaser,isolierer,verputzer,matrose,schiffer,kommandant,chirurg,mediziner,pädagoge,sanitäter,optiker,akustiker,hygieniker,heiler,buchhalter,prüfer,kontrolleur,inspektor,makler,referendar,anwärter,gehilfe,geselle,lehrling,volontär,beschichter,gestalter,bildner,kletterer,prediger,missionar';
/** Of these, what ends no adjective when it is written small. */
const smallSuffixes =
  'pfleger,helfer,ingenieur,fahrer,lehrer,techniker,mechaniker,elektroniker,schneider,schmied,händler,verkäufer,designer,zeichner,therapeut,wissenschaftler,dozent,professor,fachfrau,fachmann,fachkraft,kaufmann,kauffrau,gärtner,schlosser,laborant,assistent,entwickler,programmierer,monteur,installateur,künstler,bäcker,metzger,direktor,arbeiter,wärter,reiniger,tischler,schreiner,schweißer,maurer,dachdecker,buchhalter,meister,arzt,wäscher,putzer,flechter,züchter,schleifer';
const expand = (stem: string): readonly string[] =>
  stem.endsWith('arzt')
    ? [stem, `${stem.slice(0, -4)}ärztin`, `${stem}es`, `${stem.slice(0, -4)}ärzte`]
    : stem.endsWith('anwalt')
      ? [stem, `${stem.slice(0, -6)}anwältin`]
      : /[^i]e$/.test(stem)
        ? [stem, `${stem}n`, `${stem.slice(0, -1)}in`, `${stem.slice(0, -1)}innen`]
        : [
            stem,
            `${stem}in`,
            `${stem}s`,
            `${stem}innen`,
            ...(/(?:[tnfg]|log|anwalt)$/.test(stem) ? [`${stem}en`] : []),
            ...(stem === 'Koch' ? ['Köchin'] : []),
          ];
const forms = [...trades.split(','), ...moreTrades, ...surnameTrades.map((trade) => `${trade}in`)].flatMap(expand);
const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));
const endsOf = (words: string): ReadonlySet<string> => lower(words.split(',').flatMap(expand));

const written = new Set(forms);
const inAnyCase = lower([...forms, ...surnameTrades]);
const ends = endsOf(suffixes);
const smallEnds = endsOf(smallSuffixes);
const longestEnd = Math.max(...[...ends].map((end) => end.length));
/** The first part of a compound has at least so many letters, the last too. */
const shortestPart = 3;
/** What ends like a trade and is none. */
const noTrade = new RegExp(
  `^(?:${anyCase('\\p{L}{0,20}(?:mitarbeiter|sozialarbeiter|sachbearbeiter|bearbeiter|zuschauer|betreiber|vertreiber|antreiber|junggeselle?|kugelschreiber|fernschreiber|rechenmeister|weltmeister|europameister|landesmeister|vizemeister|gastronom|autonom|schicksal)|vorarbeiter|ausarbeiter|nachahmer')})(?:in|innen|n|s|en)?$`,
  'u',
);

function endsLikeOne(word: string, known: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase();
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && written.has(last)) return true;
  for (let length = Math.min(longestEnd, plain.length - shortestPart); length >= shortestPart; length -= 1)
    if (known.has(plain.slice(-length))) return !noTrade.test(word);
  return false;
}

/** The names of trades that are of more than one word. */
export const tradesOfSeveralWords = [...written].filter((form) => form.includes(' '));

/** A trade of the list, as it is written. */
export const isListedTrade = (word: string): boolean => written.has(word);

/** A trade by itself: listed, or made of one and written large. */
export const isTrade = (word: string): boolean =>
  written.has(word) || (/^\p{Lu}/u.test(word) && endsLikeOne(word, ends));

/** A trade where the text says that one follows: written small, or a surname elsewhere. */
export const mayBeTrade = (word: string): boolean =>
  isTrade(word) || inAnyCase.has(word.toLowerCase()) || endsLikeOne(word, smallEnds);
