import type { BodyId } from '../kernel/actor.js';
import type { Id, MunicipalityId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseId, ReleasedText } from '../cases/case.js';
import type { RegelkreisPhase } from '../cases/regelkreis.js';
import type { ReconstructionSessionId } from './session.js';

export type PassageId = Id<'Passage'>;

/** A marked span of one version of a released text. The quote goes when the text goes; place and version remain. */
export type Passage = Versioned & {
  readonly id: PassageId;
  readonly sessionId: ReconstructionSessionId;
  readonly caseId: CaseId;
  readonly textNumber: number;
  readonly section: RegelkreisPhase;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  /** Bodies for which the case's author released this quote. */
  readonly releasedFor: readonly BodyId[];
};

export type PassageRefusal = Refusal<'TEXT_ERASED' | 'PASSAGE_OUTSIDE_TEXT' | 'PASSAGE_TOO_LONG'>;
const longestPassage = 2_000;

export type MarkCommand = Pick<Passage, 'id' | 'sessionId' | 'caseId' | 'section' | 'start' | 'end'> & {
  readonly municipalityId: MunicipalityId;
};

/** Marks a span of a released text; positions count UTF-16 units of the section, the end excluded. */
export function markPassage(released: ReleasedText, command: MarkCommand): Result<Passage, PassageRefusal> {
  const { section, start, end } = command;
  if (released.text === null) return refuse({ code: 'TEXT_ERASED' });
  const whole = released.text.sections[section];
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > whole.length)
    return refuse({ code: 'PASSAGE_OUTSIDE_TEXT' });
  if (end - start > longestPassage) return refuse({ code: 'PASSAGE_TOO_LONG', facts: { max: longestPassage } });

  return accept({
    ...command,
    version: 0,
    textNumber: released.number,
    quote: whole.slice(start, end),
    releasedFor: [],
  });
}

/** The author lets these bodies read the quote outside the session; an earlier release is replaced. */
export function releaseQuote(
  passage: Passage,
  { bodyIds }: { readonly bodyIds: readonly BodyId[] },
): Result<Passage, PassageRefusal> {
  if (passage.quote === null) return refuse({ code: 'TEXT_ERASED' });

  return accept({ ...passage, releasedFor: [...new Set(bodyIds)] });
}

/** Takes the quote away, as its case's text went. */
export const eraseQuote = (passage: Passage): Result<Passage, never> =>
  accept({ ...passage, quote: null, releasedFor: [] });
