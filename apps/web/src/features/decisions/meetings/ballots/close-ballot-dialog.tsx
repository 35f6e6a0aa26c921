import { ConfirmDialog } from '#shared/dialog/confirm-dialog.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import type { Ballot, Meeting } from '../meeting.document.js';
import { ballotFragment } from './ballot.document.js';

type Props = { readonly meeting: Meeting; readonly ballot: Ballot; readonly onClose: () => void };

/** Asks before it counts: who has not voted, and who has left since it was opened. */
export function CloseBallotDialog({ meeting, ballot, onClose }: Props) {
  const t = useText();
  const { list } = useFormats();
  const closing = useAct('closeBallot', ballotFragment, { done: 'meetings.done.closeBallot', onDone: onClose });
  const there = new Set(meeting.attendance.present.map(({ id }) => id));
  const without = ballot.notVoted;
  const [missing, absent] = [without.filter(({ id }) => there.has(id)), without.filter(({ id }) => !there.has(id))];
  const opened = ballot.presentAtOpening ?? 0;
  const { seatsPresent } = meeting.attendance;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('meetings.closingBallot.title')}
      confirm={t('meetings.chair.closeBallot')}
      onConfirm={() => closing.send({ id: ballot.id })}
      running={closing.running}
      refusal={closing.refusal}
    >
      <p>
        <strong>{t('meetings.closingBallot.missing', { count: missing.length })}</strong>
      </p>
      {missing.length > 0 && <p>{list(missing.map(({ name }) => name))}</p>}
      {absent.length > 0 && (
        <p>{t('meetings.closingBallot.absent', { names: list(absent.map(({ name }) => name)) })}</p>
      )}
      {seatsPresent < opened && <p>{t('meetings.closingBallot.left', { opened, now: seatsPresent })}</p>}
      <p>{t('meetings.closingBallot.text')}</p>
    </ConfirmDialog>
  );
}
