import type { CsvColumn } from '../csv/write-csv.js';
import type { CsvLine } from '../csv/read-csv.js';

/** An entry of the Angebotsdatenbank as a line of a file: places and institution by their names. */
export type OfferLine = {
  readonly name: string;
  readonly provider: string;
  readonly institutionName: string | null;
  readonly memberMunicipalityNames: readonly string[];
  readonly field: string;
  readonly targetGroup: string;
  readonly languages: readonly string[];
  readonly access: string | null;
  readonly times: string | null;
  readonly childCare: boolean;
  readonly barrierFree: boolean;
  readonly transport: string | null;
  readonly costs: string | null;
  readonly description: string;
  readonly contactRole: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  /** YYYY-MM-DD */
  readonly lastChecked: string | null;
};

/** What a line may be called in a file, the first name being the one that is written. */
const headers = {
  name: ['Name', 'Angebot'],
  provider: ['Träger', 'Anbieter'],
  institutionName: ['Institution'],
  memberMunicipalityNames: ['Kommunen', 'Kommune', 'Ort'],
  field: ['Handlungsfeld'],
  targetGroup: ['Zielgruppe'],
  languages: ['Sprachen', 'Sprache'],
  access: ['Zugang'],
  times: ['Zeiten'],
  childCare: ['Kinderbetreuung'],
  barrierFree: ['Barrierefrei'],
  transport: ['Anfahrt', 'ÖPNV'],
  costs: ['Kosten'],
  description: ['Beschreibung'],
  contactRole: ['Kontakt (Funktion)', 'Kontakt'],
  email: ['E-Mail', 'Mail'],
  phone: ['Telefon'],
  website: ['Webseite', 'Internet'],
  lastChecked: ['Stand'],
} as const satisfies Readonly<Record<keyof OfferLine, readonly string[]>>;
type Field = keyof OfferLine;
const fields = Object.keys(headers) as Field[];

const written = (value: OfferLine[Field]): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'string') return value;
  return value === null ? '' : writtenList(value);
};

/** Parted by semicolons, one alone with one behind it: then a comma or a stroke within a name is part of it. */
const writtenList = (parts: readonly string[]): string =>
  parts.length === 1 && /[,;/|]/.test(parts[0] ?? '') ? `${parts[0]};` : parts.join('; ');

/** The columns of the Angebotsdatenbank: a file of these can be read again. */
export const offerColumns: readonly CsvColumn<OfferLine>[] = fields.map((field) => ({
  header: headers[field][0],
  value: (line) => written(line[field]),
}));

/** The column that holds a field, by the field's name or by what a refusal calls it. */
export function offerColumnOf(field: string): string | undefined {
  const own = field === 'checkedOn' ? 'lastChecked' : field;
  return fields.includes(own as Field) ? headers[own as Field][0] : undefined;
}

const nameOf = (header: string): string => header.trim().toLowerCase();

/** Which field each word of the header means; words that mean none are left out. */
export const fieldsOf = (header: readonly string[]): ReadonlyMap<string, Field> =>
  new Map(
    header.flatMap((word) => {
      const field = fields.find((one) => headers[one].some((name) => nameOf(name) === nameOf(word)));
      return field ? [[word, field] as const] : [];
    }),
  );

export type OfferLineProblem = 'yesOrNo' | 'day';
export type ReadOfferLine =
  | { readonly ok: true; readonly line: ReadLine }
  | { readonly ok: false; readonly problem: OfferLineProblem; readonly column: string; readonly value: string };

/** A line as far as the file has columns for it. */
export type ReadLine = Pick<OfferLine, 'name' | 'provider'> & Partial<OfferLine>;

/** How each field's cell is read; undefined where it cannot be understood. */
const readers: { readonly [One in Field]: (cell: string) => OfferLine[One] | undefined } = {
  name: String,
  provider: String,
  institutionName: orNothing,
  memberMunicipalityNames: listOf,
  field: String,
  targetGroup: String,
  languages: listOf,
  access: orNothing,
  times: orNothing,
  childCare: yesOrNo,
  barrierFree: yesOrNo,
  transport: orNothing,
  costs: orNothing,
  description: String,
  contactRole: orNothing,
  email: orNothing,
  phone: orNothing,
  website: orNothing,
  lastChecked: dayOf,
};

/** A line's cells as an entry; refused where yes/no or a day cannot be understood. A column not there says nothing. */
export function readOfferLine({ cells }: CsvLine, known: ReadonlyMap<string, Field>): ReadOfferLine {
  const line: Partial<Record<Field, unknown>> = {};
  for (const [word, field] of known) {
    const cell = cells[word] ?? '';
    line[field] = readers[field](cell);
    if (line[field] === undefined)
      return {
        ok: false,
        problem: field === 'lastChecked' ? 'day' : 'yesOrNo',
        column: headers[field][0],
        value: cell,
      };
  }
  return { ok: true, line: { name: '', provider: '', ...line } as ReadLine };
}

function listOf(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : /[,/|]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
}

function orNothing(text: string): string | null {
  return text || null;
}

function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (['ja', 'j', 'x', 'yes', 'true', 'wahr', '1'].includes(word)) return true;
  return ['', 'nein', 'n', 'no', 'false', 'falsch', '0', '-', '–'].includes(word) ? false : undefined;
}

/** DD.MM.YYYY or YYYY-MM-DD; null where nothing is written. */
function dayOf(text: string): string | null | undefined {
  if (text === '') return null;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  return real ? day : undefined;
}
