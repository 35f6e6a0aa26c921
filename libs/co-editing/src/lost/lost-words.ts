import * as Y from 'yjs';

import { boardMapNames, boardMaps, type BoardMapName } from '../reconstruction/board-maps.js';
import type { Clocks } from './committed-clocks.js';

/** Words that were not taken any more, and where they stood: `section:solution`, `observations.<id>.text`. */
export type LostWords = {
  readonly place: string;
  readonly text: string;
  readonly kind?: string;
  /** They stood on a card that names nobody: nor may the one that is made anew for them. */
  readonly anonymous?: true;
};

/** What somebody wrote in this document beyond what is committed, as plain text, place by place. */
export function lostWords(doc: Y.Doc, committed: Clocks): readonly LostWords[] {
  const found = [...onBoard(doc, committed), ...inSections(doc, committed)];
  return found.filter(({ text }) => text !== '');
}

function inSections(doc: Y.Doc, committed: Clocks): LostWords[] {
  const keys = [...doc.share.keys()].filter((key) => key.startsWith('section:'));
  return keys.map((place) => ({ place, text: linesIn(doc.getXmlFragment(place), committed).join('\n') }));
}

function linesIn(node: Y.XmlFragment, committed: Clocks): string[] {
  const parts = node.toArray();
  const isLine = parts.some((part) => part instanceof Y.XmlText);
  if (isLine)
    return [parts.flatMap((part) => (part instanceof Y.XmlText ? wordsIn(part, committed) || [] : [])).join(' ')];
  return parts
    .flatMap((part) => (part instanceof Y.XmlElement ? linesIn(part, committed) : []))
    .filter((line) => line !== '');
}

function onBoard(doc: Y.Doc, committed: Clocks): LostWords[] {
  return Object.entries(boardMaps(doc)).flatMap(([map, entries]) =>
    [...entries].flatMap(([id, value]) => (value instanceof Y.Map ? inEntry(`${map}.${id}`, value, committed) : [])),
  );
}

function inEntry(place: string, entry: Y.Map<unknown>, committed: Clocks): LostWords[] {
  const kind = entry.get('kind');
  const anonymous = entry.get('createdBy') === null;
  return [...entry].flatMap(([field, value]) =>
    value instanceof Y.Text
      ? [
          {
            place: `${place}.${field}`,
            text: wordsIn(value, committed),
            ...(typeof kind === 'string' && { kind }),
            ...(anonymous && { anonymous }),
          },
        ]
      : [],
  );
}

/** Stretches apart from each other are told apart. */
function wordsIn(text: Y.Text, committed: Clocks): string {
  const runs: string[] = [];
  let goesOn = false;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const known = Math.max(0, (committed.get(item.id.client) ?? 0) - item.id.clock);
    const lost = item.content.str.slice(known);
    if (lost === '') {
      goesOn = false;
      continue;
    }
    if (goesOn && known === 0) runs.push((runs.pop() ?? '') + lost);
    else runs.push(lost);
    goesOn = true;
  }
  return runs
    .map((run) => run.trim())
    .filter((run) => run !== '')
    .join(' … ');
}

export const isBoardMap = (name: string): name is BoardMapName => (boardMapNames as readonly string[]).includes(name);
