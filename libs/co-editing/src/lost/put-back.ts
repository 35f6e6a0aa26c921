import * as Y from 'yjs';

import { observationKinds } from '@systemblick/domain/cases/observation-kind';

import { textOf } from '../reconstruction/board-maps.js';
import {
  addCluster,
  addObservation,
  addThemeDraft,
  boardOrigin,
  themeDraftText,
} from '../reconstruction/board-writers.js';
import { isBoardMap, type LostWords } from './lost-words.js';

type By = { readonly newId: string; readonly createdBy: string | null; readonly createdAt: number };

/**
 * Puts words back where they stood, after what is there by now: at the end of their section, or of their card; a card
 * that is gone is made anew. False where they do not fit in any more.
 */
export function putBack(doc: Y.Doc, words: LostWords, by: By): boolean {
  return words.place.startsWith('section:') ? intoSection(doc, words) : ontoBoard(doc, words, by);
}

function intoSection(doc: Y.Doc, { place, text }: LostWords): boolean {
  const fragment = doc.getXmlFragment(place);
  doc.transact(() => {
    const last = fragment.length > 0 ? fragment.get(fragment.length - 1) : undefined;
    const isTitle = place === 'section:title';
    if (isTitle && last instanceof Y.XmlElement) return void last.insert(last.length, [run(` ${text}`)]);
    fragment.insert(
      fragment.length,
      text.split('\n').map((line) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [run(line)]);
        return paragraph;
      }),
    );
  }, 'put back');
  return true;
}

function run(text: string): Y.XmlText {
  const made = new Y.XmlText();
  made.insert(0, text, {});
  return made;
}

function ontoBoard(doc: Y.Doc, { place, text, kind, anonymous }: LostWords, by: By): boolean {
  const [map = '', id = '', field = ''] = place.split('.');
  if (!isBoardMap(map)) return false;
  const found = textOf(doc, map, id, field);
  if (found) {
    const gap = found.length > 0 ? ' ' : '';
    doc.transact(() => found.insert(found.length, gap + text), boardOrigin);
    return true;
  }
  switch (map) {
    case 'observations':
      return addObservation(doc, {
        id: by.newId,
        kind: observationKinds.find((known) => known === kind) ?? 'other',
        createdBy: anonymous ? null : by.createdBy,
        createdAt: by.createdAt,
        text,
      });
    case 'clusters':
      return addCluster(doc, { id: by.newId, title: text, order: by.createdAt });
    case 'themeDrafts': {
      const isTitle = field === 'title';
      const made = addThemeDraft(doc, {
        id: by.newId,
        kind: kind === 'successFactor' ? 'successFactor' : 'problem',
        ...(isTitle && { title: text }),
      });
      if (made && !isTitle && (field === 'statement' || field === 'leadingQuestion'))
        themeDraftText(doc, by.newId, field)?.insert(0, text);
      return made;
    }
    case 'marks':
      return false;
  }
}
