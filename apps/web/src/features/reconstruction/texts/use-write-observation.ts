import { addMark, addObservation } from '@systemblick/co-editing/reconstruction/board-writers';

import { announce } from '#shared/announce/announcements.js';
import { serverNow } from '#shared/server/server-clock.js';
import { text } from '#shared/texts/texts.js';
import { useWorkshop } from '../board/workshop.js';
import { newId } from '#shared/form/new-id.js';
import type { SelectedPassage } from './selected-passage.js';

/** The longest passage the server takes over. */
const longest = 2000;

/** Marks passages and begins observations about them. */
export function useWriteObservation() {
  const { shared, myId, pointing } = useWorkshop();
  const { doc } = shared;

  /** The new mark's id; undefined where it could not be made, which is then said. */
  function mark(passage: SelectedPassage): string | undefined {
    const { quote, ...place } = passage;
    if (quote.length > longest) {
      announce(text('reconstruction.texts.tooLong', { max: longest }), 'danger');
      return undefined;
    }
    const id = newId();
    if (addMark(doc, { ...place, id, personId: myId })) return id;
    announce(text('reconstruction.texts.full'), 'danger');
    return undefined;
  }

  function writeAbout(markIds: readonly string[]): void {
    const id = newId();
    const observation = { id, kind: 'other', createdBy: myId, createdAt: Math.round(serverNow()), markIds } as const;
    if (addObservation(doc, observation)) pointing.toNew(id);
    else announce(text('reconstruction.texts.full'), 'danger');
  }

  /** Both, as one step that is taken back as one. */
  function writeOn(passage: SelectedPassage): void {
    const markId = mark(passage);
    if (markId !== undefined) writeAbout([markId]);
  }

  return { mark, writeAbout, writeOn };
}
