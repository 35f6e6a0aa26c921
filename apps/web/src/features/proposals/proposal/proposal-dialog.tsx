import { lacksSolution } from '@systemblick/domain/proposals/lacks-solution';
import { consultationAnswers, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { DateField } from '#shared/form/date-field.js';
import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice, requiredDate } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useAct } from '#shared/move/use-act.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { inDays, today } from '#shared/format/days.js';
import { Alert } from '#shared/widgets/alert.js';
import { proposalPage, type Proposal } from './proposal.document.js';
import { StillOpen } from './still-open.js';

/** What one can do with a proposal, as the rights table names it after `proposal:`. */
export type ProposalMove = 'consult' | 'answer' | 'resume' | 'submit' | 'submitOwn' | 'accept' | 'return' | 'rework';

type Props = {
  readonly proposal: Proposal;
  /** What is written now: in a draft, in the shared document. */
  readonly sections: ProposalText['sections'];
  readonly onClose: () => void;
};

/** The moves that ask only whether one means it, by their mutation. */
const whether = {
  resume: 'resumeProposal',
  submit: 'submitProposal',
  submitOwn: 'submitOwnProposal',
  accept: 'acceptProposal',
  rework: 'reworkProposal',
} as const;

/** The window of one move. */
export function ProposalDialog({ move, ...props }: Props & { readonly move: ProposalMove }) {
  switch (move) {
    case 'consult':
      return <ConsultDialog {...props} />;
    case 'answer':
      return <AnswerDialog {...props} />;
    case 'return':
      return <ReturnDialog {...props} />;
    case 'resume':
    case 'submit':
    case 'submitOwn':
    case 'accept':
    case 'rework':
      return <WhetherDialog kind={move} {...props} />;
  }
}

function WhetherDialog({ kind, proposal, sections, onClose }: Props & { readonly kind: keyof typeof whether }) {
  const t = useText();
  const move = useMove(whether[kind], proposalPage, proposal, { done: `proposals.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t(`proposals.ask.${kind}.title`)}
      confirm={t(`proposals.move.${kind}`)}
      onClose={onClose}
    >
      <p>{t(`proposals.ask.${kind}.text`)}</p>
      {kind !== 'resume' && kind !== 'rework' && <StillOpen proposal={proposal} sections={sections} />}
    </MoveDialog>
  );
}

const until = z.object({ answersUntil: requiredDate() });

function ConsultDialog({ proposal, sections, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(until, { answersUntil: inDays(10) });
  const move = useMove('consultMembers', proposalPage, proposal, { done: 'proposals.done.consult', onDone: onClose });

  return (
    <FormDialog
      title={t('proposals.ask.consult.title')}
      form={form}
      submit={t('proposals.move.consult')}
      move={move}
      onSubmit={move.send}
      onClose={onClose}
      lead={
        <>
          <p>{t('proposals.ask.consult.text')}</p>
          {lacksSolution(sections) && <Alert kind="warning">{t('proposals.next.writeSolution')}</Alert>}
          <StillOpen proposal={proposal} sections={sections} />
        </>
      }
    >
      <DateField control={form.control} name="answersUntil" label={t('proposals.list.answersUntil')} min={today()} />
    </FormDialog>
  );
}

const word = z.object({ answer: requiredChoice(consultationAnswers), remark: optionalText(4000) });

function AnswerDialog({ proposal: { id, answers }, onClose }: Props) {
  const t = useText();
  const mine = answers.find((given) => given.mine);
  const form = useSchemaForm(word, { ...(mine && { answer: mine.answer }), remark: mine?.remark ?? '' });
  const answering = useAct('answerConsultation', proposalPage, { done: 'proposals.done.answer', onDone: onClose });
  const answer = useWatch({ control: form.control, name: 'answer' });

  return (
    <FormDialog
      title={t('proposals.ask.answer.title')}
      form={form}
      submit={t('proposals.ask.answer.submit')}
      move={answering}
      onSubmit={(values) => answering.send({ id, answer: values.answer, remark: values.remark || null })}
      onClose={onClose}
      lead={<p>{t('proposals.ask.answer.text')}</p>}
    >
      <RadioGroupField
        control={form.control}
        name="answer"
        label={t('proposals.ask.answer.label')}
        choices={consultationAnswers.map((value) => ({ value, label: t(`proposals.answer.${value}`) }))}
      />
      <TextAreaField
        control={form.control}
        name="remark"
        label={t(answer === 'object' ? 'proposals.ask.answer.objection' : 'proposals.ask.answer.remark')}
        rows={3}
        optional={answer === 'agree'}
      />
    </FormDialog>
  );
}

function ReturnDialog({ proposal, onClose }: Props) {
  const t = useText();
  const move = useMove('returnProposal', proposalPage, proposal, { done: 'proposals.done.return', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      reason={t('proposals.ask.return.remark')}
      onReason={(remark) => move.send({ remark })}
      title={t('proposals.ask.return.title')}
      confirm={t('proposals.move.return')}
      onClose={onClose}
    >
      <p>{t('proposals.ask.return.text')}</p>
    </MoveDialog>
  );
}
