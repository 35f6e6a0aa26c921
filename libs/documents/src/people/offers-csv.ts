import type { CsvColumn } from '../csv/write-csv.js';

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
export const offerHeaders = {
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
export type OfferField = keyof OfferLine;
const fields = Object.keys(offerHeaders) as OfferField[];

const written = (value: OfferLine[OfferField]): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'string') return value;
  return value === null ? '' : writtenList(value);
};

/** Parted by semicolons, one alone with one behind it: then a comma or a stroke within a name is part of it. */
const writtenList = (parts: readonly string[]): string =>
  parts.length === 1 && /[,;/|]/.test(parts[0] ?? '') ? `${parts[0]};` : parts.join('; ');

/** The columns of the Angebotsdatenbank: a file of these can be read again. */
export const offerColumns: readonly CsvColumn<OfferLine>[] = fields.map((field) => ({
  header: offerHeaders[field][0],
  value: (line) => written(line[field]),
}));

/** The column that holds a field, by the field's name or by what a refusal calls it. */
export function offerColumnOf(field: string): string | undefined {
  const own = field === 'checkedOn' ? 'lastChecked' : field;
  return fields.includes(own as OfferField) ? offerHeaders[own as OfferField][0] : undefined;
}

const nameOf = (header: string): string => header.trim().toLowerCase();

/** Which field each word of the header means; words that mean none are left out. */
export const fieldsOf = (header: readonly string[]): ReadonlyMap<string, OfferField> =>
  new Map(
    header.flatMap((word) => {
      const field = fields.find((one) => offerHeaders[one].some((name) => nameOf(name) === nameOf(word)));
      return field ? [[word, field] as const] : [];
    }),
  );
