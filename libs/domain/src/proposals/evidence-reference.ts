/** What a text may point at instead of copying it. */
export const evidenceKinds = ['passage', 'observation', 'theme', 'hint'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type EvidenceReference = { readonly kind: EvidenceKind; readonly id: string };

/** A stretch of a line: words with their emphasis, or a reference. */
export type TextPart =
  | { readonly part: 'words'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly part: 'reference'; readonly reference: EvidenceReference };

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const token = new RegExp(`\\[\\[(${evidenceKinds.join('|')}):(${uuid})\\]\\]|(\\*\\*)|(__)`, 'g');

/** The textual form in which a reference stands in a stored text: `[[passage:<uuid>]]`. */
export const printReference = ({ kind, id }: EvidenceReference): string => `[[${kind}:${id}]]`;

/** Takes one line apart: `**bold**`, `__italic__` and references. Emphasis ends with the line. */
export function partsOfLine(line: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let bold = false;
  let italic = false;
  let from = 0;
  const say = (to: number) => {
    if (to > from) parts.push({ part: 'words', text: line.slice(from, to), bold, italic });
  };
  for (const found of line.matchAll(token)) {
    const [whole, kind, id, toggleBold] = found;
    say(found.index);
    from = found.index + whole.length;
    if (kind && id) parts.push({ part: 'reference', reference: { kind: kind as EvidenceKind, id } });
    else if (toggleBold) bold = !bold;
    else italic = !italic;
  }
  say(line.length);
  return parts;
}

/** Writes one line; what `partsOfLine` reads of it are the same parts. */
export function printLine(parts: readonly TextPart[]): string {
  return parts
    .map((part) => {
      if (part.part === 'reference') return printReference(part.reference);
      const slanted = part.italic ? `__${part.text}__` : part.text;
      return part.bold ? `**${slanted}**` : slanted;
    })
    .join('');
}

/** Every reference of a text, each once, in its order. */
export function referencesIn(text: string): readonly EvidenceReference[] {
  const found = new Map<string, EvidenceReference>();
  for (const part of partsOfLine(text))
    if (part.part === 'reference') found.set(printReference(part.reference), part.reference);
  return [...found.values()];
}
