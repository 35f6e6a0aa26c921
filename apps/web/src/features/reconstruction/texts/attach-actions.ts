import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { attachMark } from '@systemblick/co-editing/reconstruction/board-writers';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { MenuAction } from '#shared/widgets/menu.js';
import { numbered } from '../board/numbered.js';
import { shortened } from './text-span.js';

type Given = {
  readonly t: Translate;
  readonly shared: SharedDocument;
  readonly board: Board;
  /** The marks to be attached, made when one is chosen. */
  readonly markIds: () => readonly string[];
  readonly disabled: boolean;
  readonly onAttached?: (observationId: string) => void;
};

/** „An Beobachtung 3 anhängen“, the newest first. */
export const attachActions = ({ t, shared, board, markIds, disabled, onAttached }: Given): readonly MenuAction[] =>
  numbered(board)
    .toReversed()
    .map(({ id, number, text }) => ({
      key: id,
      label: t('reconstruction.texts.attachTo', {
        number,
        text: shortened(text, 48) || t('reconstruction.observations.empty'),
      }),
      disabled,
      onAction: () => {
        for (const markId of markIds()) attachMark(shared.doc, id, markId);
        onAttached?.(id);
      },
    }));
