import type { Id, PersonId } from '../../kernel/id.js';
import type { WrongState } from '../../kernel/refusal.js';
import { accept, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import { wrongState } from '../../kernel/transition.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { Beschlussvorlage, BeschlussvorlageId } from './beschlussvorlage.js';

export type PaperCommentId = Id<'PaperComment'>;

/** A member's word on a tabled paper, before the meeting; to one Ziffer, or to the whole. */
export type PaperComment = Versioned & {
  readonly id: PaperCommentId;
  readonly paperId: BeschlussvorlageId;
  readonly pointNumber: number | null;
  readonly by: PersonId;
  readonly at: Date;
  readonly text: string;
};

export function commentPaper(
  paper: Beschlussvorlage,
  command: Pick<PaperComment, 'id' | 'pointNumber' | 'by' | 'text'> & { readonly now: Date },
): Result<PaperComment, WrongState | TextRefusal> {
  if (paper.state !== 'tabled' && paper.state !== 'statements') return wrongState;
  const text = requiredText('text', command.text, textLimits.paragraph);
  if (!text.ok) return text;

  const { id, pointNumber, by, now } = command;
  const origin = { id, municipalityId: paper.municipalityId, version: 0, paperId: paper.id };
  return accept({ ...origin, pointNumber, by, at: now, text: text.value });
}
