import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { Resolution } from '../meeting.document.js';
import { outcomeWords } from '../words/outcomes.js';

type Props = Pick<Resolution, 'outcome' | 'way'> & {
  readonly tally: Pick<NonNullable<Resolution['tally']>, 'yes' | 'no' | 'abstain'> | null;
};

/** The outcome in a word, how it came about, and the votes where they were counted. */
export function OutcomeLine({ outcome, way, tally }: Props) {
  const t = useText();

  return (
    <p className="badges">
      <StateBadge state={outcome} states={outcomeWords(t)} />
      <span className="small muted">
        {t(`meetings.way.${way}`)}
        {tally && ` · ${t('meetings.way.tally', { yes: tally.yes, no: tally.no, abstain: tally.abstain })}`}
      </span>
    </p>
  );
}
