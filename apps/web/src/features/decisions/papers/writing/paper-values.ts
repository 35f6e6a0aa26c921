import type { ConsultationRole } from '@systemblick/domain/decisions/papers/paper-consultation';
import type { PaperSection, PointEffect } from '@systemblick/domain/decisions/papers/paper-text';

import type { Paper } from '../paper/paper.document.js';

/** What stands in the form; a section that is not written is empty. */
export type PaperValues = Readonly<Record<PaperSection, string>> & {
  title: string;
  number: string;
  leadOffice: string;
  consultations: { body: string; role: ConsultationRole; on: string; note: string }[];
  points: { text: string; effects: PointEffect[] }[];
};

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
