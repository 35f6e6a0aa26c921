import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';

const trades =
  'Apotheker,Architekt,Astronom,Automechaniker,Bäcker,Bademeister,Barbier,Bauarbeiter,Bauer,Bauingenieur,Baumeister,Bauzeichner,Beamter,Bergmann,Bestatter,Bibliothekar,Bildhauer,Biologe,Brauer,Briefträger,Buchbinder,Buchhalter,Buchhändler,Busfahrer,Chemiker,Chemielaborant,Chirurg,Dachdecker,Dekorateur,Designer,Dirigent,Dreher,Dreherin,Drogist,Drucker,Elektriker,Elektroniker,Elektromeister,Ergotherapeut,Ernährungsberater,Fahrlehrer,Feuerwehrmann,Fischer,Fleischer,Fliesenleger,Florist,Förster,Fotograf,Friseur,Friseurmeister,Frisör,Gärtner,Geiger,Geograf,Geologe,Gerber,Gerüstbauer,Geschäftsmann,Geschäftsfrau,Glaser,Goldschmied,Grafiker,Grafikdesigner,Grundschullehrer,Händler,Hebamme,Hirte,Historiker,Hochschullehrer,Hotelfachfrau,Hotelfachmann,Hufschmied,Hydrologe,Imam,Imker,Informatiker,Ingenieur,Installateur,Jockey,Journalist,Jurist,Juwelier,Kameramann,Kapitän,Kardiologe,Kaufmann,Kauffrau,Einzelhandelskaufmann,Einzelhandelskauffrau,Kellner,Kfz-Mechatroniker,Kinderarzt,Klempner,Koch,Konditor,Köch,Kosmetiker,Krankenpfleger,Krankenschwester,Kraftfahrer,Kürschner,Lackierer,Landwirt,Laborant,Lehrer,Lektor,Linguist,Logistiker,Logopäde,Lokführer,LKW-Fahrer,Maler,Maschinenbauer,Masseur,Mathematiker,Maurer,Mechaniker,Mechatroniker,Meteorologe,Metzger,Mikrobiologe,Militärarzt,Modedesigner,Model,Moderator,Musiker,Musiklehrer,Näher,Neurologe,Notar,Offizier,Optiker,Augenoptiker,Orthopäde,Pädagoge,Pfarrer,Pharmazeut,Philosoph,Physiker,Physiotherapeut,Pianist,Pilot,Polizist,Polsterer,Politiker,Priester,Professor,Programmierer,Psychiater,Psychologe,Psychotherapeut,Radiologe,Rechtsanwalt,Redakteur,Regisseur,Richter,Sänger,Sattler,Schauspieler,Schlosser,Schmied,Schneider,Schneidermeister,Schreiner,Schriftsteller,Schuhmacher,Schuster,Schweißer,Seemann,Seiler,Sekretär,Soldat,Soziologe,Sportlehrer,Staatsanwalt,Statiker,Steinmetz,Steuerberater,Stewardess,Straßenbauer,Student,Techniker,Textilingenieur,Tierarzt,Tierpfleger,Tischler,Töpfer,Trainer,Trockenbauer,Uhrmacher,Universitätsdozent,Unternehmer,Veterinär,Verkäufer,Vorarbeiter,Weber,Werkzeugmacher,Winzer,Zahnarzt,Zimmermann,Zoologe,Altenpfleger,Pflegefachfrau,Pflegefachmann,Anästhesist,Arzthelfer,Erzieher,Facharzt,Augenarzt,Internist,Gynäkologe,Arzt,Schulleiter,Schuldirektor,Dolmetscher,Übersetzer,Rettungssanitäter,Sozialarbeiter,Bankkaufmann,Bankkauffrau,Bürokaufmann,Bürokauffrau,Taxifahrer,Gabelstaplerfahrer,Kranführer,Baggerfahrer,Hausmeister,Wachmann,Fußballer,Fußballprofi,Boxer,Ringer,Tänzer,Künstler,Kalligraf,Muezzin,Dozent,Agraringenieur,Agronom,Bürgermeister,Diplomat,Zöllner,Grenzbeamter,Fernfahrer,Teppichknüpfer,Teppichhändler,Sticker,Bauzeichner,Stuckateur,Isolierer,Anlagenmechaniker,Industriemechaniker,Zerspanungsmechaniker,Fachinformatiker,Systemadministrator,Webentwickler,Softwareentwickler,Datenanalyst,Müller,Müllerin,Fräser,Zerspaner,Feinmechaniker,Karosseriebauer,Fahrzeuglackierer,Rohrleitungsbauer,Rohrleger,Spengler,Sanitärinstallateur,Heizungsbauer,Heizungsinstallateur,Kälteanlagenbauer,Lüftungsbauer,Fensterbauer,Parkettleger,Bodenleger,Estrichleger,Gipser,Verputzer,Betonbauer,Stahlbauer,Stahlbetonbauer,Hufpfleger,Melker,Schäfer,Hirtin,Fischwirt,Tierwirt,Pferdewirt,Forstwirt,Holzfäller,Waldarbeiter,Imkermeister,Köchin,Beikoch,Küchenchef,Pizzabäcker,Döner-Verkäufer,Fensterputzer,Wäscher,Bügler,Schneidergeselle,Maßschneider,Schuhputzer,Teppichweber,Stickerin,Kunststickerin,Goldschmiedin,Silberschmied,Gemmologe,Diamantschleifer,Graveur,Instrumentenbauer,Geigenbauer,Klavierbauer,Klavierstimmer,Orgelbauer,Oud-Spieler,Trommler,Komponist,Dirigentin,Opernsänger,Balletttänzer,Choreograf,Zirkusartist,Akrobat,Clown,Zauberer,Puppenspieler,Filmemacher,Kamerafrau,Cutter,Tontechniker,Toningenieur,Radiomoderator,Fernsehmoderator,Nachrichtensprecher,Reporter,Kriegsreporter,Blogger,Dichter,Lyriker,Romanautor,Karikaturist,Illustrator,Kunstmaler,Restaurator,Kurator,Archäologin,Museumsführer,Reiseleiter,Fremdenführer,Hotelier,Gastwirt,Cafébesitzer,Ladenbesitzer,Kioskbesitzer,Marktverkäufer,Straßenverkäufer,Großhändler,Viehhändler,Gemüsehändler,Goldhändler,Autohändler,Immobilienmakler,Versicherungsmakler,Börsenmakler,Bankdirektor,Bankangestellter,Bankangestellte,Kassierer,Steuerfachangestellte,Steuerfachangestellter,Wirtschaftsprüfer,Controller,Volkswirt,Betriebswirt,Marketingleiter,Personalleiter,Firmeninhaber,Fabrikbesitzer,Lagerist,Staplerfahrer,Kommissionierer,Paketzusteller,Paketbote,Zusteller,Kurierfahrer,Fahrradkurier,Müllwerker,Straßenkehrer,Totengräber,Leichenwäscher,Bestatterin,Zugbegleiter,Schaffner,Fluglotse,Flugbegleiter,Pilotin,Kapitän zur See,Matrose,Schiffskoch,Taucher,Bergführer,Skilehrer,Schwimmtrainer,Schwimmlehrer,Fußballtrainer,Schiedsrichter,Marathonläufer,Gewichtheber,Karatelehrer,Tanzlehrer,Yogalehrer,Fahrschullehrer,Kindergärtnerin,Vorschullehrer,Koranlehrer,Religionslehrer,Chemielehrer,Physiklehrer,Mathelehrer,Mathematiklehrer,Englischlehrer,Französischlehrer,Geschichtslehrer,Biologielehrer,Kunstlehrer,Universitätsprofessor,Dekan,Rektorin,Hochschuldozent,Doktorand,Wissenschaftler,Genetiker,Virologe,Astrophysiker,Seismologe,Ökonom,Ethnologe,Anthropologe,Politologe,Politikwissenschaftler,Theologe,Islamwissenschaftler,Mullah,Mufti,Rabbiner,Kantor,Diakon,Mönch,Nonne,Bischof,Küster,Messdiener,Pastor,Pastorin,Prediger,Verfassungsrichter,Strafverteidiger,Menschenrechtsanwalt,Menschenrechtsaktivist,Frauenrechtlerin,Gewerkschafter,Parlamentarier,Gouverneur,Konsul,Bürgermeisterin,Dorfvorsteher,Stammesführer,General,Oberst,Hauptmann,Leutnant,Feldwebel,Unteroffizier,Scharfschütze,Kampfpilot,Fallschirmjäger,Minenräumer,Leibwächter,Personenschützer,Gefängniswärter,Geheimdienstmitarbeiter,Kriminalpolizist,Detektiv,Feuerwehrfrau,Sanitäter,Notfallsanitäter,Notarzt,Herzchirurg,Unfallchirurg,Hautarzt,HNO-Arzt,Frauenarzt,Urologe,Onkologe,Pathologe,Anästhesiepfleger,OP-Pfleger,Intensivpfleger,Kinderkrankenschwester,Geburtshelfer,Zahntechniker,Zahnarzthelfer,Zahnmedizinische Fachangestellte,Medizinische Fachangestellte,Arzthelferin,Optikermeister,Hörakustiker,Orthopädietechniker,Prothesenbauer,Heilpraktiker,Homöopath,Podologe,Fußpfleger,Nageldesigner,Visagist,Maskenbildner,Tätowierer,Piercer,Modeschöpfer,Schuhdesigner,Bauleiter,Polier,Vermesser,Vermessungsingenieur,Kartograf,Stadtplaner,Landschaftsgärtner,Landschaftsarchitekt,Innenarchitekt,Wasserbauingenieur,Brückenbauer,Erdölingenieur,Petroingenieur,Bohrarbeiter,Minenarbeiter,Goldsucher,Elektroingenieur,Maschinenbauingenieur,Flugzeugmechaniker,Flugzeugingenieur,Schiffsmechaniker,Uhrmachermeister,Rundfunktechniker,Handytechniker,Netzwerktechniker,Spieleentwickler,Datenbankadministrator,Grafikerin,Mediengestalter,Werbetexter,Dolmetscherin,Gebärdensprachdolmetscher,Simultandolmetscher,Gerichtsdolmetscher,Standesbeamter,Standesbeamtin,Zollbeamter,Postbeamter,Steuerbeamter';
/** What compounds of a trade end in. */
const suffixes =
  'pfleger,helfer,ingenieur,fahrer,lehrer,techniker,mechaniker,elektroniker,bauer,macher,meister,arzt,ärzt,schneider,schmied,händler,verkäufer,designer,zeichner,therapeut,wissenschaftler,löge,loge,nom,dozent,professor,fachfrau,fachmann,fachkraft,kaufmann,kauffrau,gärtner,schlosser,wirt,laborant,assistent,forscher,entwickler,programmierer,züchter,monteur,installateur,dreher,gießer,flechter,setzer,leger,spieler,sänger,musiker,offizier,soldat,polizist,beamter,beamtin,anwält,anwalt,richter,journalist,redakteur,fotograf,künstler,bäcker,metzger,köch,koch,konditor,apotheker,chemiker,physiker,biologe,geologe,archäologe,psychologe,trainer,direktor,rektor,leiter';
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
const forms = trades
  .split(',')
  .flatMap(expand)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const anyForm = anyCase(forms);
const compound = `\\p{Lu}[\\p{L}-]{2,30}(?:${suffixes
  .split(',')
  .flatMap(expand)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

const fields = anyCase(
  'humanmedizin|zahnmedizin|tiermedizin|veterinärmedizin|medizin|pharmazie|pflege|psychologie|pädagogik|soziologie|sozialpädagogik|philosophie|theologie|islamische theologie|jura|rechtswissenschaften|rechtswissenschaft|scharia|bwl|vwl|betriebswirtschaft|volkswirtschaft|wirtschaft|wirtschaftswissenschaften|wirtschaftsinformatik|informatik|mathematik|physik|chemie|biologie|biotechnologie|geografie|geologie|astronomie|architektur|bauingenieurwesen|maschinenbau|elektrotechnik|mechatronik|agrarwissenschaften|landwirtschaft|forstwirtschaft|lebensmitteltechnik|textiltechnik|modedesign|design|grafik|kunst|kunstgeschichte|musik|theater|film|literatur|journalismus|medienwissenschaften|politikwissenschaft|politik|geschichte|archäologie|anglistik|germanistik|arabistik|romanistik|linguistik|sprachwissenschaft|übersetzen|englische literatur|arabische literatur|persische literatur|französische literatur|sport|sportwissenschaft|luftfahrttechnik|erdöltechnik|geodäsie|vermessung|hotelmanagement|tourismus',
);

/** Who works in the system that the case is about, or stands beside the person: their trade is no attribute of theirs. */
const staff =
  /^(?:Sach|Fall|Case|Sozial|Schulsozial|Jugend|Straßensozial|Migrations|Integrations|Bildungs|Berufs|Familien|Bezugs|Kurs|Amts|Abteilungs|Sachgebiets|Team|Projekt|Gruppen|Schul|Klassen|Klassen|Sprach|Kita|Haus|Heim|Wohn|Dienst|Einrichtungs|Fachbereichs|Bereichs|Stations|Gesamt|Deutsch|Kinder|Jugend)(?:bearbeiter|arbeiter|pädagog|berater|betreuer|lehrer|leiter|manager|begleiter|helfer|mittler|meister|arzt|ärztin|direktor|rektor|assistent)|^(?:Sozialarbeiter|Dolmetscher|Übersetzer|Hausmeister|Bürgermeister|Hebamme|Rechtsanwalt|Rechtsanwältin|Richter|Notar|Erzieher|Arzt|Ärztin|Kinderarzt|Zahnarzt|Facharzt|Student|Beamter|Polizist|Lehrer|Psychologe|Psychotherapeut|Therapeut|Pfarrer|Imam|Professor|Maler|Koch|Bauer|Schneider|Weber|Richter|Zimmermann|Fischer|Müller|Schmied|Händler|Trainer|Priester|Notarin|Ernährungsberater|Psychiater|Augenarzt|Neurologe|Chirurg|Internist|Kardiologe|Gynäkologe|Orthopäde|Logopäde|Ergotherapeut|Physiotherapeut|Krankenpfleger|Apotheker|Steuerberater|Staatsanwalt|Vorarbeiter|Kaufmann|Sekretär|Model|Drucker|Gerber|Glaser|Gärtner|Metzger|Schreiner|Schuster|Bäcker|Brauer|Förster|Hirte|Seiler|Winzer|Sattler|Töpfer|Politiker|Designer|Unternehmer|Verkäufer|Fleischer|Moderator|Müller|Pastor|Minister|General|Nonne|Diakon|Kantor|Geschäftsführer|Abgeordnete)(?:in|innen|n|s|en|e)?$/u;

const said = anyCase(
  'ist|bin|war|sei|wäre|als|gelernte|gelernter|gelernten|ausgebildete|ausgebildeter|studierte|studierter|von beruf|beruf|beruf:|wunschberuf:|zur|zum|früher|arbeitete als|gearbeitet als|geworden|wurde|eigentlich|ehemalige|ehemaliger|diplomierte|diplomierter|tätigkeit:|selbständiger|selbständige|selbstständiger|selbstständige|einzige|einziger|erfahrene|erfahrener|promovierte|promovierter|lernt|lernen|werden|kann',
);
const office =
  /^(?:Sach(?:bearbeiter)|Sozialarbeiter|Case|Dolmetscher|Ansprechpartner|Sprachmittler|Schulsozialarbeiter|Vermieter|Arbeitgeber|Abteilungsleiter|Teamleiter|Gruppenleiter|Kursleiter|Integrationslotse|Schulleiter des|Helfer|Lagerhelfer|Produktionshelfer|Pflegehelfer|Erntehelfer|Küchenhelfer|Oberarzt|Oberärztin|Chefarzt|Chefärztin|Bewährungshelfer|Integrationshelfer|Entwicklungshelfer|Schulhelfer|Amtsleiter|Sozialpädagog|Klassenlehrer)/u;

/** What somebody's trade is. Where the word may mean one who helps, only if it is said of the person. */
export const professions = patternFinder('lexicon', [
  {
    type: 'PROF',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${said})[ ](?:(?:${anyCase('ein|eine|einer|noch|dort|früher|immer|jahrelang|lange|selbst|auch|bis \\d{4}|seit \\d{4}')}|\\p{Ll}{2,20}(?:er|e|en)|\\p{Lu}\\p{L}{2,20})[ ]){0,2})(?<id>(?:${anyForm}|${compound})(?:[ ](?:für|der|des)[ ]\\p{Lu}\\p{L}{2,30})?)(?!\\p{L})`,
      'gu',
    ),
    confidence: (words) => (office.test(words) ? 0 : 0.85),
  },
  {
    type: 'PROF',
    pattern: new RegExp(`(?<![\\p{L}-])(?:${forms}|${compound})(?:[ ]für[ ]\\p{Lu}\\p{L}{2,30})?(?!\\p{L}|-)`, 'gu'),
    confidence: (words, text, start) => {
      const before = text.slice(Math.max(0, start - 14), start);
      return staff.test(words) || office.test(words) || /(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Familie|Fam\.)[ ]$/.test(before)
        ? 0
        : 0.7;
    },
  },
  {
    // Told of in a row of attributes: "m, 51, Türke, Richter", "…, Pfarrer, arbeitet".
    type: 'PROF',
    pattern: new RegExp(`(?<=,[ ])(?<id>${forms})(?=[,;.)])`, 'gu'),
    confidence: (words) => (/^(?:Dolmetscher|Sozialarbeiter)/.test(words) ? 0 : 0.65),
  },
  {
    // What somebody has studied or learned.
    type: 'PROF',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('studiert|studierte|studierten|studium|studium der|studium in|studium:|diplom in|bachelor in|master in|abschluss in|promoviert in|promovierte in|promotion in|ausbildung in|ausbildung im bereich|ausbildung als|ausbildung zum|ausbildung zur|umschulung zum|umschulung zur|lehre als|lehramt')}) )(?<id>(?:${fields})(?: auf Lehramt| und (?:${fields}))?)(?!\\p{L})`,
      'gu',
    ),
    confidence: 0.8,
  },
  { type: 'PROF', pattern: new RegExp(`(?<!\\p{L})(?:${fields}) auf Lehramt(?!\\p{L})`, 'gu'), confidence: 0.85 },
  {
    type: 'PROF',
    pattern:
      /(?<=(?:Beruf|Berufe|Ausbildungsberuf|Tätigkeit|Wunschberuf)(?:[ ]?[:|]|[ ]\.{2,40})[ ]{0,3})\p{L}[\p{L}-]{3,40}/gu,
    confidence: 0.85,
  },
]);
