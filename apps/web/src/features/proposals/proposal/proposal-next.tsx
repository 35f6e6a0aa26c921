import { proposalAsks } from '@systemblick/domain/proposals/asks';
import { lacksSolution } from '@systemblick/domain/proposals/lacks-solution';
import type { ProposalText } from '@systemblick/domain/proposals/proposal';

import { NextOf } from '#shared/page/next-step.js';
import { isOffered, seen } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { goAndWrite } from './go-to-section.js';
import type { ProposalMove } from './proposal-dialog.js';
import type { Proposal } from './proposal.document.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = {
  readonly proposal: Proposal;
  /** What is written now: in a draft, in the shared document. */
  readonly sections: ProposalText['sections'];
  readonly onMove: (move: ProposalMove) => void;
};

/** What this person can do with the proposal now, or for whom it waits. */
export function ProposalNext({ proposal, sections, onMove }: Props) {
  const t = useText();
  const { state, steps, answers, unanswered, papers } = proposal;
  const [paper] = papers;
  const waits = unanswered.length > 0;
  const button = (move: ProposalMove, second = false) => (
    <Button rank={second ? 'secondary' : 'primary'} onClick={() => onMove(move)}>
      {t(`proposals.move.${move}`)}
    </Button>
  );
  const both = (first: ProposalMove, second: ProposalMove) => (
    <div className="row button-row">
      {button(first)}
      {button(second, true)}
    </div>
  );
  const toSolution = (
    <Button rank="primary" onClick={() => goAndWrite('solution')}>
      {t('proposals.next.toSolution')}
    </Button>
  );
  const otherwise = paper
    ? { text: t('proposals.wait.becamePaper', { title: paper.text.title }), action: <ToPaper id={paper.id} second /> }
    : isOffered(steps, 'proposal:resume')
      ? { text: t('proposals.wait.answers', { count: unanswered.length }), action: button('resume', true) }
      : { text: t(`proposals.wait.${state}`) };

  return (
    <NextOf
      asks={proposalAsks}
      steps={[...steps, seen('proposal:read')]}
      say={{
        'proposal:consult': lacksSolution(sections)
          ? { text: t('proposals.next.writeSolution'), action: toSolution }
          : { text: t('proposals.next.consult'), action: button('consult') },
        'proposal:answer': {
          rests: answers.some(({ mine }) => mine),
          text: t('proposals.next.answer'),
          action: button('answer'),
        },
        'proposal:submitOwn': {
          rests: waits,
          text: t('proposals.next.submitOwn'),
          action: both('submitOwn', 'resume'),
        },
        'proposal:submit': { rests: waits, text: t('proposals.next.submit'), action: both('submit', 'resume') },
        'proposal:accept': { text: t('proposals.next.accept'), action: both('accept', 'return') },
        'proposal:rework': { text: t('proposals.next.rework'), action: button('rework') },
        'proposal:read': {
          rests: paper?.state !== 'draft',
          text: t('proposals.next.paper', { title: paper?.text.title ?? '' }),
          action: paper && <ToPaper id={paper.id} />,
        },
      }}
      otherwise={otherwise}
    />
  );
}

/** The way on from an accepted proposal: to its paper, which somebody who sees the draft goes on writing. */
function ToPaper({ id, second = false }: { readonly id: string; readonly second?: boolean }) {
  const t = useText();

  return (
    <ButtonLink rank={second ? 'secondary' : 'primary'} to={`/lenkungsgruppe/vorlagen/${id}`}>
      {t('proposals.next.openPaper')}
    </ButtonLink>
  );
}
