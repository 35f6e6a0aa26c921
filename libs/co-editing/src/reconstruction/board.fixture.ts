import * as Y from 'yjs';

import { initialBoard } from './board.js';
import type { BoardMark } from './board-shape.js';
import type { NewObservation } from './board-writers.js';

/** The nth id of an invented world. */
export const anId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function aBoard(): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialBoard());
  return doc;
}

export const aMark = (over: Partial<BoardMark> = {}): BoardMark => ({
  id: anId(1),
  caseId: anId(900),
  caseVersion: 1,
  section: 'assessment',
  start: 10,
  end: 25,
  personId: anId(800),
  ...over,
});

export const anObservation = (over: Partial<NewObservation> = {}): NewObservation => ({
  id: anId(2),
  kind: 'serviceGap',
  createdBy: anId(800),
  createdAt: 1_760_000_000_000,
  text: 'Zwischen Antrag und Antwort liegen Wochen.',
  ...over,
});
