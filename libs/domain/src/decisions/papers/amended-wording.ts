import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import type { PaperText } from './paper-text.js';
import type { Resolution } from '../meetings/resolution.js';

export type AmendedRefusal = WordingRefusal | TextRefusal;
export type WordingRefusal = Refusal<'AMENDED_WITHOUT_POINT' | 'NOTHING_AMENDED'>;

/**
 * The words that hold: those before the body, or, of what was adopted as amended, how they read since. Of a paper that is
 * said of one point alone, so that each point has its words.
 */
export function wordingAdopted(
  { outcome, paperId, pointNumber }: Pick<Resolution, 'outcome' | 'paperId' | 'pointNumber'>,
  { asked, amended, alone }: { readonly asked: string; readonly amended: string | null; readonly alone: boolean },
): Result<string, AmendedRefusal> {
  if (outcome !== 'adoptedAsAmended') return accept(asked);
  if (!alone || (paperId !== null && pointNumber === null))
    return refuse({ code: 'AMENDED_WITHOUT_POINT', field: 'points' });
  const text = requiredText('amendedWording', amended ?? '', textLimits.paragraph);
  if (!text.ok) return text;

  return text.value === asked ? refuse({ code: 'NOTHING_AMENDED', field: 'amendedWording' }) : text;
}

/** A paper's text with the points that were adopted as amended in a meeting reading as they were adopted. */
export const asAdopted = (text: PaperText, resolutions: readonly Resolution[]): PaperText => ({
  ...text,
  points: text.points.map((point) => {
    const amended = resolutions.findLast(
      ({ pointNumber, outcome }) => pointNumber === point.number && outcome === 'adoptedAsAmended',
    );
    return amended?.way === 'recordedAfterwards' ? { ...point, text: amended.wording } : point;
  }),
});
