import type { TypedDocumentNode } from '@apollo/client';
import { lacksSolution } from '@systemblick/domain/proposals/lacks-solution';
import { consultationAnswers, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { DateField } from '../../../shared/form/date-field.js';
import { FormDialog } from '../../../shared/form/form-dialog.js';
import { RadioGroupField } from '../../../shared/form/radio-group-field.js';
import { optionalText, requiredChoice, requiredDate } from '../../../shared/form/rules.js';
import { TextAreaField } from '../../../shared/form/text-area-field.js';
import { useSchemaForm } from '../../../shared/form/use-schema-form.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useText } from '../../../shared/texts/use-text.js';
import { inDays, today } from '../../../shared/format/days.js';
import { Alert } from '../../../shared/widgets/alert.js';
import { useMove } from '../use-move.js';
import {
  AcceptProposalDocument,
  AnswerConsultationDocument,
  ConsultMembersDocument,
  ResumeProposalDocument,
  ReturnProposalDocument,
  ReworkProposalDocument,
  SubmitOwnProposalDocument,
  SubmitProposalDocument,
} from './proposal-moves.document.js';
import type { Proposal } from './proposal.document.js';
import { StillOpen } from './still-open.js';

/** What one can do with a proposal, as the rights table names it after `proposal:`. */
export type ProposalMove = 'consult' | 'answer' | 'resume' | 'submit' | 'submitOwn' | 'accept' | 'return' | 'rework';

type Props = {
  readonly proposal: Proposal;
  /** What is written now: in a draft, in the shared document. */
  readonly sections: ProposalText['sections'];
  readonly onClose: () => void;
  readonly onReload: () => unknown;
};

type PlainMove = 'resume' | 'submit' | 'submitOwn' | 'accept' | 'rework';
type Which = { readonly input: { readonly id: string; readonly expectedVersion: number } };

const plainMoves: Readonly<Record<PlainMove, TypedDocumentNode<Record<string, unknown>, Which>>> = {
  resume: ResumeProposalDocument,
  submit: SubmitProposalDocument,
  submitOwn: SubmitOwnProposalDocument,
  accept: AcceptProposalDocument,
  rework: ReworkProposalDocument,
};

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
      return <PlainDialog move={move} {...props} />;
  }
}

function PlainDialog({ move: name, proposal, sections, onClose }: Props & { readonly move: PlainMove }) {
  const t = useText();
  const { id, version } = proposal;
  const { move, running, refusal } = useMove(plainMoves[name], `proposals.done.${name}`, onClose);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(`proposals.ask.${name}.title`)}
      confirm={t(`proposals.move.${name}`)}
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={(expectedVersion) => move({ input: { id, expectedVersion } })}
    >
      <p>{t(`proposals.ask.${name}.text`)}</p>
      {name !== 'resume' && name !== 'rework' && <StillOpen proposal={proposal} sections={sections} />}
    </ConfirmDialog>
  );
}

const until = z.object({ answersUntil: requiredDate() });

function ConsultDialog({ proposal, sections, onClose, onReload }: Props) {
  const t = useText();
  const { id, version } = proposal;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const form = useSchemaForm(until, { answersUntil: inDays(10) });
  const { move, running, refusal } = useMove(ConsultMembersDocument, 'proposals.done.consult', onClose);

  return (
    <FormDialog
      title={t('proposals.ask.consult.title')}
      form={form}
      submit={t('proposals.move.consult')}
      running={running}
      refusal={refusal}
      onSubmit={(values) => move({ input: { id, expectedVersion, ...values } })}
      onClose={onClose}
      onReload={reload}
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
  const { move, running, refusal } = useMove(AnswerConsultationDocument, 'proposals.done.answer', onClose);
  const answer = useWatch({ control: form.control, name: 'answer' });

  return (
    <FormDialog
      title={t('proposals.ask.answer.title')}
      form={form}
      submit={t('proposals.ask.answer.submit')}
      running={running}
      refusal={refusal}
      onSubmit={(values) => move({ input: { id, answer: values.answer, remark: values.remark || null } })}
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

function ReturnDialog({ proposal: { id, version }, onClose }: Props) {
  const t = useText();
  const { move, running, refusal } = useMove(ReturnProposalDocument, 'proposals.done.return', onClose);

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('proposals.ask.return.title')}
      reasonLabel={t('proposals.ask.return.remark')}
      confirm={t('proposals.move.return')}
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={(remark, expectedVersion) => move({ input: { id, expectedVersion, remark } })}
    >
      <p>{t('proposals.ask.return.text')}</p>
    </ReasonDialog>
  );
}
