import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';

/** A whole text taken apart at the headings of the Regelkreis's phases. */
export type SplitText = {
  readonly sections: Partial<Record<RegelkreisPhase, string>>;
  /** What stood before the first heading. */
  readonly before: string;
  /** In the order of the Regelkreis. */
  readonly found: readonly RegelkreisPhase[];
};

/** The words a heading begins with, in documents as case managers write them. */
const words: Readonly<Record<RegelkreisPhase, string>> = {
  clarification: 'Klärungsphase|Klärung|Intake|Clearing',
  assessment: 'Assessment|Bedarfsanalyse',
  planning: 'Planung|Hilfeplanung|Zielplanung|Hilfeplan',
  linking: 'Linking|Vermittlung|Umsetzung',
  monitoring: 'Monitoring|Steuerung',
  evaluation: 'Evaluation|Auswertung|Abschluss',
};

const headings = regelkreisPhases.map((phase) => ({
  phase,
  pattern: new RegExp(
    `^[ \\t]*#{0,4}[ \\t]*(?:(?:Phase[ \\t]*)?(?:\\d{1,2}|[IVX]{1,4}|[a-f])[.):]?[ \\t]*[-–:]?[ \\t]*)?(?:${words[phase]})(?:[ \\t]*[/(][^\\n]{0,40})?[ \\t]*[:.–-]?[ \\t]*$`,
    'i',
  ),
}));

const phaseOf = (line: string): RegelkreisPhase | undefined =>
  line.length > 80 ? undefined : headings.find(({ pattern }) => pattern.test(line))?.phase;

/** A heading stands alone on its line, with or without a number; a phase named twice goes on where it was. */
export function splitByPhase(text: string): SplitText {
  const parts = new Map<RegelkreisPhase | 'before', string[]>([['before', []]]);
  let current: RegelkreisPhase | 'before' = 'before';

  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const phase = phaseOf(line);
    if (phase === undefined) parts.get(current)?.push(line);
    else {
      current = phase;
      if (!parts.has(phase)) parts.set(phase, []);
    }
  }

  const found = regelkreisPhases.filter((phase) => parts.has(phase));
  const textOf = (part: RegelkreisPhase | 'before') => (parts.get(part) ?? []).join('\n').trim();
  return {
    before: textOf('before'),
    found,
    sections: Object.fromEntries(found.map((phase) => [phase, textOf(phase)])),
  };
}
