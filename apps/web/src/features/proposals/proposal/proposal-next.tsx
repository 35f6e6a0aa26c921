import { Link } from 'react-router';

import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { ProposalMove } from './proposal-dialog.js';
import type { Proposal } from './proposal.document.js';

type Props = { readonly proposal: Proposal; readonly onMove: (move: ProposalMove) => void };

/** What this person can do with the proposal now, or for whom it waits. */
export function ProposalNext({ proposal, onMove }: Props) {
  const t = useText();
  const { state, steps, answers, unanswered } = proposal;
  const may = (action: string) => isOffered(steps, `proposal:${action}`);
  const button = (move: ProposalMove, second = false) => (
    <button
      type="button"
      className={`kern-btn kern-btn--${second ? 'secondary' : 'primary'}`}
      onClick={() => onMove(move)}
    >
      {t(`proposals.move.${move}`)}
    </button>
  );
  const own = may('submitOwn') ? 'submitOwn' : 'submit';

  if (may('consult')) return <NextStep action={button('consult')}>{t('proposals.next.consult')}</NextStep>;
  if (may('answer') && !answers.some(({ mine }) => mine))
    return <NextStep action={button('answer')}>{t('proposals.next.answer')}</NextStep>;
  if (may(own) && unanswered.length === 0)
    return (
      <NextStep
        action={
          <div className="button-row">
            {button(own)}
            {button('resume', true)}
          </div>
        }
      >
        {t(`proposals.next.${own}`)}
      </NextStep>
    );
  if (may('resume'))
    return (
      <NextStep waiting action={button('resume', true)}>
        {t('proposals.wait.answers', { count: unanswered.length })}
      </NextStep>
    );
  if (may('accept'))
    return (
      <NextStep
        action={
          <div className="button-row">
            {button('accept')}
            {button('return', true)}
          </div>
        }
      >
        {t('proposals.next.accept')}
      </NextStep>
    );
  const [paper] = proposal.papers;
  if (paper) return <BecamePaper paper={paper} />;
  if (may('rework')) return <NextStep action={button('rework')}>{t('proposals.next.rework')}</NextStep>;
  return <NextStep waiting>{t(`proposals.wait.${state}`)}</NextStep>;
}

/** The way on from an accepted proposal: to its paper, which somebody who sees the draft goes on writing. */
function BecamePaper({ paper: { id, state, text } }: { readonly paper: Proposal['papers'][number] }) {
  const t = useText();
  const drafted = state === 'draft';

  return (
    <NextStep
      waiting={!drafted}
      action={
        <Link
          className={`kern-btn kern-btn--${drafted ? 'primary' : 'secondary'}`}
          to={`/lenkungsgruppe/vorlagen/${id}`}
        >
          {t('proposals.next.openPaper')}
        </Link>
      }
    >
      {t(drafted ? 'proposals.next.paper' : 'proposals.wait.becamePaper', { title: text.title })}
    </NextStep>
  );
}
