import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { splitByPhase } from '@systemblick/domain/cases/split-by-phase';

type Sections = Readonly<Record<RegelkreisPhase, string>>;

/** What a paste made of the text, and what it was before, so that it can be undone. */
export type Pasted = {
  readonly sections: Sections;
  readonly previous: Sections;
  readonly found: readonly RegelkreisPhase[];
  /** Where a text without headings went, and what stood before the first one. */
  readonly into: RegelkreisPhase;
  readonly before: string;
};

/** Whether a text is a whole case rather than a passage: it has headings of two phases at least. */
export const isWholeCase = (text: string): boolean => splitByPhase(text).found.length >= 2;

/** Distributes a text over the phases, behind what is already there. */
export function paste(text: string, previous: Sections, current: RegelkreisPhase): Pasted {
  const { sections, before, found } = splitByPhase(text);
  if (found.length === 0) {
    const whole = { ...previous, [current]: joined(previous[current], text.replaceAll('\r\n', '\n').trim()) };
    return { sections: whole, previous, found, into: current, before: '' };
  }

  const spread = Object.fromEntries(
    regelkreisPhases.map((phase) => {
      const added = sections[phase] ?? '';
      return [phase, joined(previous[phase], phase === 'clarification' ? joined(before, added) : added)];
    }),
  );
  return { sections: { ...previous, ...spread }, previous, found, into: current, before };
}

const joined = (one: string, other: string) => [one, other].filter((part) => part.trim() !== '').join('\n\n');
