import * as Y from 'yjs';

import {
  evidenceKinds,
  partsOfLine,
  printLine,
  printReference,
  type EvidenceKind,
  type TextPart,
} from '@systemblick/domain/proposals/evidence-reference';

/** Deeper than anybody writes: a list of ten levels takes twenty. */
const deepest = 32;

export type Blocks = { readonly blocks: readonly string[]; readonly tooDeep: boolean };

/** The blocks of a rich text in their textual form: a paragraph, or a list with a line an item. */
export function blocksOf(fragment: Y.XmlFragment): Blocks {
  let tooDeep = false;

  function blocksIn(node: Y.XmlFragment, depth: number): string[] {
    if (depth > deepest) {
      tooDeep = true;
      return [];
    }
    const blocks: string[] = [];
    for (const child of node.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      switch (child.nodeName) {
        case 'paragraph':
          blocks.push(lineOf(child));
          break;
        case 'bulletList':
        case 'orderedList':
          blocks.push(itemsOf(child, depth + 1).join('\n'));
          break;
        default:
          blocks.push(...blocksIn(child, depth + 1));
      }
    }
    return blocks.filter((block) => block.trim().length > 0);
  }

  /** Items of a list within a list follow their own item, on the same level. */
  function itemsOf(list: Y.XmlElement, depth: number): string[] {
    const lines: string[] = [];
    let number = 0;
    for (const item of list.toArray()) {
      if (!(item instanceof Y.XmlElement)) continue;
      number += 1;
      const [first = '', ...more] = blocksIn(item, depth + 1).flatMap((block) => block.split('\n'));
      lines.push(`${list.nodeName === 'orderedList' ? `${number}.` : '-'} ${first}`);
      lines.push(...more.map((line) => (/^(- |\d+\. )/.test(line) ? line : `- ${line}`)));
    }
    return lines;
  }

  const blocks = blocksIn(fragment, 0);
  return { blocks, tooDeep };
}

function lineOf(paragraph: Y.XmlElement): string {
  return paragraph
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) return wordsOf(child);
      if (!(child instanceof Y.XmlElement)) return '';
      return child.nodeName === 'hardBreak' ? '\n' : child.nodeName === 'evidence' ? referenceOf(child) : '';
    })
    .join('');
}

type Run = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

/** Words with their emphasis; where the written words would read as marks themselves, they stay words without any. */
function wordsOf(text: Y.XmlText): string {
  const runs = (text.toDelta() as readonly Run[]).filter(
    (run): run is Run & { readonly insert: string } => typeof run.insert === 'string',
  );
  const parts = runs.map(({ insert, attributes = {} }): TextPart => {
    const shown = insert.replace(/\s*\n\s*/g, ' ');
    return { part: 'words', text: shown, bold: Boolean(attributes['bold']), italic: Boolean(attributes['italic']) };
  });
  const printed = printLine(parts);
  const plain = parts.map((part) => (part.part === 'words' ? part.text : '')).join('');
  const read = partsOfLine(printed).map((part) => (part.part === 'words' ? part.text : printReference(part.reference)));
  return read.join('') === plain ? printed : plain;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whatever is no reference of ours says nothing. */
function referenceOf(node: Y.XmlElement): string {
  const kind: unknown = node.getAttribute('kind');
  const id: unknown = node.getAttribute('id');
  if (typeof id !== 'string' || !uuid.test(id) || !isKind(kind)) return '';
  return printReference({ kind, id });
}

const isKind = (kind: unknown): kind is EvidenceKind => (evidenceKinds as readonly unknown[]).includes(kind);
