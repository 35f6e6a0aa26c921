import { regelkreisPhases, type RegelkreisPhase } from './regelkreis.js';

/** A line that begins a phase, and what else stands in it ("Linking – Anerkennung"). */
export type PhaseHeading = { readonly phase: RegelkreisPhase; readonly rest: string };

/** The words a heading begins with, in documents as case managers write them. */
const words: Readonly<Record<RegelkreisPhase, string>> = {
  clarification: 'Klärungsphase|Klärung|Intake|Clearing',
  assessment: 'Assessment|Bedarfsanalyse',
  planning: 'Planungsphase|Planung|Hilfeplanung|Zielplanung|Hilfeplan',
  linking: 'Linking|Vermittlung|Umsetzung',
  monitoring: 'Monitoring|Steuerung',
  evaluation: 'Evaluation|Auswertung|Abschluss',
};

const number = /^(?:Phase[ \t]{0,3})?(?:(?<digit>\d{1,2})|[IVX]{1,4}|[a-f](?=[.)]))[.):]?[ \t]*[-–:]?[ \t]*/i;
const names = regelkreisPhases.map((phase, place) => ({
  phase,
  place: place + 1,
  name: new RegExp(`^(?:${words[phase]})(?![\\p{L}\\d])`, 'iu'),
}));

/** Reads a line as the heading of a phase; undefined for a sentence that only speaks of one. */
export function phaseHeading(line: string): PhaseHeading | undefined {
  const plain = line.trim().replace(/^[-–—=#*•\s]{1,8}/, '');
  const numbered = number.exec(plain);
  const named = numbered ? plain.slice(numbered[0].length) : plain;
  const known = names.find(({ name }) => name.test(named));
  if (!known) return undefined;

  const name = known.name.exec(named)?.[0] ?? '';
  const rest = named.slice(name.length).replace(/[-–—=*\s]{1,8}$/, '');
  const bold = name === name.toUpperCase() || Number(numbered?.groups?.['digit']) === known.place;
  return isHeadingWith(rest, bold) ? { phase: known.phase, rest: rest.replace(/^[\s.:–—-]{1,4}/, '') } : undefined;
}

/** Nothing behind the word, a bracket, a dash and a few words; after a numbered or capital heading also the text itself. */
const isHeadingWith = (rest: string, bold: boolean): boolean =>
  /^[.:]?$/.test(rest) ||
  /^[ \t]*\([^()]{0,160}\)[.:]?$/.test(rest) ||
  /^[ \t]*[–—-][ \t].{1,60}$/.test(rest) ||
  /^[ \t]*\/[ \t]*.{1,40}$/.test(rest) ||
  (bold && /^[.:][ \t]/.test(rest));
