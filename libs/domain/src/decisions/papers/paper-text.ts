import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { sectionsOf, type SectionTwice } from '../../kernel/sections.js';
import {
  asItLooks,
  optionalText,
  readableSections,
  requiredText,
  textLimits,
  type TextRefusal,
} from '../../kernel/text.js';
import { evidenceGaps } from './evidence-gap.js';
import { checkConsultations, type PaperConsultation, type PaperConsultationRefusal } from './paper-consultation.js';

/** What a decision can bring about: a Lenkungsgruppe has no authority over a partner or a Kommune. */
export const pointEffects = [
  'noted',
  'ownAdministration',
  'selfCommitment',
  'request',
  'recommendation',
  'politicalDecision',
] as const;
export type PointEffect = (typeof pointEffects)[number];

/** A Ziffer: what is decided, and with which effect. Its number is its name and never changes. */
export type DecisionPoint = {
  readonly number: number;
  readonly text: string;
  readonly effects: readonly PointEffect[];
};

export const paperSections = [
  'facts',
  'alternatives',
  'financialEffects',
  'staffEffects',
  'climateAndEquality',
  'participation',
] as const;
export type PaperSection = (typeof paperSections)[number];

export type PaperText = {
  readonly title: string;
  /** The office that answers for it (federführend), in its own words; empty where nobody is named. */
  readonly leadOffice: string;
  /** The Beratungsfolge: which bodies deal with it, in their order. */
  readonly consultations: readonly PaperConsultation[];
  readonly points: readonly DecisionPoint[];
  readonly sections: Readonly<Record<PaperSection, string>>;
};

export type PaperTextRefusal =
  | PaperConsultationRefusal
  | Refusal<'POINT_NUMBERS_INVALID' | 'NO_DECISION_POINTS' | 'POINT_WITHOUT_EFFECT' | 'EVIDENCE_TO_REWORD'>;

/** A text one may keep: a title, texts within the limits, points numbered 1, 2, 3 … in order. */
export function checkPaperText(text: PaperText): Result<PaperText, PaperTextRefusal | TextRefusal> {
  const title = requiredText('title', text.title, textLimits.line);
  if (!title.ok) return title;
  const leadOffice = optionalText('leadOffice', text.leadOffice, textLimits.line);
  if (!leadOffice.ok) return leadOffice;
  const consultations = checkConsultations(text.consultations);
  if (!consultations.ok) return consultations;
  if (text.points.some(({ number }, place) => number !== place + 1))
    return refuse({ code: 'POINT_NUMBERS_INVALID', field: 'points' });
  for (const point of text.points) {
    const written = optionalText(`points.${point.number}`, point.text, textLimits.paragraph);
    if (!written.ok) return written;
  }
  const sections = readableSections(headings, text.sections);
  if (!sections.ok) return sections;

  return accept({
    ...text,
    title: title.value,
    leadOffice: leadOffice.value ?? '',
    consultations: consultations.value,
    points: text.points.map((point) => ({ ...point, text: asItLooks(point.text) })),
    sections: sections.value,
  });
}

/** A text others can answer to: at least one point, each with words and an effect, and nothing left of the evidence but words. */
export function checkDecidable(text: PaperText): Result<PaperText, PaperTextRefusal | TextRefusal> {
  if (text.points.length === 0) return refuse({ code: 'NO_DECISION_POINTS', field: 'points' });
  for (const { number, text: words, effects } of text.points) {
    const written = requiredText(`points.${number}`, words, textLimits.paragraph);
    if (!written.ok) return written;
    if (effects.length === 0) return refuse({ code: 'POINT_WITHOUT_EFFECT', field: 'points', facts: { number } });
  }

  return checkReworded(text);
}

/** What the sections are called in the paper itself. */
const headings: Readonly<Record<PaperSection, string>> = {
  facts: 'Sachverhalt und Begründung',
  alternatives: 'Alternativen',
  financialEffects: 'Finanzielle Auswirkungen',
  staffEffects: 'Personelle Auswirkungen',
  climateAndEquality: 'Klima und Gleichstellung',
  participation: 'Beteiligung',
};

/** A text's sections as they are sent, one by one. */
export const paperSectionsOf = (
  sent: readonly { readonly section: PaperSection; readonly text: string }[],
): Result<PaperText['sections'], SectionTwice> => sectionsOf(headings, sent);

/** Where a proposal pointed at evidence its author has said it in other words. Names the first place where that is still to be done. */
export function checkReworded(text: PaperText): Result<PaperText, PaperTextRefusal> {
  const places = [
    ...text.points.map(({ number, text: words }) => ({ field: 'points', place: `Ziffer ${number}`, words })),
    ...paperSections.map((field) => ({ field, place: headings[field], words: text.sections[field] })),
  ];
  const open = places.find(({ words }) => evidenceGaps(words) > 0);
  if (!open) return accept(text);

  const facts = { place: open.place, count: evidenceGaps(open.words) };
  return refuse({ code: 'EVIDENCE_TO_REWORD', field: open.field, facts });
}
