import type { Board, BoardMark } from '@systemblick/co-editing/reconstruction/board-shape';
import type { CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import { takenCases, type CaseBundle } from '@systemblick/domain/cases/case-bundle';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { markPassage, type Passage, type PassageId } from '@systemblick/domain/reconstruction/passage';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import type { Work } from '@systemblick/persistence/platform/work';
import type { Passages } from '@systemblick/persistence/reconstruction/passages';

type Harvested = {
  readonly actor: Actor;
  readonly board: Board;
  readonly session: ReconstructionSession;
  readonly bundle: CaseBundle;
  readonly texts: ReadonlyMap<CaseId, ReleasedText>;
};

/**
 * The passages of a board's marks, in their order; new ones are stored. A mark on a text that is not the bundle's, or
 * outside it, is left out: it cannot point at anything. The same few statements for any number of marks.
 */
export async function keepPassages(
  passages: Passages,
  work: Work,
  { actor, board, session, bundle, texts }: Harvested,
): Promise<readonly Passage[]> {
  const ids = board.marks.map(({ id }) => id as PassageId);
  const known = await passages.findAll(ids, work);
  const taken = new Set(takenCases(bundle).map(({ caseId }) => caseId));

  const marked = board.marks.flatMap((mark) => {
    const text = taken.has(mark.caseId as CaseId) ? texts.get(mark.caseId as CaseId) : undefined;
    if (known.has(mark.id as PassageId) || text?.number !== mark.caseVersion) return [];
    const passage = asPassage(mark, text, session);
    return passage ? [passage] : [];
  });
  const made = await passages.createAll(work, marked, { action: 'passage:write', actor });

  const kept = new Map([...known.values(), ...made].map((passage) => [passage.id, passage]));
  return ids.flatMap((id) => {
    const passage = kept.get(id);
    return passage?.sessionId === session.id ? [passage] : [];
  });
}

function asPassage(
  { id, caseId, section, start, end }: BoardMark,
  text: ReleasedText,
  { id: sessionId, municipalityId }: ReconstructionSession,
): Passage | undefined {
  if (!isPhase(section)) return undefined;
  const place = { id: id as PassageId, caseId: caseId as CaseId, section, start, end };
  const marked = markPassage(text, { ...place, municipalityId, sessionId });
  return marked.ok ? marked.value : undefined;
}

const isPhase = (section: string): section is RegelkreisPhase =>
  (regelkreisPhases as readonly string[]).includes(section);
