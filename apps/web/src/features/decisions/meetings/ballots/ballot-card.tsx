import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import type { Ballot, Meeting } from '../meeting.document.js';
import { AskedPoints } from './asked-points.js';
import { BallotResult } from './ballot-result.js';
import { MyVote } from './my-vote.js';
import './ballot.css';

/** A ballot: the question, one's own vote while it is open, the result once it is closed. */
export function BallotCard({ meeting, ballot }: { readonly meeting: Meeting; readonly ballot: Ballot }) {
  const t = useText();
  const { state, kind, rule, wording, castCount, mySeats } = ballot;

  return (
    <section className={`ballot ballot--${state}`} aria-label={t('meetings.ballot.title')}>
      <p className="badges">
        <Badge tone={state === 'open' ? 'success' : 'neutral'}>{t(`meetings.ballot.state.${state}`)}</Badge>
        <span className="small muted">
          {t(`meetings.ballot.kind.${kind}`)} · {t(`meetings.rule.${rule}`)}
        </span>
      </p>
      <p className="ballot__question">{wording}</p>
      <AskedPoints meeting={meeting} ballot={ballot} />
      {state === 'open' && (
        <>
          {mySeats.map((seat) => (
            <MyVote key={seat.seatId} meeting={meeting} ballot={ballot} seat={seat} />
          ))}
          <p className="small" role="status">
            {t('meetings.ballot.cast', { cast: castCount ?? 0, present: meeting.attendance.seatsPresent })}
          </p>
        </>
      )}
      <BallotResult ballot={ballot} />
    </section>
  );
}
