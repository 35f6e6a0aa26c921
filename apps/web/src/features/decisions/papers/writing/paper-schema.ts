import { consultationRoles, mostConsultations } from '@systemblick/domain/decisions/paper-consultation';
import { pointEffects } from '@systemblick/domain/decisions/paper-text';
import * as z from 'zod/mini';

import { optionalDate, optionalText, requiredChoice, requiredText } from '../../../../shared/form/rules.js';

const longest = 60_000;
const point = z.object({ text: optionalText(4000), effects: z.array(z.enum(pointEffects)) });

const consultation = z.object({
  body: requiredText(300),
  role: requiredChoice(consultationRoles),
  on: optionalDate(),
  note: optionalText(300),
});

export const paperSchema = z.object({
  title: requiredText(300),
  number: optionalText(50),
  leadOffice: optionalText(300),
  consultations: z.array(consultation).check(z.maxLength(mostConsultations)),
  points: z.array(point),
  facts: optionalText(longest),
  financialEffects: optionalText(longest),
  alternatives: optionalText(longest),
  staffEffects: optionalText(longest),
  climateAndEquality: optionalText(longest),
  participation: optionalText(longest),
});
export type PaperValues = z.infer<typeof paperSchema>;
