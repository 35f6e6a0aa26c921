import { slipChoices } from '@systemblick/domain/decisions/meetings/ballot';

import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import type { Ballot } from '../meeting.document.js';
import { arithmeticSentence } from './arithmetic-sentence.js';
import './ballot.css';

const tones = { adopted: 'success', rejected: 'danger', noQuorum: 'warning' } as const;

/** The result as a bar, in numbers and in a sentence; names of a roll call, objections under the consent rule. */
export function BallotResult({ ballot }: { readonly ballot: Ballot }) {
  const t = useText();
  const { result, rollCall, objections } = ballot;

  if (!result) return null;
  const shown = slipChoices.filter((choice) => choice !== 'invalid' || result.invalid > 0);
  return (
    <div className="ballot-result">
      <Badge tone={tones[result.outcome]}>{t(`meetings.ballot.outcome.${result.outcome}`)}</Badge>
      {result.cast > 0 && (
        <div className="line ballot-result__bar" aria-hidden="true">
          {shown
            .filter((choice) => result[choice] > 0)
            .map((choice) => (
              <span
                key={choice}
                className={`ballot-result__part ballot-result__part--${choice}`}
                style={{ flexGrow: result[choice] }}
              >
                {result[choice]}
              </span>
            ))}
        </div>
      )}
      <dl className="row ballot-result__numbers">
        {shown.map((choice) => (
          <div key={choice}>
            <dt className={`ballot-result__key ballot-result__key--${choice}`}>{t(`meetings.choice.${choice}`)}</dt>
            <dd>{result[choice]}</dd>
          </div>
        ))}
      </dl>
      <p>{arithmeticSentence(t, ballot.rule, result)}</p>
      <p className="small muted">
        {t('meetings.arithmetic.attendance', { present: result.present, entitled: result.entitled })}{' '}
        {result.notVoted > 0 && t('meetings.arithmetic.notVoted', { count: result.notVoted })}{' '}
        {result.presentAtClose !== null &&
          result.presentAtClose !== result.present &&
          t('meetings.arithmetic.atClose', { opened: result.present, closed: result.presentAtClose })}
      </p>
      {objections.length > 0 && (
        <ul className="ballot-result__objections">
          {objections.map((objection) => (
            <li key={objection}>{t('meetings.ballot.objection', { text: objection })}</li>
          ))}
        </ul>
      )}
      {rollCall.length > 0 && (
        <details>
          <summary>{t('meetings.ballot.rollCall')}</summary>
          <dl className="roll-call">
            {rollCall.map(({ seatId, person, choice }) => (
              <div key={seatId}>
                <dt>{person?.name}</dt>
                <dd>{t(`meetings.choice.${choice}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
