import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

export type TextRefusal = Refusal<'TEXT_MISSING' | 'TEXT_TOO_LONG' | 'SECTION_TOO_LONG'>;

/** How long texts may be: a line (title), a paragraph (reason, remark), a long text (section of a case or paper). */
export const textLimits = { line: 300, paragraph: 4_000, long: 60_000 } as const;

/** Signs nobody sees (Unicode's format characters, soft hyphens, the byte order mark, what only marks or varies a letter): alone they say nothing. */
const unseen = /[\s\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Whether a text says anything to somebody who looks at it. */
export const saysSomething = (text: string): boolean => text.replace(unseen, '') !== '';

/**
 * What no text is written with: terminals and printers are told by it. Tabulators and line ends are text. With them
 * what turns the direction of the words around it, so that they read otherwise than they stand (Unicode Technical
 * Report 36, 2.10): the marks for single words stay.
 */
const controls = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;
/** What hides in a line and lets two of them look alike. The joiners stay: Persian names and emoji are written with them. */
const hidden = /[^\P{Cf}\u200c\u200d]|[\u034f\u115f\u1160\u3164\uffa0]/gu;

/** A text of several lines as it looks: composed (NFC), without signs that tell a printer or turn the words. */
export const asItLooks = (text: string): string => text.replace(controls, '').normalize('NFC');

/** A line is one line, and no other than it looks. */
const plain = (text: string, max: number): string =>
  max > textLimits.line ? asItLooks(text) : text.replace(hidden, '').replace(/[\s\p{Cc}]+/gu, ' ');

/** A line as it looks, and as it is kept. */
export const asLine = (text: string): string => plain(text, textLimits.line).trim().normalize('NFC');

/** By which two lines are one: how they look, whatever their capitals. */
export const lineKey = (text: string): string => asLine(text).toLowerCase();

/**
 * A text that says something: trimmed, composed (NFC, Unicode Annex 15), without control characters, 1 to `max`
 * characters; one of a line's length without line ends and signs nobody sees.
 */
export function requiredText(field: string, text: string, max: number): Result<string, TextRefusal> {
  const trimmed = plain(text, max).trim().normalize('NFC');
  if (!saysSomething(trimmed)) return refuse({ code: 'TEXT_MISSING', field });
  if (trimmed.length > max) return refuse({ code: 'TEXT_TOO_LONG', field, facts: { max } });

  return accept(trimmed);
}

/** A text that may be left out: trimmed, null where nothing was written. */
export function optionalText(field: string, text: string | null, max: number): Result<string | null, TextRefusal> {
  if (text === null || !saysSomething(text)) return accept(null);

  return requiredText(field, text, max);
}

/** Texts that may be left out, each by the name of its field: as they are kept, or the first that is too long. */
export function optionalTexts<Field extends string>(
  texts: Readonly<Record<Field, string | null>>,
  max: number,
): Result<Readonly<Record<Field, string | null>>, TextRefusal> {
  const kept = {} as Record<Field, string | null>;
  for (const field of Object.keys(texts) as Field[]) {
    const text = optionalText(field, texts[field], max);
    if (!text.ok) return text;
    kept[field] = text.value;
  }
  return accept(kept);
}

/** A text in several sections as it looks, none of them too long. */
export function readableSections<Section extends string>(
  names: Readonly<Record<Section, string>>,
  sections: Readonly<Record<Section, string>>,
): Result<Readonly<Record<Section, string>>, TextRefusal> {
  const entries = (Object.keys(names) as Section[]).map((one) => [one, asItLooks(sections[one])] as const);
  const readable = Object.fromEntries(entries) as Record<Section, string>;
  const checked = checkSections(names, readable);
  return checked.ok ? accept(readable) : checked;
}

/** Of a text in several sections: the first that is too long, by its field and by the name people know it under. */
export function checkSections<Section extends string>(
  names: Readonly<Record<Section, string>>,
  sections: Readonly<Record<Section, string>>,
): Result<true, TextRefusal> {
  const max = textLimits.long;
  const long = (Object.keys(names) as Section[]).find((one) => sections[one].trim().normalize('NFC').length > max);
  return long === undefined
    ? accept(true as const)
    : refuse({ code: 'SECTION_TOO_LONG', field: long, facts: { place: names[long], max } });
}
