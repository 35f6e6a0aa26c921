/** A rule's no: a code for programs, the field it concerns, facts for the sentence. Never any case text. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** What a person reads. `{name}` stands for the fact of that name. */
export type Sentence = { readonly de: string; readonly en: string };

/** One sentence for every code: a new code does not compile until it can be explained to a person. */
export type SentencesOf<R extends Refusal> = Readonly<Record<R['code'], Sentence>>;

export type Language = keyof Sentence;

export function sentence(text: Sentence, language: Language, facts: Refusal['facts'] = {}): string {
  const written = (fact: string | number) => (typeof fact === 'number' ? numbers[language].format(fact) : fact);
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => written(facts[name] ?? whole));
}

/** Numbers read in a sentence as they do on the screen: 60.000. */
const numbers = { de: new Intl.NumberFormat('de-DE'), en: new Intl.NumberFormat('en-GB') };

export type NotFound = Refusal<'NOT_FOUND'>;
export type Stale = Refusal<'STALE'>;
export type NotPermitted = Refusal<'NOT_PERMITTED'>;
export type WrongState = Refusal<'WRONG_STATE'>;
export type KernelRefusal =
  | NotFound
  | Stale
  | NotPermitted
  | WrongState
  | Refusal<'NUMBER_OUT_OF_BOUNDS'>
  | Refusal<
      | 'TEXT_MISSING'
      | 'TEXT_TOO_LONG'
      | 'SECTION_TOO_LONG'
      | 'SECTION_TWICE'
      | 'DATE_PAST'
      | 'DATE_AHEAD'
      | 'DATE_TOO_EARLY'
      | 'PLACE_ADDRESS_UNFIT'
      | 'DATE_AFTER_END'
    >;

export const kernelSentences: SentencesOf<KernelRefusal> = {
  NOT_FOUND: { de: 'Das gibt es hier nicht.', en: 'This does not exist here.' },
  STALE: {
    de: 'Inzwischen ist hier etwas geändert worden. Gespeichert ist noch nichts; bitte sehen Sie sich den neuen Stand an.',
    en: 'Something has been changed here in the meantime. Nothing is saved yet; please look at the current state.',
  },
  NOT_PERMITTED: { de: 'Dazu haben Sie hier nicht das Recht.', en: 'You are not permitted to do this here.' },
  WRONG_STATE: { de: 'Das geht in diesem Stand nicht.', en: 'This is not possible in the present state.' },
  TEXT_MISSING: { de: 'Bitte füllen Sie dieses Feld aus.', en: 'Please fill in this field.' },
  TEXT_TOO_LONG: {
    de: 'Der Text ist zu lang: höchstens {max} Zeichen sind möglich.',
    en: 'The text is too long: at most {max} characters are possible.',
  },
  SECTION_TOO_LONG: {
    de: 'Der Abschnitt „{place}“ ist zu lang: höchstens {max} Zeichen sind möglich.',
    en: 'The section “{place}” is too long: at most {max} characters are possible.',
  },
  SECTION_TWICE: {
    de: 'Der Abschnitt „{place}“ kommt zweimal. Bitte fassen Sie beide Texte in einem zusammen; gespeichert wurde nichts.',
    en: 'The section “{place}” comes twice. Please put both texts into one; nothing was saved.',
  },
  DATE_PAST: {
    de: 'Das liegt schon zurück. Bitte wählen Sie einen Zeitpunkt, der noch kommt.',
    en: 'This has passed already. Please choose a time to come.',
  },
  DATE_AHEAD: {
    de: 'Das liegt noch in der Zukunft. Bitte geben Sie an, wann es war.',
    en: 'This is still to come. Please say when it was.',
  },
  DATE_TOO_EARLY: {
    de: 'Das liegt vor dem Beginn. Bitte prüfen Sie Datum und Uhrzeit.',
    en: 'This lies before the beginning. Please check date and time.',
  },
  DATE_AFTER_END: {
    de: 'Das liegt nach dem Ende. Bitte prüfen Sie Datum und Uhrzeit.',
    en: 'This lies after the end. Please check date and time.',
  },
  PLACE_ADDRESS_UNFIT: {
    de: 'Diese Adresse führt nirgendwohin. Bitte geben Sie die ganze Adresse an oder den Namen eines Raums.',
    en: 'This address leads nowhere. Please give the whole address or the name of a room.',
  },
  NUMBER_OUT_OF_BOUNDS: {
    de: 'Hier ist eine Zahl von {least} bis {most} möglich. Bitte prüfen Sie die Eingabe.',
    en: 'A number from {least} to {most} is possible here. Please check the entry.',
  },
};
