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
  return value === null ? '' : value.join(', ');
};

/** The columns of the Angebotsdatenbank: a file of these can be read again. */
export const offerColumns: readonly CsvColumn<OfferLine>[] = fields.map((field) => ({
  header: headers[field][0],
  value: (line) => written(line[field]),
}));

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
  | { readonly ok: true; readonly line: OfferLine }
  | { readonly ok: false; readonly problem: OfferLineProblem; readonly column: string };

/** A line's cells as an entry; refused where yes/no or a day cannot be understood. */
export function readOfferLine({ cells }: CsvLine, known: ReadonlyMap<string, Field>): ReadOfferLine {
  const value = new Map<Field, string>();
  for (const [word, field] of known) value.set(field, cells[word] ?? '');
  const text = (field: Field) => value.get(field) ?? '';
  const optional = (field: Field) => text(field) || null;
  const childCare = yesOrNo(text('childCare'));
  const barrierFree = yesOrNo(text('barrierFree'));
  if (childCare === undefined) return { ok: false, problem: 'yesOrNo', column: headers.childCare[0] };
  if (barrierFree === undefined) return { ok: false, problem: 'yesOrNo', column: headers.barrierFree[0] };
  const lastChecked = dayOf(text('lastChecked'));
  if (lastChecked === undefined) return { ok: false, problem: 'day', column: headers.lastChecked[0] };

  return {
    ok: true,
    line: {
      name: text('name'),
      provider: text('provider'),
      institutionName: optional('institutionName'),
      memberMunicipalityNames: listOf(text('memberMunicipalityNames')),
      field: text('field'),
      targetGroup: text('targetGroup'),
      languages: listOf(text('languages')),
      access: optional('access'),
      times: optional('times'),
      childCare,
      barrierFree,
      transport: optional('transport'),
      costs: optional('costs'),
      description: text('description'),
      contactRole: optional('contactRole'),
      email: optional('email'),
      phone: optional('phone'),
      website: optional('website'),
      lastChecked,
    },
  };
}

const listOf = (text: string): string[] =>
  text
    .split(/[,;/|]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);

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
