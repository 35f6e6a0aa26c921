import type { CsvProblem } from '@systemblick/documents/csv/read-csv';
import type { CellProblem, ReadLine } from '@systemblick/documents/people/read-offer-line';
import { doubledLines } from '@systemblick/domain/people/import-offer';

import { fetchPart } from '#shared/server/fetch-part.js';

/** A line as the file has it, ready to be sent. */
export type FileLine = { readonly line: number; readonly offer: ReadLine };
/** A line that was not taken, and why, in words. */
export type RefusedLine = { readonly line: number; readonly name: string; readonly why: string };

type LineProblem = {
  readonly line: number;
  readonly name: string;
  readonly problems: readonly (CellProblem | DoubledProblem)[];
};
/** The same entry stands in an earlier line, whose number is the value. */
type DoubledProblem = { readonly problem: 'doubled'; readonly column: string; readonly value: string };
export type FileRead =
  | {
      readonly ok: true;
      readonly lines: readonly FileLine[];
      readonly refused: readonly LineProblem[];
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problem: CsvProblem | 'tooBig' | 'columnsMissing' };

/** 100,000 lines have some 30 MB. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a file of entries where it lies, in the browser; what it cannot understand it says line by line. */
export async function readOfferFile(file: File): Promise<FileRead> {
  if (file.size > mostBytes) return { ok: false, problem: 'tooBig' };
  const [{ readCsv }, { fieldsOf }, { readOfferLine }] = await fetchPart(() =>
    Promise.all([
      import('@systemblick/documents/csv/read-csv'),
      import('@systemblick/documents/people/offers-csv'),
      import('@systemblick/documents/people/read-offer-line'),
    ]),
  );
  const read = readCsv(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read;

  const known = fieldsOf(read.header);
  const fields = new Set(known.values());
  if (!fields.has('name') || !fields.has('provider')) return { ok: false, problem: 'columnsMissing' };
  const lines: FileLine[] = [];
  const refused: LineProblem[] = [];
  for (const csv of read.lines) {
    const one = readOfferLine(csv, known);
    if (one.ok) lines.push({ line: csv.line, offer: one.line });
    else
      refused.push({
        line: csv.line,
        name: Object.values(csv.cells)[0] ?? '',
        problems: one.problems,
      });
  }
  const doubled = doubledLines(lines.map(({ line, offer: { name, provider } }) => ({ line, name, provider })));
  for (const { line, offer } of lines) {
    const earlier = doubled.get(line);
    if (earlier === undefined) continue;
    refused.push({
      line,
      name: offer.name,
      problems: [{ problem: 'doubled', column: '', value: String(earlier) }],
    });
  }
  return {
    ok: true,
    lines: lines.filter(({ line }) => !doubled.has(line)),
    refused,
    unknown: read.header.filter((word) => !known.has(word)),
  };
}
