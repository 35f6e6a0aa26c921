import * as Y from 'yjs';

import { initialBoard } from '@systemblick/co-editing/reconstruction/board';
import {
  addMark,
  addObservation,
  addThemeDraft,
  themeDraftText,
} from '@systemblick/co-editing/reconstruction/board-writers';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { PassageId } from '@systemblick/domain/reconstruction/passage';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoCases } from '../cases/load-cases.js';
import type { Material } from '../material/material.js';
import { observationKindOf } from '../material/words.js';
import type { Story } from '../story/story.js';

type Seen = Material['beobachtungen'][number];
type Theme = Material['generative_themen'][number];
/** An observation on a board, and the passage it was marked on. */
export type OnBoard = { readonly observationId: ObservationId; readonly passageId: PassageId };

/** A session's board as its group writes it, before anybody has taken over what it holds. */
export class DemoBoard {
  private readonly doc = new Y.Doc();
  private readonly initial: Uint8Array;

  constructor(
    private readonly story: Story,
    private readonly cases: DemoCases,
  ) {
    Y.applyUpdate(this.doc, initialBoard());
    this.initial = Y.encodeStateVector(this.doc);
  }

  /** Marks the passage that is quoted, and writes what was seen there. */
  observe({ id, fall_nr, zitat, beschreibung, kategorie, erfasst_von }: Seen, createdAt: Date): OnBoard {
    const { id: caseId, text } = this.cases(fall_nr);
    const section = regelkreisPhases.find((phase) => text.sections[phase].includes(zitat));
    if (!section) throw new Error(`The demo's observation ${id} quotes nothing of its case`);
    const start = text.sections[section].indexOf(zitat);
    const [passageId, observationId] = [newId<'Passage'>(), newId<'Observation'>()];
    const personId = this.story.person(erfasst_von);
    const place = { caseId, caseVersion: 1, section, start, end: start + zitat.length };
    const written =
      addMark(this.doc, { id: passageId, ...place, personId }) &&
      addObservation(this.doc, {
        id: observationId,
        kind: observationKindOf(kategorie),
        text: beschreibung,
        markIds: [passageId],
        createdBy: personId,
        createdAt: createdAt.getTime(),
      });
    if (!written) throw new Error(`The demo's observation ${id} does not fit on a board`);
    return { observationId, passageId };
  }

  /** Writes down what is general in these observations. */
  draftTheme(
    themeId: string,
    { id, typ, titel, beschreibung, leitfrage }: Theme,
    observationIds: readonly string[],
  ): void {
    const kind = typ === 'Gelingensfaktor' ? 'successFactor' : 'problem';
    if (!addThemeDraft(this.doc, { id: themeId, kind, title: titel, observationIds }))
      throw new Error(`The demo's theme ${id} does not fit on a board`);
    themeDraftText(this.doc, themeId, 'statement')?.insert(0, beschreibung);
    themeDraftText(this.doc, themeId, 'leadingQuestion')?.insert(0, leitfrage);
  }

  /** What was written on it. */
  update(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, this.initial);
  }
}
