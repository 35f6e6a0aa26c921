import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import { accept, type Result } from '../kernel/result.js';
import { requiredText, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { GenerativeThemeId } from '../themes/theme.js';

export type FeedbackId = Id<'Feedback'>;

/** What became of a theme, in a sentence its case managers can pass on as it stands (Handreichung 6.5: Rückmeldung). */
export type Feedback = Versioned & {
  readonly id: FeedbackId;
  readonly themeId: GenerativeThemeId;
  readonly text: string;
  readonly sentBy: PersonId;
  readonly sentAt: Date;
};

/** Short enough to be said at a counter. */
export const feedbackLimit = 600;

/** Tells everybody who brought in a case behind the theme. */
export function giveFeedback({
  now,
  ...command
}: Pick<Feedback, 'id' | 'themeId' | 'text' | 'sentBy'> & {
  readonly municipalityId: MunicipalityId;
  readonly now: Date;
}): Result<Feedback, TextRefusal> {
  const text = requiredText('text', command.text, feedbackLimit);
  if (!text.ok) return text;

  return accept({ ...command, text: text.value, version: 0, sentAt: now });
}
