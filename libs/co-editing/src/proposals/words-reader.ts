import * as Y from 'yjs';

import {
  evidenceKinds,
  partsOfLine,
  printLine,
  printReference,
  type EvidenceKind,
  type Words,
} from '@systemblick/domain/proposals/evidence-reference';
import { allowedAddress } from '@systemblick/domain/kernel/link-address';

export type ReadWords = { readonly text: string; readonly unfitLink: boolean };

/** The words of a paragraph in their textual form; of a link whose address is not allowed only the words. */
export function wordsOfParagraph(paragraph: Y.XmlElement): ReadWords {
  let unfitLink = false;
  const text = paragraph
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) {
        const read = wordsOf(child);
        unfitLink ||= read.unfitLink;
        return read.text;
      }
      if (!(child instanceof Y.XmlElement)) return '';
      return child.nodeName === 'hardBreak' ? '\n' : child.nodeName === 'evidence' ? referenceOf(child) : '';
    })
    .join('');
  return { text, unfitLink };
}

type Run = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

/** Words with their emphasis; where the written words would read as marks themselves, they stay words without any. */
function wordsOf(text: Y.XmlText): ReadWords {
  const runs = (text.toDelta() as readonly Run[]).filter(
    (run): run is Run & { readonly insert: string } => typeof run.insert === 'string',
  );
  let unfitLink = false;
  const parts = runs.map(({ insert, attributes = {} }): Words => {
    const shown = insert.replace(/\s*\n\s*/g, ' ');
    const link = addressOf(attributes['link']);
    unfitLink ||= Boolean(attributes['link']) && link === undefined;
    return {
      part: 'words',
      text: shown,
      bold: Boolean(attributes['bold']),
      italic: Boolean(attributes['italic']),
      ...(link !== undefined && { link }),
    };
  });
  const printed = printLine(parts);
  const plain = parts.map((part) => part.text).join('');
  const read = partsOfLine(printed).map((part) => (part.part === 'words' ? part.text : printReference(part.reference)));
  return { text: read.join('') === plain ? printed : plain, unfitLink };
}

const addressOf = (link: unknown): string | undefined =>
  typeof link === 'object' && link !== null && 'href' in link ? allowedAddress(link.href) : undefined;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whatever is no reference of ours says nothing. */
function referenceOf(node: Y.XmlElement): string {
  const kind: unknown = node.getAttribute('kind');
  const id: unknown = node.getAttribute('id');
  if (typeof id !== 'string' || !uuid.test(id) || !isKind(kind)) return '';
  return printReference({ kind, id });
}

const isKind = (kind: unknown): kind is EvidenceKind => (evidenceKinds as readonly unknown[]).includes(kind);
