import * as Y from 'yjs';

import { initialUpdate, isHere } from '../meta.js';
import { bad, fine, type Reading } from '../reading.js';

/** Limits of a text written together. */
const textLimits = { sections: 50, characters: 100_000 } as const;

/** A text of several sections, each a rich text of its own under a fixed key. Stored as the room's first update. */
export const initialText = (): Uint8Array => initialUpdate('text');

/** The name of a section at the top of a document. */
export const sectionRoot = (key: string): string => `section:${key}`;

/** The shared rich text of a section, for an editor's collaboration extension. */
export const sectionFragment = (doc: Y.Doc, key: string): Y.XmlFragment => doc.getXmlFragment(sectionRoot(key));

export type Section = { readonly key: string; readonly text: string };

/** The sections of these keys as plain text, a line a block. */
export function readSections(doc: Y.Doc, keys: readonly string[]): Reading<readonly Section[]> {
  if (!isHere(doc)) return bad({ code: 'NOTHING_THERE' });
  if (keys.length > textLimits.sections)
    return bad({ code: 'TOO_MANY', what: 'sections', count: keys.length, max: textLimits.sections });

  const sections = keys.map((key) => ({ key, text: linesOf(sectionFragment(doc, key)).join('\n') }));
  const long = sections.find(({ text }) => text.length > textLimits.characters);
  return long ? bad({ code: 'SHAPE', path: `section:${long.key}` }) : fine(sections);
}

function linesOf(node: Y.XmlFragment): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const child of node.toArray()) {
    if (child instanceof Y.XmlText) {
      line = (line ?? '') + wordsOf(child);
    } else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') {
      line = `${line ?? ''}\n`;
    } else if (child instanceof Y.XmlElement) {
      if (line !== undefined) lines.push(line);
      line = undefined;
      lines.push(...linesOf(child));
    }
  }
  return line === undefined ? lines : [...lines, line];
}

/** The text without its marks: `toString()` would write them as tags. */
function wordsOf(text: Y.XmlText): string {
  const runs = text.toDelta() as readonly { readonly insert?: unknown }[];
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}
