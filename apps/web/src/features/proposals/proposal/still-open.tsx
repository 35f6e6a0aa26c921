import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { writtenWords } from '@systemblick/domain/proposals/said-text';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import type { Proposal } from './proposal.document.js';

type Props = {
  readonly proposal: Pick<Proposal, 'answers' | 'unanswered' | 'state'>;
  /** What is written now: in a draft, in the shared document. */
  readonly sections: ProposalText['sections'];
};

/** What goes along with a proposal when it is put to others: who objects, who was not heard, and what nobody has written. */
export function StillOpen({ proposal: { answers, unanswered, state }, sections }: Props) {
  const t = useText();
  const { list } = useFormats();
  const consulted = state !== 'draft';
  const namesOf = (kind: 'object' | 'agreeWithRemark') =>
    answers.filter(({ answer }) => answer === kind).flatMap(({ person }) => person?.name ?? []);
  const empty = proposalSections.filter((section) => !/\p{L}{2}/u.test(writtenWords(sections[section])));
  const [objecting, remarking] = [namesOf('object'), namesOf('agreeWithRemark')];
  const silent = unanswered.map(({ name }) => name);
  const lines = [
    consulted && objecting.length > 0
      ? t('proposals.ask.open.objections', { count: objecting.length, names: list(objecting) })
      : '',
    consulted && remarking.length > 0
      ? t('proposals.ask.open.remarks', { count: remarking.length, names: list(remarking) })
      : '',
    consulted && silent.length > 0 ? t('proposals.ask.open.unanswered', { names: list(silent) }) : '',
    empty.length > 0
      ? t('proposals.ask.open.empty', { sections: list(empty.map((section) => t(`proposals.section.${section}`))) })
      : '',
  ].filter((line) => line !== '');

  if (lines.length === 0) return null;
  return (
    <Alert kind={objecting.length > 0 ? 'warning' : 'info'}>
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
