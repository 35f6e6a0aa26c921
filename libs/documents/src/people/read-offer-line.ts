import type { CsvLine } from '../csv/read-csv.js';
import { offerHeaders, type OfferField, type OfferLine } from './offers-csv.js';

export type OfferLineProblem = 'yesOrNo' | 'day';
export type ReadOfferLine =
  | { readonly ok: true; readonly line: ReadLine }
  | { readonly ok: false; readonly problems: readonly CellProblem[] };

export type CellProblem = { readonly problem: OfferLineProblem; readonly column: string; readonly value: string };

/** A line as far as the file has columns for it. */
export type ReadLine = Pick<OfferLine, 'name' | 'provider'> & Partial<OfferLine>;

/** How each field's cell is read; undefined where it cannot be understood. */
const readers: { readonly [One in OfferField]: (cell: string) => OfferLine[One] | undefined } = {
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

/** A line's cells as an entry; refused with every yes/no and day that cannot be understood. A column not there says nothing. */
export function readOfferLine({ cells }: CsvLine, known: ReadonlyMap<string, OfferField>): ReadOfferLine {
  const line: Partial<Record<OfferField, unknown>> = {};
  const problems: CellProblem[] = [];
  for (const [word, field] of known) {
    const cell = cells[word] ?? '';
    line[field] = readers[field](cell);
    if (line[field] === undefined)
      problems.push({
        problem: field === 'lastChecked' ? 'day' : 'yesOrNo',
        column: offerHeaders[field][0],
        value: cell,
      });
  }
  if (problems.length > 0) return { ok: false, problems };
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

/** Whole words only, and what spreadsheets write: whoever ticks with a sign may mean either. */
function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (['ja', 'yes', 'wahr', 'true'].includes(word)) return true;
  return ['', 'nein', 'no', 'falsch', 'false'].includes(word) ? false : undefined;
}

/** DD.MM.YYYY or YYYY-MM-DD; null where nothing is written. */
function dayOf(text: string): string | null | undefined {
  if (text === '') return null;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text;
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  return real ? day : undefined;
}
