/** A run of signs on a page: where its baseline begins, and how wide it is, in points from the lower left. */
export type Run = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Runs of one baseline, from left to right. */
type Line = { readonly y: number; readonly height: number; readonly runs: Run[] };

/** The lines of a page from above to below; a wider gap between two is an empty line. */
export function linesOfPage(runs: readonly Run[]): readonly string[] {
  const lines: Line[] = [];
  for (const run of runs.filter(({ str }) => str !== '')) {
    const last = lines.at(-1);
    const same = last && Math.abs(last.y - run.y) < Math.max(last.height, run.height, 4) * 0.5;
    if (same) last.runs.push(run);
    else lines.push({ y: run.y, height: run.height, runs: [run] });
  }
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const gap = before ? before.y - line.y : 0;
    const words = wordsOf(line);
    return gap > Math.max(line.height, 6) * 1.9 ? ['', words] : [words];
  });
}

function wordsOf({ runs, height }: Line): string {
  let words = '';
  let end: number | undefined;
  for (const run of runs) {
    const apart = end !== undefined && run.x - end > Math.max(height, 4) * 0.15;
    const wide = end !== undefined && run.x - end > Math.max(height, 4) * 2.5;
    const spaced = words.endsWith(' ') || run.str.startsWith(' ');
    words += wide ? ` | ${run.str}` : apart && !spaced ? ` ${run.str}` : run.str;
    end = run.x + run.width;
  }
  return words.replaceAll(/[ ]{2,}/g, ' ').trim();
}

/** Lines as paragraphs: what was parted for want of room is put together, a word at its hyphen too. */
export function paragraphsOf(lines: readonly string[]): string {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  let text = '';
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const parted = /\p{Ll}-$/u.test(line) && next !== undefined && /^\p{Ll}/u.test(next);
    const goesOn =
      next !== undefined &&
      next !== '' &&
      line.length > longest * 0.75 &&
      !line.includes(' | ') &&
      !next.includes(' | ');
    text += parted ? line.slice(0, -1) : goesOn ? `${line} ` : `${line}\n`;
  });
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}
