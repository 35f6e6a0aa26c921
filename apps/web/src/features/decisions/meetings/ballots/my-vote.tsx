import { choices, type Choice } from '@systemblick/domain/decisions/meetings/ballot';
import { useState } from 'react';

import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useHeldFocus } from '#shared/page/use-held-focus.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { Ballot, Meeting } from '../meeting.document.js';
import { ballotFragment } from './ballot.document.js';
import { ObjectionDialog } from './objection-dialog.js';
import { Button } from '#shared/widgets/button.js';
import './ballot.css';

type Props = { readonly meeting: Meeting; readonly ballot: Ballot; readonly seat: Ballot['mySeats'][number] };

/** Three large buttons, and a second look before the vote counts: it is for good. */
export function MyVote({ meeting, ballot, seat }: Props) {
  const t = useText();
  const [choice, setChoice] = useState<Choice>();
  const casting = useAct('castVote', ballotFragment, { done: 'meetings.done.vote' });
  const withdrawing = useAct('withdrawObjection', ballotFragment, { done: 'meetings.done.withdrawObjection' });
  const held = useHeldFocus<HTMLDivElement>(String(seat.voted));
  const { id } = ballot;
  const words = ballot.rule === 'consent' ? ('consent' as const) : ('choice' as const);
  const forWhom = deputised(meeting, seat.seatId, ballot.mySeats.length > 1);
  const cast = (chosen: Choice, objection: string | null) =>
    casting.send({ id, seatId: seat.seatId, choice: chosen, objection });

  if (seat.voted) {
    return (
      <div {...held}>
        <Alert kind="success" title={t('meetings.vote.counted')}>
          <p>{t('meetings.vote.countedText')}</p>
          {seat.objects && (
            <AskFirstButton
              small
              label={t('meetings.vote.withdraw')}
              title={t('meetings.asking.withdrawObjection')}
              onConfirm={() => withdrawing.send({ id })}
              running={withdrawing.running}
              refusal={withdrawing.refusal}
            >
              {t('meetings.asking.withdrawObjectionText')}
            </AskFirstButton>
          )}
        </Alert>
      </div>
    );
  }
  if (seat.refusal) {
    return seat.refusal.code === 'ALREADY_VOTED' || seat.refusal.code === 'MEMBER_PRESENT' ? null : (
      <Alert kind="info">
        <p>{seat.refusal.message}</p>
      </Alert>
    );
  }
  return (
    <div className="my-vote" role="group" {...held} aria-label={t('meetings.vote.title')}>
      <p className="my-vote__title">
        {forWhom ? t('meetings.vote.titleFor', { seat: forWhom }) : t('meetings.vote.title')}
      </p>
      <div className="my-vote__choices">
        {choices.map((one) => (
          <button
            key={one}
            type="button"
            className={`my-vote__choice my-vote__choice--${one}`}
            aria-pressed={choice === one}
            onClick={() => setChoice(one)}
          >
            {t(`meetings.${words}.${one}`)}
          </button>
        ))}
      </div>
      {casting.refusal && <RefusalMessage refusal={casting.refusal} />}
      {choice && (words === 'choice' || choice !== 'no') && (
        <Button rank="primary" className="my-vote__cast" running={casting.running} onClick={() => cast(choice, null)}>
          {t('meetings.vote.cast', { choice: t(`meetings.${words}.${choice}`) })}
        </Button>
      )}
      {choice === 'no' && words === 'consent' && (
        <ObjectionDialog
          casting={casting}
          onClose={() => setChoice(undefined)}
          onSend={(objection) => cast('no', objection)}
        />
      )}
      <p className="small muted">{t(ballot.kind === 'rollCall' ? 'meetings.vote.named' : 'meetings.vote.unnamed')}</p>
    </div>
  );
}

/** For which seat, where that is not plain. */
function deputised({ attendance }: Meeting, seatId: string, several: boolean): string | undefined {
  const seat = attendance.seats.find((one) => one.seatId === seatId);
  if (!seat?.member || (!several && seat.confirmedDeputy === null)) return undefined;

  return seat.memberPresent ? undefined : (seat.institution?.shortName ?? seat.member.name);
}
