import { allowedAddress } from '../kernel/link-address.js';

/** What a text may point at instead of copying it. */
export const evidenceKinds = ['passage', 'observation', 'theme', 'hint'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type EvidenceReference = { readonly kind: EvidenceKind; readonly id: string };

/** Words with their emphasis, and the address they lead to. */
export type Words = {
  readonly part: 'words';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: string;
};

/** A stretch of a line: words, or a reference. */
export type TextPart = Words | { readonly part: 'reference'; readonly reference: EvidenceReference };

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const reference = `\\[\\[(${evidenceKinds.join('|')}):(${uuid})\\]\\]`;
const token = new RegExp(`${reference}|(\\*\\*)|(__)|\\[\\[link:([^\\]\\s]+)\\]\\]|(\\[\\[/link\\]\\])`, 'g');
const linkEnd = '[[/link]]';

/** The textual form in which a reference stands in a stored text: `[[passage:<uuid>]]`. */
export const printReference = ({ kind, id }: EvidenceReference): string => `[[${kind}:${id}]]`;

/**
 * Takes one line apart: `**bold**`, `__italic__`, `[[link:https://…]]words[[/link]]` and references. Emphasis and links end
 * with the line. An address that is not allowed makes no link, whoever wrote it: then the marks are words as well.
 */
export function partsOfLine(line: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let bold = false;
  let italic = false;
  let link: string | undefined;
  let from = 0;
  const say = (to: number) => {
    if (to > from)
      parts.push({ part: 'words', text: line.slice(from, to), bold, italic, ...(link !== undefined && { link }) });
  };
  for (const found of line.matchAll(token)) {
    const [whole, kind, id, toggleBold, toggleItalic, written] = found;
    const address = allowedAddress(written);
    const isWords = written === undefined ? whole === linkEnd && link === undefined : address === undefined;
    if (isWords) continue;
    say(found.index);
    from = found.index + whole.length;
    if (kind && id) parts.push({ part: 'reference', reference: { kind: kind as EvidenceKind, id } });
    else if (toggleBold) bold = !bold;
    else if (toggleItalic) italic = !italic;
    else link = address;
  }
  say(line.length);
  return parts;
}

/** Writes one line; what `partsOfLine` reads of it are the same parts. */
export function printLine(parts: readonly TextPart[]): string {
  let printed = '';
  let link: string | undefined;
  for (const part of parts) {
    const next = part.part === 'words' ? part.link : undefined;
    if (next !== link) printed += (link === undefined ? '' : linkEnd) + (next === undefined ? '' : `[[link:${next}]]`);
    link = next;
    printed += part.part === 'words' ? emphasised(part) : printReference(part.reference);
  }
  return printed + (link === undefined ? '' : linkEnd);
}

function emphasised({ text, bold, italic }: Words): string {
  const slanted = italic ? `__${text}__` : text;
  return bold ? `**${slanted}**` : slanted;
}

/** Every reference of a text, each once, in its order. */
export function referencesIn(text: string): readonly EvidenceReference[] {
  const found = new Map<string, EvidenceReference>();
  for (const part of partsOfLine(text))
    if (part.part === 'reference') found.set(printReference(part.reference), part.reference);
  return [...found.values()];
}
