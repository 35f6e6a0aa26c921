import { consultationRoles, mostConsultations } from '@systemblick/domain/decisions/paper-consultation';
import { pointEffects } from '@systemblick/domain/decisions/paper-text';
import * as z from 'zod/mini';

import { optionalDate, optionalText, requiredChoice, requiredText } from '../../../../shared/form/rules.js';
import type { Paper } from '../paper/paper.document.js';

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

export const emptyPoint: PaperValues['points'][number] = { text: '', effects: [] };

export const emptyConsultation: PaperValues['consultations'][number] = {
  body: '',
  role: 'preliminary',
  on: '',
  note: '',
};

/** The sections that the short form leaves folded away. */
export const furtherSections = ['alternatives', 'staffEffects', 'climateAndEquality', 'participation'] as const;
const sections = ['facts', 'financialEffects', ...furtherSections] as const;

export const emptyPaper: PaperValues = {
  title: '',
  number: '',
  leadOffice: '',
  consultations: [],
  points: [emptyPoint],
  facts: '',
  financialEffects: '',
  alternatives: '',
  staffEffects: '',
  climateAndEquality: '',
  participation: '',
};

/** A paper as its form holds it. */
export const toValues = ({ number, text }: Pick<Paper, 'number' | 'text'>): PaperValues => ({
  ...emptyPaper,
  title: text.title,
  number: number ?? '',
  leadOffice: text.leadOffice,
  consultations: text.consultations.map(({ body, role, on, note }) => ({ body, role, on: on ?? '', note })),
  points: text.points.map((one) => ({ text: one.text, effects: [...one.effects] })),
  ...Object.fromEntries(text.sections.map((one) => [one.section, one.text])),
});

/** What the api takes: the points numbered by their place, every section with its text. */
export const toWriting = ({ title, number, leadOffice, consultations, points, ...texts }: PaperValues) => ({
  title,
  leadOffice,
  consultations: consultations.map((one) => ({ ...one, on: one.on === '' ? null : one.on })),
  number: number === '' ? null : number,
  points: points.map((one, place) => ({ ...one, number: place + 1 })),
  sections: sections.map((section) => ({ section, text: texts[section] })),
});
