/** The demo material as it was written, German keys and all; only the loaders beside this file read it. */
export type Material = {
  readonly meta: { readonly stand: string };
  readonly kreis: {
    readonly name: string;
    readonly kommunen: readonly { readonly id: string; readonly name: string; readonly groessenklasse: string }[];
  };
  readonly institutionen: readonly {
    readonly id: string;
    readonly name: string;
    readonly kurzname: string;
    readonly art: string;
    readonly rechtskreise: readonly string[];
    readonly kommune_id: string;
    readonly institutionstyp: string;
  }[];
  readonly personen: readonly {
    readonly id: string;
    readonly name: string;
    readonly funktion: string;
    readonly institution_id: string;
    readonly rollen: readonly string[];
    readonly email: string;
  }[];
  readonly gremien: readonly {
    readonly id: string;
    readonly typ: 'arbeitsgruppe' | 'projektgruppe' | 'lenkungsgruppe';
    readonly name: string;
    readonly mitglieder: readonly string[];
    readonly leitung?: string;
    readonly vorsitz?: string;
    readonly stellv_vorsitz?: string;
    readonly geschaeftsfuehrung?: string;
    readonly rhythmus?: string;
    readonly beschlussfaehig_ab?: number;
    readonly stellvertretungen?: readonly { readonly mitglied: string; readonly vertretung: string | null }[];
  }[];
  readonly fallbuendel: readonly {
    readonly id: string;
    readonly titel: string;
    readonly leitfrage: string;
    readonly angelegt_von: string;
    readonly angelegt_am: string;
    readonly rekonstruktion_am: readonly string[];
    readonly faelle: readonly {
      readonly nr: number;
      readonly kuerzel: string;
      readonly titel: string;
      readonly datei: string;
      readonly eingebracht_von: string;
      readonly groessenklasse: string;
      readonly rechtskreise: readonly string[];
      readonly vier_augen_von: string;
      readonly geprueft_am: string;
    }[];
  }[];
  readonly beobachtungen: readonly {
    readonly id: string;
    readonly fall_nr: number;
    readonly phase: string;
    readonly kategorie: string;
    readonly zitat: string;
    readonly beschreibung: string;
    readonly institutionstypen: readonly string[];
    readonly erfasst_von: string;
    readonly erfasst_am: string;
    readonly thema_id: string;
  }[];
  readonly generative_themen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly typ: string;
    readonly beschreibung: string;
    readonly leitfrage: string;
    readonly beobachtungen: readonly string[];
    readonly prioritaet: {
      readonly betroffene: number;
      readonly schwere: number;
      readonly beeinflussbarkeit: number;
      readonly rechtskreise: number;
    };
    readonly status: string;
    readonly weg: string;
    readonly festgestellt_am: string;
  }[];
  readonly projektgruppen: readonly {
    readonly id: string;
    readonly gremium_id: string;
    readonly thema_id: string;
    readonly name: string;
    readonly auftrag: string;
    readonly nicht_auftrag: string;
    readonly erteilt_am: string;
    readonly abgabe_bis: string;
    readonly sitzungen: readonly string[];
    readonly ergebnis: string;
  }[];
  readonly loesungsvorschlaege: readonly {
    readonly id: string;
    readonly thema_id: string;
    readonly titel: string;
    readonly eingereicht_am: string;
    readonly abschnitte: readonly {
      readonly schluessel:
        | 'ausgangslage'
        | 'analyse'
        | 'loesung'
        | 'ressourcen'
        | 'rechtsgrundlagen'
        | 'wirkung'
        | 'kommunen';
      readonly text: string;
    }[];
  }[];
  readonly themenspeicher: readonly {
    readonly thema_id: string;
    readonly aufgenommen_am: string;
    readonly begruendung: string;
    readonly wiedervorlage_am: string;
    readonly wiedervorlage_grund: string;
    readonly verantwortlich: string;
  }[];
  readonly bilaterale_klaerungen: readonly {
    readonly thema_id: string;
    readonly partner_institution_id: string;
    readonly gefuehrt_von: string;
    readonly beginn: string;
    readonly ende: string;
    readonly begruendung: string;
    readonly verlauf: readonly { readonly datum: string; readonly text: string }[];
    readonly ergebnis: string;
    readonly rest: string;
  }[];
  readonly beschlussvorlagen: readonly {
    readonly id: string;
    readonly vorlagennummer: string;
    readonly betreff: string;
    readonly thema_id: string;
    readonly loesungsvorschlag_id: string;
    readonly federfuehrend: string;
    readonly erstellt_von: string;
    readonly datum: string;
    readonly beschlussvorschlag: readonly string[];
    readonly wirkung_je_ziffer: readonly string[];
    readonly sachverhalt: string;
    readonly alternativen: readonly { readonly titel: string; readonly bewertung: string }[];
    readonly finanzielle_auswirkungen: {
      readonly produkt: string;
      readonly einmalig: readonly { readonly zweck: string; readonly betrag_euro: number; readonly jahr: number }[];
      readonly laufend: readonly { readonly zweck: string; readonly betrag_euro: number }[];
      readonly deckung: string;
      readonly folgekosten: string;
    };
    readonly personelle_auswirkungen: { readonly text: string };
    readonly klima_gleichstellung: string;
    readonly beteiligung: readonly {
      readonly stelle: string;
      readonly person_id: string | null;
      readonly ergebnis: string;
      readonly datum: string;
    }[];
    readonly beratungsfolge: readonly {
      readonly gremium: string;
      readonly datum: string;
      /** What the body does, and with which part. */
      readonly art: string;
      readonly ergebnis: string | null;
    }[];
  }[];
  readonly aenderungsantraege: readonly {
    readonly beschlussvorlage_id: string;
    readonly betrifft_ziffer: number;
    readonly antrag: string;
    readonly ergebnis: string;
  }[];
  readonly sitzungen: readonly {
    readonly id: string;
    readonly nummer: string;
    readonly titel: string;
    readonly datum: string;
    readonly ort: string;
    readonly leitung: string;
    readonly protokoll: string;
    readonly einladung_am: string;
    readonly anwesend: readonly string[];
    readonly vertretungen: readonly { readonly mitglied: string; readonly vertreten_durch: string }[];
    readonly gaeste: readonly string[];
    readonly tagesordnung: readonly {
      readonly top: string;
      readonly titel: string;
      readonly art: string;
      readonly minuten: number;
      readonly bericht_von?: string;
      readonly beschlussvorlage_id?: string;
    }[];
  }[];
  readonly abstimmungen: readonly {
    readonly id: string;
    readonly sitzung_id: string;
    readonly top: string;
    readonly gegenstand: string;
    readonly bezug: string;
    readonly stimmen: readonly {
      readonly mitglied: string;
      readonly stimme: string;
      readonly abgegeben_durch?: string;
    }[];
  }[];
  readonly hinweise: readonly {
    readonly datum: string;
    readonly eingebracht_von: string;
    readonly text: string;
    readonly kategorie: string;
    readonly status: string;
    readonly thema_id: string | null;
  }[];
  readonly massnahmen: readonly {
    readonly ziffer: number;
    readonly titel: string;
    readonly verantwortliche_institution_id: string;
    readonly verantwortlich: string;
    readonly mitwirkend: readonly string[];
    readonly beginn: string;
    readonly faellig_am: string;
    readonly status: string;
    readonly fortschritt_prozent: number;
    readonly indikator: {
      readonly text: string;
      readonly ausgangswert: number;
      readonly zielwert: number;
      readonly einheit: string;
      readonly messung: string;
    };
  }[];
  readonly angebote: readonly {
    readonly id: string;
    readonly name: string;
    readonly traeger: string;
    readonly institution_id: string | null;
    readonly kommunen: readonly string[];
    readonly handlungsfeld: string;
    readonly zielgruppe: string;
    readonly sprachen: readonly string[];
    readonly zugang: string;
    readonly zeiten: string;
    readonly kinderbetreuung: boolean;
    readonly barrierefrei: boolean;
    readonly oepnv: string;
    readonly kosten: string;
    readonly beschreibung: string;
    readonly kontakt_rolle: string;
    readonly email: string;
    readonly stand: string;
  }[];
};
