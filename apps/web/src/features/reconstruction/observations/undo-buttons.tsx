import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { Button } from '#shared/widgets/button.js';

/** Takes back one's own last step, never somebody else's; also with Ctrl+Z. */
export function UndoButtons() {
  const t = useText();
  const { undo } = useWorkshop();

  return (
    <div className="undo-buttons">
      <Button
        repeats
        rank="tertiary"
        small
        aria-disabled={!undo.canUndo}
        title={t('reconstruction.undo.undoHint')}
        onClick={() => undo.canUndo && undo.undo()}
      >
        {t('reconstruction.undo.undo')}
      </Button>
      <Button
        repeats
        rank="tertiary"
        small
        aria-disabled={!undo.canRedo}
        title={t('reconstruction.undo.redoHint')}
        onClick={() => undo.canRedo && undo.redo()}
      >
        {t('reconstruction.undo.redo')}
      </Button>
    </div>
  );
}
