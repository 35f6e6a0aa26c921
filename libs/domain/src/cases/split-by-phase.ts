import { phaseHeading } from './phase-heading.js';
import { regelkreisPhases, type RegelkreisPhase } from './regelkreis.js';

/** A whole text taken apart at the headings of the Regelkreis's phases. */
export type SplitText = {
  readonly sections: Partial<Record<RegelkreisPhase, string>>;
  /** What stood before the first heading. */
  readonly before: string;
  /** In the order of the Regelkreis. */
  readonly found: readonly RegelkreisPhase[];
};

/** Nothing is lost: what stands behind a heading begins its section; a phase named twice goes on where it was. */
export function splitByPhase(text: string): SplitText {
  const parts = new Map<RegelkreisPhase | 'before', string[]>([['before', []]]);
  let current: RegelkreisPhase | 'before' = 'before';

  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const heading = phaseHeading(line);
    if (heading) {
      current = heading.phase;
      parts.set(current, [...(parts.get(current) ?? []), ...(heading.rest === '' ? [] : [heading.rest])]);
    } else parts.get(current)?.push(line);
  }

  const found = regelkreisPhases.filter((phase) => parts.has(phase));
  const textOf = (part: RegelkreisPhase | 'before') => (parts.get(part) ?? []).join('\n').trim();
  return {
    before: textOf('before'),
    found,
    sections: Object.fromEntries(found.map((phase) => [phase, textOf(phase)])),
  };
}
