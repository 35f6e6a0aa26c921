import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { FormDialog } from '#shared/form/form-dialog.js';
import { RadioGroupField } from '#shared/form/radio-group-field.js';
import { optionalText, requiredChoice } from '#shared/form/rules.js';
import { TextAreaField } from '#shared/form/text-area-field.js';
import { useSchemaForm } from '#shared/form/use-schema-form.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { adoptionParts, type Adoption } from './paper-measures.document.js';

const answers = ['adopted', 'adapted', 'declined'] as const;
const schema = z.object({ answer: requiredChoice(answers), note: optionalText(4000) });

type Props = { readonly adoption: Adoption; readonly onClose: () => void };

/** What a Kommune answered: as it is, with changes, or not. */
export function AnswerAdoptionDialog({ adoption, onClose }: Props) {
  const t = useText();
  const form = useSchemaForm(schema, { note: adoption.note ?? '' });
  const declines = useWatch({ control: form.control, name: 'answer' }) === 'declined';
  const move = useMove(declines ? 'declineAdoption' : 'adopt', adoptionParts, adoption, {
    done: 'follow-up.done.adopt',
    onDone: onClose,
  });

  const send = ({ answer, note }: z.infer<typeof schema>) =>
    move.send(
      answer === 'declined' ? { reason: note } : { adapted: answer === 'adapted', note: note === '' ? null : note },
    );

  return (
    <FormDialog
      title={t('follow-up.adoption.of', { name: adoption.memberMunicipality?.name ?? '' })}
      form={form}
      submit={t('follow-up.adoption.save')}
      move={move}
      onSubmit={send}
      onClose={onClose}
    >
      <RadioGroupField
        control={form.control}
        name="answer"
        label={t('follow-up.adoption.answer')}
        choices={answers.map((answer) => ({ value: answer, label: t(`follow-up.adoption.choice.${answer}`) }))}
      />
      <TextAreaField
        control={form.control}
        name="note"
        label={t('follow-up.adoption.note')}
        hint={t('follow-up.adoption.noteHint')}
        rows={3}
        optional
      />
    </FormDialog>
  );
}
