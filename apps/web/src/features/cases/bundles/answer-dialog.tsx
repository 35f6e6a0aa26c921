import { knowledgeAnswers } from '@systemblick/domain/cases/case-bundle';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { requiredChoice } from '#shared/form/rules.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import type { Question } from './questions.js';

const schema = z.object({ answer: requiredChoice(knowledgeAnswers) });

type Props = { readonly bundle: Bundle; readonly question: Question; readonly onClose: () => void };

/** The author's answer for one case and one institution: four plain choices. */
export function AnswerDialog({ bundle, question: { bundledCase, institution, answer }, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, answer === null ? {} : { answer });
  const move = useMove('answerKnowledge', bundleFragment, bundle, {
    done: 'bundles.knowledge.saved',
    onDone: onClose,
  });
  const asked = { caseId: bundledCase.caseId, institutionId: institution.id };

  return (
    <FormDialog
      title={t('bundles.knowledge.dialogTitle', { code: bundledCase.code, institution: institution.shortName })}
      form={form}
      submit={t('bundles.knowledge.save')}
      move={move}
      onSubmit={(given) => move.send({ ...asked, ...given })}
      onClose={onClose}
    >
      <RadioGroupField
        control={form.control}
        name="answer"
        label={t('bundles.knowledge.question', { institution: institution.name })}
        choices={knowledgeAnswers.map((value) => ({
          value,
          label: t(`bundles.choice.${value}`),
          hint: t(`bundles.choiceHint.${value}`),
        }))}
      />
    </FormDialog>
  );
}
