import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import { written } from './written-item.js';

type Props = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** Asks before an item is taken off the agenda. */
export function RemoveItemDialog({ meeting, item, onClose, onRemoved }: Props) {
  const t = useText();
  const move = useMove('setAgenda', meetingPage, meeting, { done: 'meetings.done.agenda', onDone: onRemoved });
  const left = meeting.agenda.filter(({ id }) => id !== item.id).map(written);

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({ items: left })}
      title={t('meetings.agenda.removeTitle')}
      confirm={t('meetings.agenda.removeConfirm')}
      danger
      onClose={onClose}
    >
      {t('meetings.agenda.removeText', { title: item.title })}
    </MoveDialog>
  );
}
