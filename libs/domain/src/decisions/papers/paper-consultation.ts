import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';

/** What a body does with a paper: hears it, prepares the decision, decides, takes note. OParl: Consultation.role. */
export const consultationRoles = ['hearing', 'preliminary', 'decision', 'noting'] as const;
export type ConsultationRole = (typeof consultationRoles)[number];

/** One station of a paper's Beratungsfolge, before or after the steering body, inside the programme or outside. */
export type PaperConsultation = {
  readonly body: string;
  readonly role: ConsultationRole;
  /** The day of the meeting, where it is known. */
  readonly on: CivilDate | null;
  /** What came out, or which part it is about; empty where there is nothing to say. */
  readonly note: string;
};

export type PaperConsultationRefusal = Refusal<'TOO_MANY_CONSULTATIONS'>;

export const mostConsultations = 20;

/** The Beratungsfolge with its words trimmed: every station has a body. */
export function checkConsultations(
  consultations: readonly PaperConsultation[],
): Result<readonly PaperConsultation[], PaperConsultationRefusal | TextRefusal> {
  if (consultations.length > mostConsultations)
    return refuse({ code: 'TOO_MANY_CONSULTATIONS', field: 'consultations', facts: { most: mostConsultations } });

  const checked: PaperConsultation[] = [];
  for (const [place, { body, role, on, note }] of consultations.entries()) {
    const field = `consultations.${place}`;
    const named = requiredText(`${field}.body`, body, textLimits.line);
    if (!named.ok) return named;
    const said = optionalText(`${field}.note`, note, textLimits.line);
    if (!said.ok) return said;
    checked.push({ body: named.value, role, on, note: said.value ?? '' });
  }
  return accept(checked);
}
